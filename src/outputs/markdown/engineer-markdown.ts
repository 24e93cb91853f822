import type { WorkItem } from '../../pages/items/item-views.ts';
import type { EngineerView } from '../../pages/views/engineer.ts';
import type { LinkView } from '../../pages/views/frame.ts';
import { beyondWork, education, employer, provenSkill, service } from './engineer-items.ts';
import { heading, image, item, paragraph, plain } from './markdown-text.ts';
import {
  blocks,
  fact,
  facts,
  figures,
  inline,
  linked,
  list,
  noteLine,
  row,
  section,
  sentence,
  testimonial,
  textOf,
  type Writing,
  workItem,
} from './view-markdown.ts';

/** An engineer's page, its sections in their order; the timeline is a drawing of what the others say. */
export function engineerMarkdown(view: EngineerView, writing: Writing): readonly string[] {
  const { words } = writing;
  const parts = sectionsOf(view, writing);
  return [
    heading(1, plain(view.name)),
    ...(view.isRole ? sentence(words.engineer.role) : []),
    ...(view.isAlumni ? sentence(words.engineer.alumni) : []),
    ...sentence(view.headline),
    ...(view.portrait === null ? [] : [image(view.portrait.alt, writing.absolute(view.portrait.src))]),
    ...(view.isRole ? sentence(words.engineer.roleText) : []),
    ...blocks(view.intro, writing),
    ...blocks(view.lead, writing),
    ...facts([
      fact(words.engineer.availability, textOf(view.availability), writing),
      fact(words.engineer.location, textOf(view.location), writing),
      fact(words.engineer.experience, textOf(view.experience), writing),
      fact(words.engineer.pronunciation, textOf(view.pronunciation), writing),
      fact(words.engineer.pronouns, textOf(view.pronouns), writing),
      fact(words.engineer.languages, row([], writing, view.languages), writing),
      row(view.files, writing),
    ]),
    ...view.sections.flatMap((name) => parts[name]?.() ?? []),
  ];
}

type Sections = Readonly<Record<string, () => readonly string[]>>;

function sectionsOf(view: EngineerView, writing: Writing): Sections {
  const { words } = writing;
  const work = (each: WorkItem, role: string | null = null): string => workItem(unpeopled(each), role, writing);
  const some = (label: string, items: readonly string[], all: LinkView | null = null): readonly string[] =>
    section(label, [list(items), all === null ? '' : paragraph(linked(all, writing))]);
  const { engineer } = words;
  return {
    figures: () => section(engineer.figures, facts(figures(view.metrics, writing))),
    achievements: () => {
      const items = [...view.achievements, ...view.furtherAchievements].map((each) => work(each));
      return some(words.site.achievements, items, view.allAchievements);
    },
    projects: () => {
      const items = view.projects.map((each) => work(each, each.role));
      return some(words.site.projects, items, view.allProjects);
    },
    testimonials: () => {
      const said = view.testimonials.flatMap((each) => testimonial(each, writing));
      return section(words.testimonial.heading, said);
    },
    services: () =>
      some(
        engineer.services,
        view.services.map((each) => service(each, writing)),
      ),
    expertise: () => {
      const items = view.expertise.map(({ title, summary, skills }) =>
        item(plain(title), [inline(summary, writing), row(skills, writing)]),
      );
      return some(engineer.expertise, items);
    },
    skills: () => section(engineer.skills, skillsOf(view, writing)),
    career: () =>
      some(
        engineer.career,
        view.employers.flatMap((each) => employer(each, writing)),
      ),
    education: () =>
      some(
        engineer.education,
        view.education.map((each) => education(each, writing)),
      ),
    certifications: () => {
      const items = view.certifications.map(({ name, href, issuer, credential, issued, expires }) =>
        item(linked({ label: name, href }, writing), [row([], writing, [issuer, credential, issued, expires])]),
      );
      return some(engineer.certifications, items);
    },
    ...Object.fromEntries(
      view.beyondWork.map(({ id, heading: label, items }) => [
        id.replace(/^section-/, ''),
        () =>
          some(
            label,
            items.map((each) => beyondWork(each, writing)),
          ),
      ]),
    ),
    people: () => {
      const items = view.colleagues.map(({ person, works, moreWorks }) =>
        item(linked(person, writing), [row(works, writing, [moreWorks])]),
      );
      return some(engineer.colleagues, items, view.allColleagues);
    },
    notes: () => {
      const items = [...view.notes, ...view.plannedNotes].map((each) => noteLine(each, writing));
      return some(view.notesHeading, items, view.allNotes);
    },
    principles: () => {
      const items = view.principles.map(({ title, text }) => item(plain(title), [inline(text, writing)]));
      return some(engineer.principles, items);
    },
    interests: () => section(engineer.interests, [paragraph(row([], writing, view.interests))]),
    text: () => [
      ...blocks(view.text.open, writing),
      ...view.text.folded.flatMap((part) => [heading(2, inline(part.heading, writing)), ...blocks(part.html, writing)]),
      ...blocks(view.text.footnotes, writing),
    ],
    contact: () => {
      const ways = [
        fact(engineer.email, row(view.email === null ? [] : [view.email], writing), writing),
        fact(engineer.phone, row(view.phone === null ? [] : [view.phone], writing), writing),
        fact(engineer.links, row(view.links, writing), writing),
      ];
      return section(engineer.contact, facts(ways));
    },
  };
}

/** Whose it is says the page. */
function unpeopled(work: WorkItem): WorkItem {
  return { ...work, people: [], morePeople: null };
}

function skillsOf({ skillGroups, allSkills, unproven, learning }: EngineerView, writing: Writing): readonly string[] {
  const { words } = writing;
  return [
    ...skillGroups.flatMap(({ title, seal, count, skills, unproven: own }) => [
      heading(3, `${plain(title ?? seal.label)} (${plain(count)})`),
      list([
        ...skills.map((each) => provenSkill(each, writing)),
        ...(own.length === 0 ? [] : [item(fact(seal.label, row(own, writing), writing))]),
      ]),
    ]),
    ...(allSkills === null ? [] : [paragraph(linked(allSkills, writing))]),
    ...(unproven === null ? [] : [heading(3, plain(unproven.summary))]),
    ...facts([
      ...(unproven?.parts ?? []).map(({ label, skills }) =>
        label === null ? row(skills, writing) : fact(label, row(skills, writing), writing),
      ),
      fact(words.engineer.learning, row(learning, writing), writing),
    ]),
  ];
}
