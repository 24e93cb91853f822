import { anywhere, type Fact, top } from './fact.ts';
import { readPlaces } from './read-places.ts';

/** The visible text of a site: by path of the page, then by heading or label. */
export type SiteText = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads the pages of a built site, as `readPages` gives them. */
export function readSiteText(pages: readonly { readonly path: string; readonly html: string }[]): SiteText {
  const skills = pages.filter(({ path }) => path.startsWith('skills/')).map(({ html }) => html);
  return new Map(
    pages.map(({ path, html }) => [path.replace(/index\.html$/, ''), placesOfListed(html, skills) ?? readPlaces(html)]),
  );
}

/**
 * What is said of a skill without proof where its old address leads: at its place in the list of skills, in one line.
 * Those who have it and those who learn it are told apart by the heading above the line, or by the label in it.
 */
function placesOfListed(html: string, lists: readonly string[]): ReadonlyMap<string, string> | null {
  const [, id] = /http-equiv="refresh" content="0; url=[^"]*\/skills\/[^"#]*#(skill-[^"]*)"/.exec(html) ?? [];
  if (id === undefined) return null;
  const list = lists.find((each) => each.includes(`<li id="${id}">`)) ?? '';
  const [before = '', after = ''] = list.split(`<li id="${id}">`);
  const textOf = (part: string): string => readPlaces(`<main>${part}</main>`).get(anywhere) ?? '';
  const line = textOf(after.slice(0, after.indexOf('</li>')));
  const heading = textOf(before.slice(before.lastIndexOf('<h3')).split('</h3>')[0] ?? '');
  const [held = '', learnt = ''] = heading === 'Learning' ? ['', line] : line.split('Still learning it:');
  return new Map([
    [anywhere, line],
    [top, line],
    ['Without proof yet', held],
    ['Still learning it', learnt],
  ]);
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
