import type { Entry } from '../content/entry.ts';
import type { Content } from '../content/load-content.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeAt } from '../diagnostics/source-text.ts';
import { hashOf } from '../files/hash.ts';
import type { SiteMap } from './site-map.ts';

/** The page of an entry, with what it is known by when its file or its address gets another name. */
export interface KnownPage {
  /** Path on the site. */
  readonly url: string;
  /** Path of the entry inside the content folder. */
  readonly file: string;
  readonly title: string;
  /** Hash of the text below the front matter; `''` where that is too short to be told from others. */
  readonly body: string;
  /** Of a page of earlier sites: the entry that it belongs to by now. */
  readonly now?: string;
}

/** A page of an earlier site, and the one that took its place. */
export interface RenamedPage {
  readonly from: KnownPage;
  readonly to: KnownPage;
  /** Whether both have one title: what only has the same text may be a copy. */
  readonly isSure: boolean;
}

/** What became of entries and addresses, by their names of before. */
export interface Renamed {
  readonly files: ReadonlyMap<string, RenamedPage>;
  readonly paths: ReadonlyMap<string, RenamedPage>;
}

/** Nothing has another name. */
export const nothingRenamed: Renamed = { files: new Map(), paths: new Map() };

const MIN_BODY = 80;

/** The pages that entries have. */
export function knownPages({ entries }: Pick<Content, 'entries'>, { pathByEntry }: SiteMap): readonly KnownPage[] {
  const all: readonly Entry<{ readonly name: string } | { readonly title: string }>[] = Object.values(entries).flat();
  return all.flatMap(({ path, data, body }) => {
    const url = pathByEntry.get(path);
    if (url === undefined || data === null) return [];
    const text = body.trim();
    return [
      {
        ...{ url, file: path, title: 'name' in data ? data.name : data.title },
        // Asked for only where something went, or when it is written down.
        get body() {
          return text.length < MIN_BODY ? '' : hashOf(text);
        },
      },
    ];
  });
}

/**
 * The pages of `former` sites that are at another address now: those of the same file, or else those that the one new entry of
 * their kind with their title or their text took the place of. Addresses that still lead somewhere are left out.
 */
export function findRenamed(
  former: readonly KnownPage[],
  { paths, pathByAlias }: SiteMap,
  listPages: () => readonly KnownPage[],
): readonly RenamedPage[] {
  const gone = former.filter(({ url }) => !paths.has(url) && !pathByAlias.has(url));
  if (gone.length === 0) return [];
  const byFile = new Map(listPages().map((page) => [page.file, page]));
  const old = new Set(former.flatMap(({ file, now }) => (now === undefined ? [file] : [])));
  const come = [...byFile.values()].filter(({ file }) => !old.has(file));
  const followers = new Map<string, RenamedPage>();
  for (const from of gone) {
    if (from.now !== undefined) continue;
    const [to, other] = byFile.has(from.file) ? [byFile.get(from.file)] : come.filter((page) => isLike(from, page));
    if (to !== undefined && other === undefined)
      followers.set(from.file, { from, to, isSure: to.title === from.title || to.file === from.file });
  }
  const earlier = gone.flatMap((from): readonly RenamedPage[] => {
    if (from.now === undefined) return [];
    const then = followers.get(from.now);
    const to = then?.to ?? byFile.get(from.now);
    return to === undefined ? [] : [{ from, to, isSure: then?.isSure ?? true }];
  });
  return [...followers.values(), ...earlier];
}

function isLike(from: KnownPage, page: KnownPage): boolean {
  if (kindOf(page) !== kindOf(from)) return false;
  return page.title === from.title || (from.body !== '' && page.body === from.body);
}

function kindOf({ file }: KnownPage): string {
  return file.split('/')[0] ?? '';
}

/** What became of entries and addresses, by their names of before. */
export function toRenamed(pages: readonly RenamedPage[]): Renamed {
  if (pages.length === 0) return nothingRenamed;
  return {
    files: new Map(pages.map((page) => [page.from.file, page])),
    paths: new Map(pages.map((page) => [page.from.url, page])),
  };
}

/** What the next run has to know: the pages of this site, and those of earlier ones whose addresses lead nowhere. */
export function rememberPages(known: readonly KnownPage[], renamed: readonly RenamedPage[]): readonly KnownPage[] {
  return [...known, ...renamed.map(({ from, to }) => ({ ...from, now: to.file }))];
}

/** Kinds of entries that have a field for earlier addresses. */
const WITH_ALIASES = ['engineers', 'projects', 'pages'];

/** A hint for each entry with earlier addresses that lead nowhere, with the line that keeps them. */
export function hintAtAliases(
  renamed: readonly RenamedPage[],
  { entries }: Pick<Content, 'entries'>,
  { pathByAlias }: SiteMap,
): readonly Diagnostic[] {
  const all = Object.values(entries).flat();
  return [...Map.groupBy(renamed, ({ to }) => to.file)].flatMap(([file, pages]): readonly Diagnostic[] => {
    const entry = all.find(({ path }) => path === file);
    const [first] = pages;
    if (entry === undefined || first === undefined || !WITH_ALIASES.includes(kindOf(first.to))) return [];
    const former = [...new Set(pages.map(({ from }) => from.url))].toSorted();
    const own = [...pathByAlias].flatMap(([alias, url]) => (url === first.to.url ? [alias] : []));
    const line = `aliases: [${[...own, ...former].join(', ')}]`;
    return [
      {
        severity: 'hint',
        code: 'moved-page',
        message: `the page ${first.to.url} was at ${former.join(' and ')} before, and nothing leads on from there`,
        place: placeAt(entry.source, 0, 3),
        help: `to keep the earlier address, write in the front matter: ${line}`,
      },
    ];
  });
}
