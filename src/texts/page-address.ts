import type { AddressBook, Resolved } from './address-book.ts';
import { nearestPath } from './content-path.ts';

/** What follows the path in an address. */
export interface Rest {
  /** What a list is narrowed by, with its question mark; `''` where nothing is. */
  readonly query: string;
  readonly anchor: Anchor | null;
}

/** The part of a page that a link leads to, and the words of the link. */
export interface Anchor {
  readonly id: string;
  readonly words: string;
}

/** Whether something lies at a path on the site. */
export function isPath(path: string, { siteMap, copiedPaths }: AddressBook): boolean {
  return siteMap.paths.has(path) || siteMap.files.has(path) || siteMap.pathByAlias.has(path) || copiedPaths.has(path);
}

/** The address that is most like a path to nothing; `null` when none is. */
export function nearestAddress(path: string, { siteMap: { paths, files }, copiedPaths }: AddressBook): string | null {
  if (paths.has(`${path}/`)) return `${path}/`;
  // A name with an ending is a file; both kinds can have the same name.
  const known = /\.[^./]+$/.test(path) ? [...files, ...copiedPaths, ...paths] : [...paths, ...files, ...copiedPaths];
  return nearestPath(path, known);
}

/** An entry that has no page for now; `null` when there is no such entry. */
export function leftOutAt(file: string, href: string, { leftOut }: AddressBook): Resolved | null {
  const reason = leftOut.get(file)?.reason;
  if (reason === undefined) return null;
  // The mistake in that entry is reported where it stands; once it is corrected, this link is right.
  if (reason === 'mistake') return { href };
  const remedy = 'remove the link until `draft` is removed there; with --drafts it leads to the page';
  return dead(`${file} is a draft or belongs to one, so there is no such page`, null, remedy);
}

/** An address that leads nowhere, with what is nearest to it or else what to do. */
export function dead(
  problem: string,
  near: string | null,
  remedy = 'correct the address, or remove the link',
): Resolved {
  return { code: 'dead-link', problem, help: near === null ? remedy : `did you mean "${near}"?` };
}

/** A target with what follows it, as an author writes it. */
export function written(target: string, { query, anchor }: Rest): string {
  return `${target}${query}${anchor === null ? '' : `#${anchor.id}`}`;
}
