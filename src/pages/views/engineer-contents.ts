import type { Words } from '../../i18n/words.ts';
import type { Heading } from '../../markdown/markdown-facts.ts';
import type { LinkView } from './frame.ts';
import type { SectionOrder } from './sections.ts';

/** What the sections of an engineer's page show; one that shows nothing is not there. */
export interface EngineerSections {
  readonly sections: SectionOrder;
  readonly metrics: readonly unknown[];
  readonly achievements: readonly unknown[];
  readonly projects: readonly unknown[];
  readonly testimonials: readonly unknown[];
  readonly services: readonly unknown[];
  readonly expertise: readonly unknown[];
  readonly skillGroups: readonly unknown[];
  readonly unproven: { readonly parts: readonly unknown[] } | null;
  readonly learning: readonly unknown[];
  readonly timeline: { readonly entries: readonly unknown[] } | null;
  readonly employers: readonly unknown[];
  readonly education: readonly unknown[];
  readonly certifications: readonly unknown[];
  readonly beyondWork: readonly { readonly id: string; readonly heading: string; readonly items: readonly unknown[] }[];
  readonly interests: readonly unknown[];
  readonly colleagues: readonly unknown[];
  readonly notesHeading: string;
  readonly notes: readonly unknown[];
  readonly plannedNotes: readonly unknown[];
  readonly principles: readonly unknown[];
  readonly email: unknown;
  readonly phone: unknown;
  readonly links: readonly unknown[];
}

/** Links to the sections of an engineer's page and the parts of its text, in their order; none where there is nothing to choose from. */
export function engineerContents(
  view: EngineerSections,
  headings: readonly Heading[],
  words: Words,
): readonly LinkView[] {
  const { achievements, projects, skillGroups, unproven, learning, colleagues, employers } = view;
  const { education, certifications, notes, plannedNotes } = view;
  const contacts = [view.email, view.phone, ...view.links].filter((contact) => contact !== null);
  const sections: Readonly<Record<string, readonly [label: string, items: readonly unknown[]]>> = {
    figures: [words.engineer.figures, view.metrics],
    achievements: [words.site.achievements, achievements],
    projects: [words.site.projects, projects],
    'section-testimonials': [words.testimonial.heading, view.testimonials],
    'section-services': [words.engineer.services, view.services],
    expertise: [words.engineer.expertise, view.expertise],
    skills: [words.engineer.skills, [...skillGroups, ...(unproven?.parts ?? []), ...learning]],
    timeline: [words.timeline.heading, view.timeline?.entries ?? []],
    roles: [words.engineer.career, employers],
    education: [words.engineer.education, education],
    certifications: [words.engineer.certifications, certifications],
    ...Object.fromEntries(view.beyondWork.map(({ id, heading, items }) => [id, [heading, items] as const])),
    people: [words.engineer.colleagues, colleagues],
    notes: [view.notesHeading, [...notes, ...plannedNotes]],
    principles: [words.engineer.principles, view.principles],
    'section-interests': [words.engineer.interests, view.interests],
    contact: [words.engineer.contact, contacts],
  };
  const own = Object.entries(sections).map(([id, [label, items]]): Part => {
    return { name: nameOf(id), links: items.length === 0 ? [] : [{ label, href: `#${id}` }] };
  });
  const text: Part = { name: 'text', links: linksTo(headings) };
  const links = [...own.slice(0, -1), text, ...own.slice(-1)]
    .filter(({ name }) => view.sections.includes(name))
    .toSorted((a, b) => view.sections.indexOf(a.name) - view.sections.indexOf(b.name))
    .flatMap((part) => part.links);
  return links.length > 1 ? links : [];
}

/** A section by its name, with the links to it. */
interface Part {
  readonly name: string;
  readonly links: readonly LinkView[];
}

/** The section that an id of the page belongs to. */
function nameOf(id: string): string {
  return id === 'roles' ? 'career' : id.replace(/^section-/, '');
}

function linksTo(headings: readonly Heading[]): readonly LinkView[] {
  return headings.filter(({ level }) => level === 2).map(({ text, id }) => ({ label: text, href: `#${id}` }));
}
