import { datedEntries } from './dated-entries.ts';
import { isPerson } from './is-person.ts';
import type { Achievement, Engineer, EngineerRef, Portfolio, Project } from './portfolio.ts';

/** Files that are made of each person besides the page, by their switch in `site.yml`. */
const FILES = ['resume', 'jsonResume', 'vcard', 'card'] as const;

/** Those in which the name is set. */
const SET: readonly (typeof FILES)[number][] = ['resume', 'card'];

type Wanted = Pick<Portfolio, 'site'>;

/** The files that an engineer has: a person all that are switched on, a role profile none. */
export function engineerOutputs(
  engineer: Pick<EngineerRef, 'name' | 'kind'>,
  { site: { outputs } }: Wanted,
): readonly (typeof FILES)[number][] {
  if (!isPerson(engineer)) return [];
  return FILES.filter((file) => outputs[file] && (!SET.includes(file) || canBeSet(engineer.name)));
}

/** Whether an engineer has a feed: a person of whom anything is dated. One whose page is the home page by its own word has that of the site. */
export function hasFeed(engineer: Engineer, { site: { outputs } }: Wanted): boolean {
  const { draft, permalink } = engineer.data;
  return outputs.feed && isPerson(engineer) && !draft && permalink !== '/' && datedEntries(engineer).length > 0;
}

/** Whether a project or an achievement has a preview card. */
export function hasCard({ title }: Pick<Project | Achievement, 'title'>, { site: { outputs } }: Wanted): boolean {
  return outputs.card && canBeSet(title);
}

/** Whose card stands for all pages without one of their own: that of the only person, else the site's. */
export function commonCard({
  engineers,
  site,
}: Pick<Portfolio, 'engineers' | 'site'>): Portfolio['engineers'][number] | 'site' | null {
  const [only, ...others] = engineers;
  if (only !== undefined && others.length === 0 && engineerOutputs(only, { site }).includes('card')) return only;
  return hasCard(site, { site }) ? 'site' : null;
}

/**
 * Whether a name or a title can be set: in letters that the typefaces have. Without them there is neither a résumé nor a card,
 * since nobody would send them.
 */
export function canBeSet(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u.test(text);
}
