import type { LinkData } from '../../content/schemas/evidence.ts';
import type { Achievement, EngineerRef, EntryText, Organization, Project, Skill } from '../../portfolio/portfolio.ts';
import { pathOf } from '../../texts/address.ts';
import { fieldHref } from '../entry-texts.ts';
import type { PageContext } from '../page-context.ts';
import type { LinkView } from '../views/frame.ts';

/** As many skills and people as a list names with an item; the item's own page names all. */
export const MAX_NAMED_SKILLS = 4;
export const MAX_NAMED_PEOPLE = 6;

/** The first `most` of what is named, and in words how many more there are; `null` when these are all. */
export function firstNamed<Item>(
  all: readonly Item[],
  most: number,
  { words }: PageContext,
): { readonly first: readonly Item[]; readonly more: string | null } {
  // A lone one takes no more room than the words that stand for it.
  const shown = all.length === most + 1 ? all.length : most;
  const more = all.length - shown;
  return { first: all.slice(0, shown), more: more > 0 ? words.count.more({ count: more }) : null };
}

/** A link that an entry's front matter has; `text` is that entry. */
export function fieldLink({ label, url }: LinkData, text: EntryText | null, context: PageContext): LinkView {
  return { label, href: fieldHref(url, text, context) };
}

/** A link to the engineer's page. */
export function engineerLink(engineer: EngineerRef, { addresses }: PageContext): LinkView {
  return { label: engineer.name, href: addresses.href(pathOf.engineer(engineer)) };
}

/** Links to the pages of engineers. */
export function engineerLinks(engineers: readonly EngineerRef[], context: PageContext): readonly LinkView[] {
  return engineers.map((engineer) => engineerLink(engineer, context));
}

/** A link to the skill's page, or to its place in the list of skills where nobody has proven it. */
export function skillLink(skill: Skill, { addresses, skillPath }: PageContext): LinkView {
  return { label: skill.name, href: addresses.href(skillPath(skill)) };
}

/** Links to skills. */
export function skillLinks(skills: readonly Skill[], context: PageContext): readonly LinkView[] {
  return skills.map((skill) => skillLink(skill, context));
}

/** A link to the organization's page; `null` where there is none. */
export function organizationLink(organization: Organization | null, { addresses }: PageContext): LinkView | null {
  if (organization === null) return null;
  return { label: organization.name, href: addresses.href(pathOf.organization(organization)) };
}

/** What an entry names as an organization, linked where that has a page: work or a role is for it. */
export function namedOrganization(name: string, known: Organization | null, context: PageContext): LinkView {
  const hasPage = known !== null && context.organizationIndex.has(known.name);
  return { label: name, href: hasPage ? context.addresses.href(pathOf.organization(known)) : null };
}

/** A link to the project's page. */
export function projectLink(project: Project, { addresses }: PageContext): LinkView {
  return { label: project.title, href: addresses.href(pathOf.project(project)) };
}

/** A link to the achievement's page. */
export function achievementLink(achievement: Achievement, { addresses }: PageContext): LinkView {
  return { label: achievement.title, href: addresses.href(pathOf.achievement(achievement)) };
}

/** What stands before and after something in a list. */
export interface NeighboursView {
  /** `null` at the beginning of the list. */
  readonly previous: LinkView | null;
  readonly next: LinkView | null;
}

/** The neighbours of the item at `position`, counted from 0; none for a `position` outside of the list. */
export function neighboursAt<Item>(
  items: readonly Item[],
  position: number,
  linkTo: (item: Item) => LinkView,
): NeighboursView {
  const linkAt = (at: number): LinkView | null => {
    const item = items[at];
    return item === undefined ? null : linkTo(item);
  };
  return items[position] === undefined
    ? { previous: null, next: null }
    : { previous: linkAt(position - 1), next: linkAt(position + 1) };
}
