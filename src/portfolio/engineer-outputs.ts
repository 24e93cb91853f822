import { canBeSetIn, typefaceMissingFor } from '../i18n/script-typefaces.ts';
import { datedEntries } from './dated-entries.ts';
import { isPerson } from './is-person.ts';
import type { Achievement, Engineer, EngineerRef, Portfolio, Project } from './portfolio.ts';

/** Files that are made of each person besides the page, by their switch in `site.yml`. */
const FILES = ['resume', 'jsonResume', 'vcard', 'card'] as const;

/** Those in which the name is set. */
const SET: readonly (typeof FILES)[number][] = ['resume', 'card'];

type Wanted = Pick<Portfolio, 'site' | 'locale' | 'typefaces'>;

/** The files that an engineer has: a person all that are switched on, a role profile none. */
export function engineerOutputs(
  engineer: Pick<EngineerRef, 'name' | 'kind'>,
  portfolio: Wanted,
): readonly (typeof FILES)[number][] {
  if (!isPerson(engineer)) return [];
  const { outputs } = portfolio.site;
  return FILES.filter((file) => outputs[file] && (!SET.includes(file) || canBeSet(engineer.name, portfolio)));
}

/** Whether an engineer has a feed: a person of whom anything is dated. One whose page is the home page by its own word has that of the site. */
export function hasFeed(engineer: Engineer, { site: { outputs } }: Pick<Portfolio, 'site'>): boolean {
  const { draft, permalink } = engineer.data;
  return outputs.feed && isPerson(engineer) && !draft && permalink !== '/' && datedEntries(engineer).length > 0;
}

/** Whether a project or an achievement has a preview card. */
export function hasCard({ title }: Pick<Project | Achievement, 'title'>, portfolio: Wanted): boolean {
  return portfolio.site.outputs.card && canBeSet(title, portfolio);
}

/** Whose card stands for all pages without one of their own: that of the only person, else the site's. */
export function commonCard(
  portfolio: Wanted & Pick<Portfolio, 'engineers'>,
): Portfolio['engineers'][number] | 'site' | null {
  const { engineers, site } = portfolio;
  const [only, ...others] = engineers;
  if (only !== undefined && others.length === 0 && engineerOutputs(only, portfolio).includes('card')) return only;
  return hasCard(site, portfolio) ? 'site' : null;
}

/**
 * Whether a name or a title can be set: in letters that the typefaces have, in a language that they have the letters of. Without
 * them there is neither a résumé nor a card, since nobody would send them.
 */
export function canBeSet(text: string, { locale, typefaces }: Pick<Portfolio, 'locale' | 'typefaces'>): boolean {
  return typefaceMissingFor(locale, typefaces) === null && canBeSetIn(text, typefaces);
}
