import { type EntryKind, entryKinds } from './entry.ts';
import { slugify } from './slugify.ts';

/** The kind of entry that a path inside the content folder has by its folder; `null` when nothing reads it as an entry. */
export function kindOf(path: string): EntryKind | null {
  if (!path.endsWith('.md')) return null;
  const kinds: readonly EntryKind[] = ['engineer', 'project', 'achievement', 'note', 'page'];
  return kinds.find((kind) => path.startsWith(`${entryKinds[kind].folder}/`)) ?? null;
}

/** Whether the path of an entry of this kind gives an address: file names are slugs; only free pages may lie in folders of their own. */
export function isEntryPath(kind: EntryKind, path: string): boolean {
  const parts = path.slice(path.indexOf('/') + 1, -'.md'.length).split('/');
  return (kind === 'page' || parts.length === 1) && parts.every((part) => part !== '' && slugify(part) === part);
}
