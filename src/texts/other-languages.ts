import { translationPath } from '../content/file-kinds.ts';
import type { AddressBook, LanguageAddresses, Resolved, Unresolved } from './address-book.ts';
import { dead, isPath, leftOutAt, nearestAddress, type Rest, written } from './page-address.ts';

/** The language that the path of a page says: `/es/projects/x/`. */
export function languageAt(path: string, { languages }: AddressBook): LanguageAddresses | undefined {
  return languages.find(({ folder }) => path.startsWith(`${folder}/`));
}

/** Which parts a page has in another language is not known here. */
export function resolveInLanguage(
  path: string,
  rest: Rest,
  { folder, addresses, siteMap }: LanguageAddresses,
  book: AddressBook,
): Resolved {
  const there = path.slice(folder.length);
  const inside = { ...book, addresses, siteMap, languages: [], copiedPaths: new Set<string>() };
  if (isPath(there, inside)) {
    const href = addresses.href(siteMap.pathByAlias.get(there) ?? there);
    return { href: written(href, rest) };
  }
  const left = leftOutAt(`${there.replace(/^\/|\/$/g, '')}.md`, written(path, rest), inside);
  if (left !== null) return left;
  const near = nearestAddress(there, inside);
  return dead(`no page has the address ${path}`, near === null ? null : `${folder}${near}`);
}

/** What the relative address of a page lost when it was joined, the slash at its end: `es/projects/x` → `/es/projects/x/`. */
export function pagePath(file: string, { folder, siteMap }: LanguageAddresses): string {
  const path = `/${file}`;
  return siteMap.files.has(path.slice(folder.length)) ? path : `${path}/`;
}

/** A translation has no page of its own: its original is what is linked to. */
export function translationOf(
  target: string,
  rest: Rest,
  file: string,
  { siteMap, languages }: AddressBook,
): Unresolved | null {
  const { original, locale } = translationPath(file) ?? {};
  const path = original === undefined ? undefined : siteMap.pathByEntry.get(original);
  if (path === undefined || locale === undefined) return null;
  const meant = written(target.replace(/\.[^./]+(?=\.md$)/, ''), rest);
  const folder = languages.find((each) => each.locale === locale)?.folder;
  const there = folder === undefined ? '' : `write ${folder}${path} for the page in "${locale}" alone; `;
  return {
    code: 'dead-link',
    problem: `${file} is a translation of ${original}, and no page by itself`,
    help: `${there}for ${folder === undefined ? 'the page' : 'that'} in the language of the text write ${meant}`,
    meant,
  };
}
