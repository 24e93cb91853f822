import { posix } from 'node:path';
import type { Reference } from '../content/collect-references.ts';
import { entryKinds, isEntryPath, kindOf } from '../content/entry.ts';
import { translationPath } from '../content/file-kinds.ts';
import { foldPath } from '../content/file-system-names.ts';
import { readEntry } from '../content/read-entry.ts';
import { slugify } from '../content/slugify.ts';
import { decodeAddress } from '../markdown/address.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { replaceReferences } from './rename-aliases.ts';
import type { Change, RepairedText } from './repair.ts';

/** New paths of files inside the content folder, by the old ones. */
export type Renamings = ReadonlyMap<string, string>;

/**
 * Entries whose files have names that give no address, with the names that do: where nothing else has or would get such a name, on
 * any file system.
 */
export function planRenamings(paths: readonly string[]): Renamings {
  const wished = paths.flatMap((path): readonly (readonly [string, string])[] => {
    const better = betterPath(path);
    return better === null ? [] : [[path, better]];
  });
  const old = new Set(wished.map(([path]) => path));
  const taken = new Set(paths.filter((path) => !old.has(path)).map(foldPath));
  const wishes = Map.groupBy(wished, ([, better]) => foldPath(better));
  return new Map(
    wished.filter(([, better]) => !taken.has(foldPath(better)) && wishes.get(foldPath(better))?.length === 1),
  );
}

/** The same path of good names; `null` where it has them already, where it has none, or where it lies in a folder too many. */
function betterPath(path: string): string | null {
  const kind = kindOf(path);
  if (kind === null || isEntryPath(kind, path) || translationPath(path) !== null) return null;
  const { folder } = entryKinds[kind];
  const parts = path
    .slice(folder.length + 1, -'.md'.length)
    .split('/')
    .map(slugify);
  const better = [folder, ...parts].join('/');
  return parts.includes('') || !isEntryPath(kind, `${better}.md`) ? null : `${better}.md`;
}

/** A file after others, or it itself, got new names: what it calls them by, and the links to them in it, follow. */
export function followRenamings(path: string, text: string, renamings: Renamings): RepairedText {
  const from = renamings.get(path);
  const own: readonly Change[] = from === undefined ? [] : [renamed(path, from)];
  const kind = kindOf(path);
  if (kind === null) return { text, changes: own };
  const read = (again: string) => readEntry(entryKinds[kind].schema, path, { file: path, text: again }).value;
  const entry = read(text);
  const nameOf = (reference: Reference): string | null => newName(reference, path, renamings);
  const named = replaceReferences(
    entry,
    nameOf,
    (again) => read(again).references,
    ({ name }, better) => renamed(name, better),
  );
  const { body, bodyStart } = read(named.text);
  const linked = followLinks(body, path, renamings);
  const followed = `${named.text.slice(0, bodyStart)}${linked.text}`;
  return { text: followed, changes: [...own, ...named.changes, ...linked.changes] };
}

function newName({ to, name }: Reference, path: string, renamings: Renamings): string | null {
  if (to === 'link') return newAddress(name, path, renamings);
  if (to !== 'engineer' && to !== 'project') return null;
  const { folder } = entryKinds[to];
  const better = renamings.get(`${folder}/${name}.md`);
  return better === undefined ? null : better.slice(folder.length + 1, -'.md'.length);
}

function followLinks(body: string, path: string, renamings: Renamings): RepairedText {
  const changes: Change[] = [];
  let text = body;
  // From the end on, so that places before stay what they are.
  const links = new Map(readMarkdown(body).links.map((link) => [link.start, link]));
  for (const { href, start, end } of [...links.values()].toSorted((a, b) => b.start - a.start)) {
    const written = body.slice(start, end);
    const address = decodeAddress(written) === decodeAddress(href) ? newAddress(href, path, renamings) : null;
    if (address === null || address === written) continue;
    text = `${text.slice(0, start)}${address}${text.slice(end)}`;
    changes.unshift(renamed(written, address));
  }
  return { text, changes };
}

/** What leads from a file, under its old name, to one under its new name; `null` where an address leads to no such file. */
function newAddress(address: string, path: string, renamings: Renamings): string | null {
  const [, target = '', rest = ''] = /^([^#?]*)(.*)$/s.exec(address) ?? [];
  if (/^[a-z][a-z\d+.-]*:|^\//i.test(target)) return null;
  const decoded = decodeAddress(target);
  const better = renamings.get(posix.join(posix.dirname(path), decoded));
  if (better === undefined) return null;
  const relative = posix.relative(posix.dirname(renamings.get(path) ?? path), better);
  return `${decoded.startsWith('./') ? './' : ''}${relative}${rest}`;
}

function renamed(before: string, after: string): Change {
  return { code: 'file-name', message: `"${before}" is called "${after}" now` };
}
