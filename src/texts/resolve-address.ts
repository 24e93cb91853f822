import { slug } from 'github-slugger';
import { isCopied } from '../content/file-kinds.ts';
import { likelyAddress } from '../content/likely-address.ts';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { TextEdit } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { decodeAddress } from '../markdown/address.ts';
import { reservedIds } from '../markdown/name-headings.ts';
import type { PictureView } from '../markdown/slot-values.ts';
import type { LeftOut } from '../portfolio/portfolio.ts';
import { type Addresses, copiedPath } from './address.ts';
import { joinInside, nearestPath, relativePath } from './content-path.ts';
import type { ReadBody } from './read-bodies.ts';
import type { SiteMap } from './site-map.ts';

/** What an address in content means: what to write, or why it leads nowhere. */
export type Resolved = { readonly href: string } | Unresolved;

/** Why an address or the path of a picture leads nowhere. */
export interface Unresolved {
  readonly problem: string;
  readonly code: DiagnosticCode;
  readonly help: string | null;
  /** What puts it right in the body, where that is sure. */
  readonly edits?: readonly TextEdit[];
  /** The address that is meant beyond doubt. */
  readonly meant?: string | null;
}

/** What addresses are resolved against. */
export interface AddressBook {
  readonly addresses: Addresses;
  readonly siteMap: SiteMap;
  /** Files besides Markdown and YAML, by path inside the content folder. */
  readonly assets: ReadonlySet<string>;
  /** Files that are copied as they are, by path on the site. */
  readonly copiedPaths: ReadonlySet<string>;
  /** What each sound picture of the content folder is shown as, by its path inside the folder. */
  readonly pictures: Pick<ReadonlyMap<string, PictureView>, 'get'>;
  readonly leftOut: ReadonlyMap<string, LeftOut>;
  /** The repository that an entry's front matter links to, by the entry's path inside the content folder. */
  readonly repositories: ReadonlyMap<string, string>;
  /** The bodies that have any text, by the entry's path inside the content folder. */
  readonly bodies: ReadonlyMap<string, ReadBody>;
}

/**
 * Resolves an address as an author writes it in the file `from` (a path inside the content folder): another entry's file
 * (`../projects/x.md#part`), a file to copy, a path on the site (`/projects/x/`), a part of the same page (`#part`), or
 * something outside, which stays as it is.
 */
