import type { Achievement, Engineer, Note, Organization, Project } from '../portfolio/portfolio.ts';
import { MAX_NAMED_PEOPLE, MAX_NAMED_SKILLS } from './items/links.ts';

// About how many bytes of HTML an item takes in a list: what divides lists into pages that a phone loads at once. It is
// known from the content alone, as the addresses of pages are needed before any view is made.

const SEAL = 200;
const METRIC = 340;
const PICTURE = 1200;
const ELEMENTS = 320;

/** Characters beyond ASCII take more bytes. */
export function weighText(text: string | null): number {
  return text === null ? 0 : Buffer.byteLength(text);
}

/** Words that lead to the page of what they name; in its address, each byte beyond ASCII takes three. */
export function weighLink(name: string | null): number {
  if (name === null) return 0;
  const bytes = weighText(name);
  const beyondAscii = bytes === name.length ? 0 : weighText(name.replace(/\p{ASCII}+/gu, ''));
  return 50 + 2 * bytes + 2 * beyondAscii;
}

function weighLinks(names: readonly string[], most: number): number {
  return names.slice(0, most + 1).reduce((sum, name) => sum + weighLink(name), 0);
}

/** The skills and the people that an item names. */
function weighNamed({ skills, engineers }: Pick<Note, 'skills' | 'engineers'>): number {
  const namesOf = (named: readonly { readonly name: string }[]): readonly string[] => named.map(({ name }) => name);
  return weighLinks(namesOf(skills), MAX_NAMED_SKILLS) + weighLinks(namesOf(engineers), MAX_NAMED_PEOPLE);
}

/** A project or an achievement as an item. */
export function weighWork(work: Project | Achievement): number {
  const { title, organization, engineers, skills, metrics } = work;
  return (
    ELEMENTS +
    SEAL +
    weighLink(title) +
    weighLink(organization?.name ?? null) +
    ('summary' in work ? weighText(work.summary) : weighLink(work.project?.title ?? null)) +
    weighNamed({ skills, engineers }) +
    METRIC * metrics.length +
    ('summary' in work && work.images.length > 0 ? PICTURE : 0)
  );
}

/** An engineer as an item. */
export function weighEngineer({ name, data, skills }: Engineer): number {
  const leading = skills.slice(0, 5).map(({ skill }) => skill.name);
  return ELEMENTS + weighLink(name) + weighText(data.headline) + weighLinks(leading, 5) + (data.portrait ? PICTURE : 0);
}

/** A note as an item. */
export function weighNote({ data, engineers, skills }: Note): number {
  const { title, summary, venue, coauthors, slides, video } = data;
  const more = [venue, slides, video, ...coauthors].reduce((sum, text) => sum + weighText(text), 0);
  return ELEMENTS + weighLink(title) + weighText(summary) + more + weighNamed({ skills, engineers });
}

/** An organization as an item. */
export function weighOrganization({ name, about }: Organization): number {
  return ELEMENTS + weighLink(name) + weighText(about);
}

/** A proof of a skill, with where and when it was, by the title of what proves it. */
export function weighProof(title: string): number {
  return SEAL + 120 + weighLink(title);
}
