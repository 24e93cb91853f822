import type { Words } from '../../i18n/words.ts';
import type { EngineerView } from './engineer.ts';
import type { LinkView } from './frame.ts';

/** Links to the sections of an engineer's page that a reader comes for, in their order; none where there is nothing to choose from. */
export function engineerContents(view: Omit<EngineerView, 'contents'>, words: Words): readonly LinkView[] {
  const {
    achievements,
    projects,
    skills,
    provenTwice,
    provenOnce,
    unproven,
    learning,
    roles,
    education,
    certifications,
    notes,
  } = view;
  const contacts = [view.email, view.phone, ...view.links].filter((contact) => contact !== null);
  const sections: Readonly<Record<string, readonly [label: string, items: readonly unknown[]]>> = {
    achievements: [words.engineer.achievements, achievements],
    projects: [words.engineer.projects, projects],
    skills: [words.engineer.skills, [...skills, ...provenTwice, ...provenOnce, ...unproven, ...learning]],
    timeline: [words.timeline.heading, view.timeline?.entries ?? []],
    roles: [words.engineer.career, roles],
    education: [words.engineer.education, education],
    certifications: [words.engineer.certifications, certifications],
    notes: [words.engineer.notes, notes],
    contact: [words.engineer.contact, contacts],
  };
  const links = Object.entries(sections).flatMap(([id, [label, items]]): readonly LinkView[] =>
    items.length === 0 ? [] : [{ label, href: `#${id}` }],
  );
  return links.length > 1 ? links : [];
}
