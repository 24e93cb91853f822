import { isCopied } from '../content/file-kinds.ts';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
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
  /** The bodies that have any text, by the entry's path inside the content folder. */
  readonly bodies: ReadonlyMap<string, ReadBody>;
}

/**
 * Resolves an address as an author writes it in the file `from` (a path inside the content folder): another entry's file
 * (`../projects/x.md#part`), a file to copy, a path on the site (`/projects/x/`), a part of the same page (`#part`), or
 * something outside, which stays as it is.
 */
export function resolveAddress(written: string, from: string, book: AddressBook): Resolved {
  if (/^[a-z][a-z\d+.-]*:/i.test(written) || written.startsWith('//')) return { href: written };
  const [, rawTarget = '', fragment] = /^([^#]*)(?:#(.*))?$/s.exec(written) ?? [];
  const anchor = fragment === undefined || fragment === '' ? null : decodeAddress(fragment);
  const target = decodeAddress(rawTarget.replace(/\?.*$/s, ''));
  if (target === '') return resolveOwnPart(written, anchor, from, book);
  if (target.startsWith('/')) return resolvePath(target, anchor, book);
  return resolveFile(target, anchor, from, book);
}

function resolveOwnPart(written: string, anchor: string | null, from: string, book: AddressBook): Resolved {
  const path = book.siteMap.pathByEntry.get(from);
  const dead = anchor === null || path === undefined ? null : deadAnchor(anchor, path, book);
  return dead ?? { href: written };
}

function resolvePath(target: string, anchor: string | null, book: AddressBook): Resolved {
  const { paths } = book.siteMap;
  const path = target.normalize('NFC');
  if (!paths.has(path) && !book.copiedPaths.has(path)) {
    // Where the page of an entry that is left out would be, if it is where its file says.
    const entry = `${path.replace(/^\/|\/$/g, '')}.md`;
    const left = leftOutAt(entry, written(target, anchor), book);
    if (left !== null) return left;
    // A name with an ending is a file; both kinds can have the same name.
    const known = /\.[^./]+$/.test(path) ? [...book.copiedPaths, ...paths] : [...paths, ...book.copiedPaths];
    const near = paths.has(`${path}/`) ? `${path}/` : nearestPath(path, known);
    return dead(`no page has the address ${path}`, near);
  }
  return leadTo(path, anchor, book);
}

function resolveFile(target: string, anchor: string | null, from: string, book: AddressBook): Resolved {
  const file = joinInside(from, target);
  if (file === null)
    return dead(
      `${target} leads out of the content folder`,
      null,
      'link to a file inside it, or write https://… in full',
    );
  const path = book.siteMap.pathByEntry.get(file);
  if (path !== undefined) return leadTo(path, anchor, book);
  if (isCopied(file) && book.assets.has(file)) return leadTo(copiedPath(file), null, book);
  if (book.assets.has(file)) return { href: book.pictures.get(file)?.src ?? written(target, anchor) };
  const left = leftOutAt(file, written(target, anchor), book);
  if (left !== null) return left;
  const near = nearestPath(file, [...book.siteMap.pathByEntry.keys(), ...book.assets]);
  return dead(`there is no ${file}`, near === null ? null : relativePath(from, near));
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
  const near = didYouMean(anchor, ids);
  const known = (facts?.headings ?? []).map(({ id }) => `#${id}`);
  const help =
    near === null
      ? known.length === 0
        ? 'that page has no headings: leave out the "#" and what follows'
        : `parts of that page: ${known.join(', ')}`
      : `did you mean "#${near}"?`;
  return { code: 'dead-anchor', problem: `${entry} has no part "#${anchor}"`, help };
}

function dead(problem: string, near: string | null, remedy = 'correct the address, or remove the link'): Resolved {
  return { code: 'dead-link', problem, help: near === null ? remedy : `did you mean "${near}"?` };
}

function written(target: string, anchor: string | null): string {
  return anchor === null ? target : `${target}#${anchor}`;
}
