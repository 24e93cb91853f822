import type { SourceText } from '../diagnostics/source-text.ts';
import type { Reference } from './collect-references.ts';
import type { YamlStretch } from './parse-yaml.ts';
import { achievementSchema } from './schemas/achievement.ts';
import { engineerSchema } from './schemas/engineer.ts';
import { noteSchema } from './schemas/note.ts';
import { pageSchema } from './schemas/page.ts';
import { projectSchema } from './schemas/project.ts';
import { slugify } from './slugify.ts';

/** The kinds of entry that are Markdown files: this table is the list. */
export const entryKinds = {
  engineer: { folder: 'engineers', schema: engineerSchema },
  project: { folder: 'projects', schema: projectSchema },
  achievement: { folder: 'achievements', schema: achievementSchema },
  note: { folder: 'notes', schema: noteSchema },
  page: { folder: 'pages', schema: pageSchema },
} as const;

export type EntryKind = keyof typeof entryKinds;

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

/** One Markdown file of the content, as far as it could be read. */
export interface Entry<Data> {
  /** The file's path below its folder, without `.md`. */
  readonly slug: string;
  /** Path inside the content folder, for example `engineers/ada.md`. */
  readonly path: string;
  readonly source: SourceText;
  /** What of the front matter is right; `null` when that is too little. A mistake in it keeps the whole site from being published. */
  readonly data: Data | null;
  readonly references: readonly Reference[];
  /** Where the front matter lies in the source. */
  readonly yaml: YamlStretch;
  /** The Markdown after the front matter, and its offset in the source. */
  readonly body: string;
  readonly bodyStart: number;
}

/** Whether a body has any text. */
export function hasText(body: string): boolean {
  return body.trim() !== '';
}

/** An entry whose front matter could be read. */
export type SoundEntry<Data> = Entry<Data> & { readonly data: Data };

/** Whether an entry's front matter could be read. */
export function isSound<Data>(entry: Entry<Data>): entry is SoundEntry<Data> {
  return entry.data !== null;
}