export function resolveAddress(written: string, from: string, book: AddressBook): Resolved {
  if (/^[a-z][a-z\d+.-]*:/i.test(written) || written.startsWith('//')) return resolveForeign(written, book);
  const [, rawTarget = '', fragment] = /^([^#]*)(?:#(.*))?$/s.exec(written) ?? [];
  const anchor = fragment === undefined || fragment === '' ? null : decodeAddress(fragment);
  const target = decodeAddress(rawTarget.replace(/\?.*$/s, ''));
  if (target === '') return resolveOwnPart(written, anchor, from, book);
  if (target.startsWith('/')) return resolvePath(target, anchor, book);
  return resolveFile(target, anchor, from, book);
}

/** An address of the site itself, written in full, is one of its pages: it is checked, and leads there under any host. */
function resolveForeign(written: string, book: AddressBook): Resolved {
  const own = book.addresses.absolute('/');
  const { origin } = new URL(own);
  if (!written.toLowerCase().startsWith(origin) || !URL.canParse(written)) return { href: written };
  const address = new URL(written);
  if (address.origin !== origin || address.search !== '') return { href: written };
  const { pathname: base } = new URL(own);
  const pathname = address.pathname.startsWith(base) ? address.pathname.slice(base.length - 1) : address.pathname;
  const target = decodeAddress(pathname).normalize('NFC');
  const anchor = address.hash === '' ? null : decodeAddress(address.hash.slice(1));
  const { paths } = book.siteMap;
  // Other sites may lie beside this one on the same host: what is not among its pages, or where some are, is left alone.
  const section = /^\/[^/]+\//.exec(target)?.[0];
  const isOwn = isPath(target, book) || (section !== undefined && paths.has(section));
  return isOwn ? resolvePath(target, anchor, book) : { href: written };
}

function isPath(path: string, { siteMap, copiedPaths }: AddressBook): boolean {
  return siteMap.paths.has(path) || siteMap.files.has(path) || siteMap.pathByAlias.has(path) || copiedPaths.has(path);
}

function resolveOwnPart(written: string, anchor: string | null, from: string, book: AddressBook): Resolved {
  const path = book.siteMap.pathByEntry.get(from);
  const dead = anchor === null || path === undefined ? null : deadAnchor(anchor, path, book);
  return dead ?? { href: written };
}

function resolvePath(target: string, anchor: string | null, book: AddressBook): Resolved {
  const { paths } = book.siteMap;
  const path = target.normalize('NFC');
  if (!isPath(path, book)) {
    // Where the page of an entry that is left out would be, if it is where its file says.
    const entry = `${path.replace(/^\/|\/$/g, '')}.md`;
    const left = leftOutAt(entry, written(target, anchor), book);
    if (left !== null) return left;
    // A name with an ending is a file; both kinds can have the same name.
    const files = [...book.siteMap.files, ...book.copiedPaths];
    const known = /\.[^./]+$/.test(path) ? [...files, ...paths] : [...paths, ...files];
    const near = paths.has(`${path}/`) ? `${path}/` : nearestPath(path, known);
    return dead(`no page has the address ${path}`, near);
  }
  return leadTo(book.siteMap.pathByAlias.get(path) ?? path, anchor, book);
}

function resolveFile(target: string, anchor: string | null, from: string, book: AddressBook): Resolved {
  const file = joinInside(from, target);
  if (file === null)
    return (
      inRepository(target, anchor, from, book) ??
      dead(`${target} leads out of the content folder`, null, 'link to a file inside it, or write https://… in full')
    );
  const path = book.siteMap.pathByEntry.get(file);
  if (path !== undefined) return leadTo(path, anchor, book);
  if (isCopied(file) && book.assets.has(file)) return leadTo(copiedPath(file), null, book);
  if (book.assets.has(file)) return { href: book.pictures.get(file)?.src ?? written(target, anchor) };
  const left = leftOutAt(file, written(target, anchor), book);
  if (left !== null) return left;
  const sure = otherPath(target, from, book);
  const inside = sure !== null || target.startsWith('../') ? null : inRepository(target, anchor, from, book);
  if (inside !== null) return inside;
  const meant = sure === null ? null : written(sure, anchor);
  return { ...dead(`there is no ${file}`, sure ?? meantBy(target, file, from, book)), meant };
}

/** A README that became the text of a project leads to files beside it, which are in its repository. */
function inRepository(target: string, anchor: string | null, from: string, book: AddressBook): Unresolved | null {
  const repository = book.repositories.get(from);
  if (repository === undefined || !URL.canParse(target, `${repository}/blob/HEAD/`)) return null;
  const meant = written(new URL(target, `${repository}/blob/HEAD/`).href, anchor);
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
  const near = nearestPath(file, [...book.siteMap.pathByEntry.keys(), ...book.assets]);
  return near === null ? null : relativePath(from, near);
}

/** An entry that has no page for now; `null` when there is no such entry. */
function leftOutAt(file: string, href: string, { leftOut }: AddressBook): Resolved | null {
  const reason = leftOut.get(file)?.reason;
  if (reason === undefined) return null;
  // The mistake in that entry is reported where it stands; once it is corrected, this link is right.
  if (reason === 'mistake') return { href };
  const remedy = 'remove the link until `draft` is removed there; with --drafts it leads to the page';
  return dead(`${file} is a draft or belongs to one, so there is no such page`, null, remedy);
}

function leadTo(path: string, anchor: string | null, book: AddressBook): Resolved {
  if (anchor === null) return { href: book.addresses.href(path) };
  return deadAnchor(anchor, path, book) ?? { href: book.addresses.href(`${path}#${anchor}`) };
}

/** Parts that layouts make cannot be known from the body: their names count as there. */
function deadAnchor(anchor: string, path: string, book: AddressBook): Resolved | null {
  const entry = book.siteMap.entryByPath.get(path);
  const facts = book.bodies.get(entry ?? '')?.facts;
  const ids = facts?.ids ?? [];
  if (ids.includes(anchor) || reservedIds.includes(anchor) || entry === undefined) return null;
  const sure = facts?.headings.find(({ text }) => asOnGitHub(text) === anchor.replaceAll('\ufe0f', '').toLowerCase());
  const near = sure?.id ?? didYouMean(anchor, ids);
  const known = (facts?.headings ?? []).map(({ id }) => `#${id}`);
  const help =
    near === null
      ? known.length === 0
        ? 'that page has no headings: leave out the "#" and what follows'
        : `parts of that page: ${known.join(', ')}`
      : `did you mean "#${near}"?`;
  const meant = sure === undefined ? null : `#${sure.id}`;
  return { code: 'dead-anchor', problem: `${entry} has no part "#${anchor}"`, help, meant };
}

/** The name that GitHub gives a heading: `🚀 Start` → `-start`. */
function asOnGitHub(heading: string): string {
  return slug(heading).replaceAll('\ufe0f', '');
}

function dead(problem: string, near: string | null, remedy = 'correct the address, or remove the link'): Resolved {
  return { code: 'dead-link', problem, help: near === null ? remedy : `did you mean "${near}"?` };
}

function written(target: string, anchor: string | null): string {
  return anchor === null ? target : `${target}#${anchor}`;
}
