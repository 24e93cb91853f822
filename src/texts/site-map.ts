import { foldPath } from '../content/file-system-names.ts';
import { locate } from '../content/locate.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { placeAt } from '../diagnostics/source-text.ts';
import type { EntryText } from '../portfolio/portfolio.ts';
import { fixedPaths, outputPath } from './address.ts';

/** A page's address and owner, known before the page is made. */
export interface PageAddress {
  /** Path on the site. */
  readonly url: string;
  /** Whose page it is, in words. */
  readonly owner: string;
  /** The entry that it is made from, if it is made from one. */
  readonly text: EntryText | null;
  /** Whether the entry gives its address itself. */
  readonly hasPermalink: boolean;
  /** Earlier addresses. */
  readonly aliases: readonly string[];
}

/** Which pages there are, and from which files they come. */
export interface SiteMap {
  /** Every page's path. */
  readonly paths: ReadonlySet<string>;
  /** The page's path of each entry that has a page, by the entry's path inside the content folder. */
  readonly pathByEntry: ReadonlyMap<string, string>;
  /** The path inside the content folder of the entry that a page is made from, by the page's path. */
  readonly entryByPath: ReadonlyMap<string, string>;
  /** The paths of files that are no pages. */
  readonly files: ReadonlySet<string>;
  /** The path of the page that an earlier address leads to. */
  readonly pathByAlias: ReadonlyMap<string, string>;
}

/** An address that a page takes for itself, as its own or as an earlier one. */
interface Reservation {
  readonly path: string;
  readonly owner: string;
  readonly text: EntryText | null;
  readonly field: readonly (string | number)[];
  readonly isAlias: boolean;
}

/** A file of the site that is not a page. */
export interface FileAddress {
  /** Path on the site. */
  readonly url: string;
  /** Whose file it is, in words. */
  readonly owner: string;
}

/**
 * The map of the listed pages. Diagnostics: two pages with one address, an alias that is somebody's page, a page that would
 * need a folder where one of the `files` is.
 */
export function buildSiteMap(pages: readonly PageAddress[], files: readonly FileAddress[] = []): Result<SiteMap> {
  const entries = pages.flatMap(({ url, text }) => (text === null ? [] : [{ url: url.normalize('NFC'), text }]));
  const value: SiteMap = {
    paths: new Set(pages.map(({ url }) => url.normalize('NFC'))),
    pathByEntry: new Map(entries.map(({ url, text }) => [text.path, url])),
    entryByPath: new Map(entries.map(({ url, text }) => [url, text.path])),
    files: new Set(files.map(({ url }) => url.normalize('NFC'))),
    pathByAlias: new Map(
      pages.flatMap(({ url, aliases }) => aliases.map((alias) => [alias.normalize('NFC'), url.normalize('NFC')])),
    ),
  };
  const reservations = [...reservedForLists(pages), ...pages.flatMap(reservationsOf)];
  const plainFiles = [...files, ...reservations.map(({ path, owner }) => ({ url: `/${outputPath(path)}`, owner }))];
  return {
    value,
    diagnostics: [
      ...findCollisions([...files.map(reservedForFile), ...reservations]),
      ...findFilesAsFolders(reservations, plainFiles),
    ],
  };
}

/** `/feed.xml/` would be a folder where the feed is. */
function findFilesAsFolders(
  reservations: readonly Reservation[],
  files: readonly FileAddress[],
): readonly Diagnostic[] {
  if (!reservations.some(({ text, path }) => text !== null && path.includes('.'))) return [];
  const byPath = new Map(files.map((file) => [foldPath(file.url), file]));
  return reservations.flatMap((reservation) => {
    // A folder without a dot in its name is no file of the site.
    if (reservation.text === null || !reservation.path.includes('.')) return [];
    const names = reservation.path.split('/').slice(1, -1);
    const folders = names.map((_, index) => foldPath(`/${names.slice(0, index + 1).join('/')}`));
    const file = folders.map((folder) => byPath.get(folder) ?? ownAsset(folder)).find((found) => found !== null);
    if (file === undefined) return [];
    const message = `the address ${reservation.path} needs a folder where the file ${file.url} is, which belongs to ${file.owner}`;
    return [collisionAt(reservation, reservation.text, message)];
  });
}

/** The site's own files are in `/assets/`; not all of their names are known beforehand. */
function ownAsset(folder: string): FileAddress | null {
  return /^\/assets\/[^/]+\.[^/]+$/.test(folder) ? { url: folder, owner: 'the site itself' } : null;
}

/** The addresses of lists that are empty for now: an entry there would be in the way of the first item. */
function reservedForLists(pages: readonly PageAddress[]): readonly Reservation[] {
  const own = new Set(pages.filter(({ url, text }) => text === null || url === fixedPaths.home).map(({ url }) => url));
  const free = Object.values(fixedPaths).filter((path) => !own.has(path));
  return free.map((path) => ({ path, owner: 'the site itself', text: null, field: [], isAlias: false }));
}

/** An alias may be a file, `/card.html`, and the site may have such a file. */
function reservedForFile({ url, owner }: FileAddress): Reservation {
  return { path: url.normalize('NFC'), owner, text: null, field: [], isAlias: false };
}

/** A page takes its own address and its aliases. */
function reservationsOf({ url, owner, text, hasPermalink, aliases }: PageAddress): readonly Reservation[] {
  const own: Reservation = {
    path: url.normalize('NFC'),
    owner,
    text,
    field: hasPermalink ? ['permalink'] : [],
    isAlias: false,
  };
  const others = aliases.map((alias, index): Reservation => {
    return { ...own, path: alias.normalize('NFC'), field: ['aliases', index], isAlias: true };
  });
  return [own, ...others];
}

/** Addresses are one when they differ in case only: many hosts and disks cannot hold both. The site's own pages come first, aliases last. */
function findCollisions(reservations: readonly Reservation[]): readonly Diagnostic[] {
  const taken = new Map<string, Reservation>();
  const diagnostics: Diagnostic[] = [];
  for (const next of reservations.toSorted((a, b) => rank(a) - rank(b))) {
    const key = foldPath(next.path);
    const first = taken.get(key);
    if (first === undefined) taken.set(key, next);
    else if (next.text !== null) diagnostics.push(collision(next, next.text, first));
  }
  return diagnostics;
}

function rank({ text, isAlias }: Reservation): number {
  return isAlias ? 2 : Number(text !== null);
}

function collision(next: Reservation, text: EntryText, first: Reservation): Diagnostic {
  const owner = first.text === null ? first.owner : `${first.owner} (${first.text.yaml.source.file})`;
  const message =
    next.path === first.path
      ? `the address ${next.path} already belongs to ${owner}`
      : `the address ${next.path} differs in case only from ${first.path}, which belongs to ${owner}`;
  return collisionAt(next, text, message);
}

const HOME_HELP =
  'remove this line: the page of the only engineer is the home page, and that of a team is made of its profiles';

function collisionAt({ path, field, isAlias }: Reservation, text: EntryText, message: string): Diagnostic {
  return {
    severity: 'error',
    code: 'duplicate-address',
    message,
    place: field.length === 0 ? placeAt(text.yaml.source, 0, 3) : locate(text.yaml, field),
    help: isAlias
      ? 'remove this alias'
      : path === fixedPaths.home
        ? HOME_HELP
        : 'give this entry another `permalink`, or rename its file',
  };
}
