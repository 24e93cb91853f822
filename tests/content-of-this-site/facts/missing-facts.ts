import type { Fact } from './fact.ts';
import { readPlaces } from './read-places.ts';

/** The visible text of a site: by path of the page, then by heading or label. */
export type SiteText = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads the pages of a built site, as `readPages` gives them. */
export function readSiteText(pages: readonly { readonly path: string; readonly html: string }[]): SiteText {
  return new Map(pages.map(({ path, html }) => [path.replace(/index\.html$/, ''), readPlaces(html)]));
}

/** Each fact that the site does not state where it should: `page › heading: words`. */
export function missingFacts(site: SiteText, facts: readonly Fact[]): readonly string[] {
  return facts.flatMap(({ page, under, says }) => {
    const places = site.get(page);
    if (places === undefined) return [`/${page} is no page, but should say: ${says}`];
    const text = places.get(under);
    if (text === undefined) return [`/${page} has no “${under}”, which should say: ${says}`];
    return containsWords(text, says) ? [] : [`/${page} › ${under} does not say: ${says}`];
  });
}

/** Whether the words stand in the text as whole words: “Go” is not in “Google”, “9.9%” not in “99.9%”. */
export function containsWords(text: string, words: string): boolean {
  const inWord = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = text.slice(0, at).at(-1) ?? '';
    const after = text[at + words.length] ?? '';
    if (!inWord.test(before) && !inWord.test(after)) return true;
  }
  return false;
}
