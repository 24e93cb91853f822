import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Parser } from 'htmlparser2';

/** A built HTML page, as far as links are concerned. */
export interface BuiltPage {
  /** Path below the site's folder. */
  readonly path: string;
  readonly html: string;
  readonly ids: readonly string[];
  /** Addresses of everything that the page leads to or loads, as written. */
  readonly addresses: readonly string[];
  /** The text that a reader sees, white space folded. */
  readonly text: string;
}

/** All files of a folder, by path with forward slashes. */
export function readFolder(folder: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path))]));
}

/** All HTML pages of a built site. */
export function readPages(folder: string): readonly BuiltPage[] {
  return readFiles(readFolder(folder), '.html');
}

function readFiles(files: ReadonlyMap<string, Buffer>, ending: string): readonly BuiltPage[] {
  const chosen = [...files].filter(([path]) => path.endsWith(ending));
  return chosen.map(([path, bytes]) => readPage(path, bytes.toString('utf8')));
}

function readPage(path: string, html: string): BuiltPage {
  const ids: string[] = [];
  const addresses: string[] = [];
  let text = '';
  const parser = new Parser({
    onopentag(_name, { id, href, src }) {
      if (id !== undefined) ids.push(id);
      for (const address of [href, src]) if (address !== undefined) addresses.push(address);
      text += ' ';
    },
    ontext(data) {
      text += data;
    },
    onclosetag() {
      text += ' ';
    },
  });
  parser.end(html);
  return { path, html, ids, addresses, text: text.replace(/\s+/g, ' ').replace(/ ([.,;:!?])/g, '$1') };
}

/**
 * Every internal address of a site that leads nowhere, as `page → address`: not to a file under `base`, or to no part of
 * that page or drawing. `origin` is the site's own, so that canonical addresses are checked too.
 */
export function deadAddresses(
  pages: readonly BuiltPage[],
  files: ReadonlyMap<string, Buffer>,
  { origin, base }: { readonly origin: string; readonly base: string },
): readonly string[] {
  const byPath = new Map([...pages, ...readFiles(files, '.svg')].map((page) => [page.path, page]));
  return pages.flatMap((page) => {
    const here = new URL(base + page.path.replace(/index\.html$/, ''), origin);
    return page.addresses
      .filter((address) => {
        const target = new URL(address, here);
        if (target.origin !== origin) return false;
        const path = decodeURIComponent(target.pathname);
        if (!path.startsWith(base)) return true;
        const file = path.slice(base.length).replace(/(^|\/)$/, '$1index.html');
        const part = decodeURIComponent(target.hash.slice(1));
        return !files.has(file) || (part !== '' && !(byPath.get(file)?.ids.includes(part) ?? false));
      })
      .map((address) => `${page.path} → ${address}`);
  });
}
