import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type BuiltPage as ReadPage, readBuiltPage } from '../../src/audit/built-page.ts';
import { checkLinks } from '../../src/audit/check-links.ts';

/** A built HTML page. */
export interface BuiltPage extends Pick<ReadPage, 'path' | 'ids' | 'text'> {
  readonly html: string;
  /** Addresses of everything that the page leads to or loads, as written. */
  readonly addresses: readonly string[];
}

/** All files of a folder, by path with forward slashes. */
export function readFolder(folder: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path))]));
}

/** The HTML pages of a built site; only those at the paths that `isWanted` takes. */
export function readPages(folder: string, isWanted: (path: string) => boolean = () => true): readonly BuiltPage[] {
  return [...readFolder(folder)]
    .filter(([path]) => path.endsWith('.html') && isWanted(path))
    .map(([path, bytes]) => {
      const html = bytes.toString('utf8');
      const page = readBuiltPage(path, html);
      return { ...page, html, addresses: page.addresses.map(({ value }) => value) };
    });
}

/** Every internal address of a site that leads nowhere, as `page: why`; `origin` is the site's own. */
export function deadAddresses(
  files: ReadonlyMap<string, Buffer>,
  { origin, base }: { readonly origin: string; readonly base: string },
): readonly string[] {
  const read = (path: string): Buffer => files.get(path) ?? Buffer.of();
  const pages = [...files.keys()].filter((path) => /\.(?:html|svg)$/.test(path));
  const built = { files: { folder: '', paths: new Set(files.keys()), read }, url: origin, base };
  const all = pages.map((path) => readBuiltPage(path, read(path).toString('utf8')));
  return checkLinks(built, all).map(({ path, what }) => `${path}: ${what}`);
}
