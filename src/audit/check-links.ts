import type { BuiltFiles } from './built-files.ts';
import type { BuiltAddress, BuiltPage } from './built-page.ts';
import type { Audit, Finding } from './finding.ts';

/** What an address comes to. */
export type Target =
  /** A file of the site, which may not be there, and the part of it that is meant. */
  | { readonly kind: 'file'; readonly path: string; readonly part: string }
  /** The site's own host, but outside of its base path. */
  | { readonly kind: 'beside' }
  | { readonly kind: 'outside'; readonly address: URL }
  /** No address to ask for: `mailto:`, `data:`. */
  | { readonly kind: 'other' }
  | { readonly kind: 'broken' };

type Site = Pick<Audit, 'url' | 'base'>;
type Linked = Pick<Audit, 'url' | 'base' | 'files'>;

/** Where an address that stands in a file of the site leads. */
export function targetOf(address: string, path: string, { url, base }: Site): Target {
  const here = new URL(base + encodeURI(path.replace(/(^|\/)index\.html$/, '$1')), url);
  const target = URL.parse(address, here);
  if (target === null) return { kind: 'broken' };
  if (!/^https?:$/.test(target.protocol)) return { kind: 'other' };
  if (target.origin !== new URL(url).origin) return { kind: 'outside', address: target };
  const [file, part] = [decode(target.pathname), decode(target.hash.slice(1))];
  if (file === null || part === null) return { kind: 'broken' };
  if (!file.startsWith(base)) return { kind: 'beside' };
  return { kind: 'file', path: file.slice(base.length).replace(/(^|\/)$/, '$1index.html'), part };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** All links, anchors and loaded files of pages, drawings and style sheets that lead nowhere. */
export function checkLinks(audit: Linked, pages: readonly BuiltPage[]): readonly Finding[] {
  const ids = new Map(pages.map(({ path, ids }) => [path, new Set(ids)]));
  const all = [...pages, ...[...audit.files.paths].flatMap((path) => addressesBeside(audit.files, path))];
  return all.flatMap(({ path, addresses }) =>
    addresses.flatMap(({ value, offset }): Finding[] => {
      const target = targetOf(value, path, audit);
      const problem = problemOf(target, audit, ids);
      if (problem === null) return [];
      const words = [value, ...(target.kind === 'file' ? namesOf(target) : [])];
      const [code, why, help] = problem;
      return [{ severity: 'error', code, what: `"${value}" ${why}`, help, path, offset, words }];
    }),
  );
}

type Problem = readonly [code: 'dead-link' | 'dead-anchor', why: string, help: string];

const BUILD_AGAIN = 'correct the link, or build the site again if it is older than its content';

function problemOf(
  target: Target,
  { files, base }: Linked,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): Problem | null {
  switch (target.kind) {
    case 'outside':
    case 'other':
      return null;
    case 'broken':
      return ['dead-link', 'is no address', BUILD_AGAIN];
    case 'beside':
      return ['dead-link', `leads out of the site, which lies under ${base}`, 'begin the address with that path'];
    case 'file': {
      if (!files.paths.has(target.path)) return ['dead-link', 'leads nowhere', BUILD_AGAIN];
      // `#:~:text=…` is a stretch of text, and a PDF has parts of its own.
      const parts = target.part === '' || target.part.startsWith(':~:') ? undefined : ids.get(target.path);
      return parts === undefined || parts.has(target.part)
        ? null
        : ['dead-anchor', 'leads to a part that is not there', BUILD_AGAIN];
    }
  }
}

/** How content names what an address leads to: `#results`, `ledger.md`, `/ledger`. */
function namesOf({ path, part }: { readonly path: string; readonly part: string }): readonly string[] {
  const name = path.replace(/\/?index\.html$/, '').replace(/^.*\//, '');
  return part === '' ? [`${name}.md`, `/${name}`] : [`#${part}`];
}

/** Style sheets load fonts and pictures, and the manifest names icons. */
function addressesBeside(files: BuiltFiles, path: string): readonly Pick<BuiltPage, 'path' | 'addresses'>[] {
  if (!/\.(?:css|webmanifest)$/.test(path)) return [];
  const text = files.read(path).toString('utf8');
  return [{ path, addresses: addressesIn(text) }];
}

/** `url(…)` of CSS, `@import "…"` and the `"src": "…"` of a manifest. */
export function addressesIn(text: string): readonly BuiltAddress[] {
  const found = text.matchAll(/url\(\s*["']?([^"')]+?)["']?\s*\)|@import\s+["']([^"']+)["']|"src":\s*"([^"]+)"/g);
  return [...found].map(({ 1: url, 2: imported, 3: src, index }) => {
    return { value: url ?? imported ?? src ?? '', offset: index, isLoaded: true };
  });
}
