import { animationOf, isCopied } from '../content/file-kinds.ts';
import { likelyAddress } from '../content/likely-address.ts';
import { decodeAddress } from '../markdown/address.ts';
import { copiedPath, fixedPaths } from './address.ts';
import { type AddressBook, addressInRepository, type Resolved, type Unresolved } from './address-book.ts';
import { joinInside, nearestPath, relativePath } from './content-path.ts';
import { hasPart, meantPart, nearestPart, type PageParts } from './find-part.ts';
import { languageAt, pagePath, resolveInLanguage, translationOf } from './other-languages.ts';
import { ownAddress } from './own-address.ts';
import {
  type Anchor,
  dead,
  followed,
  isHome,
  isPath,
  isResume,
  leftOutAt,
  nearestAddress,
  type Rest,
  remedyForFile,
  surelyOutside,
  withoutTemplate,
  written,
} from './page-address.ts';

/**
 * Resolves an address as an author writes it in the file `from` (a path inside the content folder): another entry's file
 * (`../projects/x.md#part`), a file to copy, a path on the site (`/projects/x/`), one in another language (`/es/projects/x/`), a
 * part of the same page (`#part`), or something outside, which stays as it is. `words` are those of the link.
 */
export function resolveAddress(written: string, from: string, book: AddressBook, words = ''): Resolved {
  if (/^[a-z][a-z\d+.-]*:/i.test(written) || written.startsWith('//')) return resolveForeign(written, words, book);
  const [, rawTarget = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(written) ?? [];
  const rest = restOf(query, fragment, words);
  const target = decodeAddress(rawTarget);
  if (target === '') return resolveOwnPart(written, rest, from, book);
  if (target.startsWith('/')) return resolvePath(target, rest, from, book);
  return resolveFile(target, rest, from, book);
}

function restOf(query: string, fragment: string, words: string): Rest {
  return { query, anchor: fragment === '' ? null : { id: decodeAddress(fragment), words } };
}

/** An address of the site itself, written in full, is one of its pages: it is checked, and leads there under any host. */
function resolveForeign(written: string, words: string, book: AddressBook): Resolved {
  const own = ownAddress(written, book.addresses);
  if (own === null) return { href: written };
  const { path, query, fragment } = own;
  const section = /^\/[^/]+\//.exec(path)?.[0] ?? '';
  const isOwn =
    own.isSure || isPath(path, book) || book.siteMap.paths.has(section) || languageAt(path, book) !== undefined;
  if (isOwn) return resolvePath(path, restOf(query, fragment, words), null, book);
  return own.mayLieBeside ? { href: written } : perhapsDead(path, written, book);
}

function perhapsDead(path: string, written: string, book: AddressBook): Unresolved {
  const near = nearestAddress(path, book);
  const remedy = 'correct the address, or leave it where something else than this site lies there';
  const help = near === null ? remedy : `did you mean "${near}"? Else leave it: something else may lie there`;
  const problem = `${written} is on the host of this site, which has no such page`;
  return { severity: 'hint', code: 'dead-link', problem, help, page: written };
}

function resolveOwnPart(written: string, { anchor }: Rest, from: string, book: AddressBook): Resolved {
  const path = book.siteMap.pathByEntry.get(from);
  const dead = anchor === null || path === undefined ? null : deadAnchor(anchor, path, written, book);
  return dead ?? { href: written };
}

/** `from` is the file that says it, where it may as well mean a path in the repository of that file. */
function resolvePath(target: string, rest: Rest, from: string | null, book: AddressBook): Resolved {
  const path = target.normalize('NFC');
  if (!isPath(path, book)) {
    const language = languageAt(path, book);
    if (language !== undefined) return resolveInLanguage(path, rest, language, book);
    // Where the page of an entry that is left out would be, if it is where its file says.
    const entry = `${path.replace(/^\/|\/$/g, '')}.md`;
    const left = leftOutAt(entry, written(target, rest), book);
    if (left !== null) return left;
    if (isMadeOfWork(path) && [...book.leftOut.values()].some(({ reason }) => reason === 'mistake'))
      return { href: written(target, rest) };
    const follower = book.renamed.paths.get(path);
    if (follower !== undefined)
      return followed(`no page has the address ${path} any more`, follower, follower.to.url, rest);
    const near = nearestAddress(path, book);
    const isElsewhere = near === null || path.endsWith('.md');
    const inside = from !== null && isElsewhere ? inRepository(`.${target}`, rest, from, book) : null;
    if (inside !== null) return inside;
    return dead(`no page has the address ${path}`, near, remedyForFile(path) ?? undefined);
  }
  return leadTo(book.siteMap.pathByAlias.get(path) ?? path, rest, book);
}

/** Whether the page of a path is there as soon as enough entries are: a list, or what is known of a skill or an organization. */
function isMadeOfWork(path: string): boolean {
  const lists = Object.values<string>(fixedPaths);
  return lists.includes(path) || path.startsWith(fixedPaths.skills) || path.startsWith(fixedPaths.organizations);
}

function resolveFile(target: string, rest: Rest, from: string, book: AddressBook): Resolved {
  const file = joinInside(from, target);
  if (file === null)
    return (
      inRepository(target, rest, from, book) ??
      dead(`${target} leads out of the content folder`, null, 'link to a file inside it, or write https://… in full')
    );
  const path = book.siteMap.pathByEntry.get(file);
  if (path !== undefined) return leadTo(path, rest, book);
  if (isCopied(file) && book.assets.has(file)) return leadTo(copiedPath(file), { ...rest, anchor: null }, book);
  // What moves only by choice is what a link to it asks for.
  const picture = book.pictures.get(animationOf(file)) ?? book.pictures.get(file);
  if (book.assets.has(file)) return { href: picture?.src ?? written(target, rest) };
  const left = leftOutAt(file, written(target, rest), book);
  if (left !== null) return left;
  const language = languageAt(`/${file}/`, book);
  if (language !== undefined) return resolveInLanguage(pagePath(file, language), rest, language, book);
  const translated = translationOf(target, rest, file, book);
  if (translated !== null) return translated;
  const follower = book.renamed.files.get(file);
  if (follower !== undefined)
    return followed(`there is no ${file} any more`, follower, relativePath(from, follower.to.file), rest);
  const sure = withoutTemplate(target) ?? otherPath(target, from, book) ?? surelyOutside(target);
  const inside = sure !== null || target.startsWith('../') ? null : inRepository(target, rest, from, book);
  if (inside !== null) return inside;
  const meant = sure === null ? null : written(sure, rest);
  const near = sure ?? meantBy(target, file, from, book);
  return { ...dead(`there is no ${file}`, near, remedyForFile(file) ?? undefined), meant };
}

/** A README that became the text of a project leads to files beside it, which are in its repository. */
function inRepository(target: string, rest: Rest, from: string, book: AddressBook): Unresolved | null {
  const address = addressInRepository('blob', target, from, book);
  if (address === null) return null;
  const meant = written(address, rest);
  const help = `write ${meant}, where it is in the repository, or run "npm run check -- --fix"`;
  return { code: 'dead-link', problem: `there is no ${target} in the content folder`, help, meant };
}

/** The path of a file that is written as Windows has it, or as the page that is made of it: `..\\projects\\a.md`, `a.html`. */
function otherPath(target: string, from: string, { siteMap, assets }: AddressBook): string | null {
  const path = target.replaceAll('\\', '/').replace(/\.html?$/, '.md');
  const inside = joinInside(from, path);
  const isFound = inside !== null && (siteMap.pathByEntry.has(inside) || assets.has(inside));
  return isFound && path !== target ? path : null;
}

/** What is probably meant by a path to nothing: an address without its beginning, a path of Windows, a list, a file of nearly this name. */
function meantBy(target: string, file: string, from: string, book: AddressBook): string | null {
  const address = likelyAddress(target);
  if (address !== null) return address;
  if (book.siteMap.paths.has(`/${file}/`) && !book.siteMap.pathByEntry.has(`${file}.md`)) return `/${file}/`;
  if (isHome(file)) return fixedPaths.home;
  const resume = isResume(file) ? resumeFor(from, file, book) : null;
  if (resume !== null) return resume;
  const near = nearestPath(
    file,
    remedyForFile(file) === null ? [...book.siteMap.pathByEntry.keys(), ...book.assets] : book.assets,
  );
  return near === null ? null : relativePath(from, near);
}

/** The résumé of whose page it is, or of the only one who has one. */
function resumeFor(from: string, file: string, book: AddressBook): string | null {
  const own = `${book.siteMap.pathByEntry.get(from)}resume.pdf`;
  return book.siteMap.files.has(own) ? own : nearestAddress(`/${file}`, book);
}

function leadTo(path: string, { query, anchor }: Rest, book: AddressBook): Resolved {
  const page = `${book.addresses.href(path)}${query === '' ? '' : new URL(query, 'https://any.example').search}`;
  if (anchor === null) return { href: page };
  return deadAnchor(anchor, path, page, book) ?? { href: `${page}#${encodeURI(anchor.id.normalize('NFC'))}` };
}

/** An anchor to a part that the page does not have, in a link with these words. */
function deadAnchor({ id, words }: Anchor, path: string, page: string, book: AddressBook): Resolved | null {
  const entry = book.siteMap.entryByPath.get(path);
  if (entry === undefined) return null;
  const parts: PageParts = { facts: book.bodies.get(entry)?.facts, title: book.titles.get(entry) ?? null };
  if (hasPart(id, parts)) return null;
  const sure = meantPart(id, words, parts);
  const near = sure ?? nearestPart(id, parts);
  const known = (parts.facts?.headings ?? []).map(({ id }) => `#${id}`);
  const help =
    near === null
      ? known.length === 0
        ? 'that page has no headings: leave out the "#" and what follows'
        : `parts of that page: ${known.join(', ')}`
      : `did you mean "#${near}"?`;
  const meant = sure === null ? null : `#${sure}`;
  return { severity: 'warning', code: 'dead-anchor', problem: `${entry} has no part "#${id}"`, help, meant, page };
}
