/** One fact of a source: the page that states it, where on it a reader finds it, and its words. */
export interface Fact {
  /** Path of the page on the site, such as `projects/onetrust-data-migration/`. */
  readonly page: string;
  /** The heading or label that it stands below; `top` for what stands below none but the title. */
  readonly under: string;
  readonly says: string;
}

/** Words of the site, by the heading or label that they stand below. */
export type FactsByPlace = Readonly<Record<string, readonly string[]>>;

/** The part of a page that stands below no heading but its title. */
export const top = 'the top';

/** All of a page's main part. */
export const anywhere = '';

/** The facts of one page. */
export function factsOnPage(page: string, places: FactsByPlace): readonly Fact[] {
  return Object.entries(places).flatMap(([under, words]) => words.map((says) => ({ page, under, says })));
}
