import { type Entry, type EntryKind, entryKinds } from '../content/entry.ts';
import type { Content } from '../content/load-content.ts';
import { displayPath } from '../content/read-files.ts';
import type { Records } from '../content/read-records.ts';

/** An entry that is there already. */
export interface KnownEntry {
  readonly kind: EntryKind;
  readonly slug: string;
  /** Its name or title; its slug where that cannot be read. */
  readonly name: string;
  /** Its path inside the content folder. */
  readonly path: string;
  /** The text of its front matter by field; empty when something in it is wrong. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The Markdown below it. */
  readonly body: string;
}

/** A file of named records, as far as a new entry can name one of them. */
export interface KnownRecords {
  /** Where the records are, for people to read. */
  readonly file: string;
  /** What the records of the file are called, in their order. */
  readonly names: readonly string[];
  /** Whether the file could be read as far as its names. */
  readonly readable: boolean;
  /** Whether a name or alias is there; also when the file cannot be read, whose mistake is reported elsewhere. */
  readonly knows: (written: string) => boolean;
}

/** What a new entry must fit to. */
export interface KnownContent {
  readonly folder: string;
  readonly entries: readonly KnownEntry[];
  /** Addresses that entries have moved to or from. */
  readonly addresses: ReadonlySet<string>;
  readonly skills: KnownRecords;
  readonly organizations: KnownRecords;
  /** The languages of the site; the first is the default. */
  readonly locales: readonly string[];
  /** What is said beside the entries; `null` where there is nothing yet. */
  readonly files: Pick<Content, 'site' | 'skills' | 'organizations'> | null;
}

/** What a content folder holds, with or without mistakes; `folder` is how messages name it. */
export function knownContent(content: Content, folder: string): KnownContent {
  const { engineer, project, achievement, note, page } = content.entries;
  const movable = [...engineer, ...project, ...page];
  return {
    folder,
    entries: [
      ...engineer.map((entry) => known('engineer', entry, entry.data?.name)),
      ...project.map((entry) => known('project', entry, entry.data?.title)),
      ...achievement.map((entry) => known('achievement', entry, entry.data?.title)),
      ...note.map((entry) => known('note', entry, entry.data?.title)),
      ...page.map((entry) => known('page', entry, entry.data?.title)),
    ],
    addresses: new Set([
      ...movable.flatMap(({ data }) => (data === null ? [] : [data.permalink ?? '', ...data.aliases])),
      ...page.map(({ slug }) => `/${slug}/`),
    ]),
    skills: knownRecords(content.skills, displayPath(folder, 'skills.yml')),
    organizations: knownRecords(content.organizations, displayPath(folder, 'organizations.yml')),
    locales: content.site?.locales ?? [],
    files: content,
  };
}

/** What is known of a folder that holds nothing yet. */
export function nothingKnown(folder: string): KnownContent {
  const records = (name: string): KnownRecords =>
    knownRecords({ names: [], aliases: new Map(), readable: true }, displayPath(folder, name));
  return {
    folder,
    entries: [],
    addresses: new Set(),
    skills: records('skills.yml'),
    organizations: records('organizations.yml'),
    locales: [],
    files: null,
  };
}

/** The entries of one kind. */
export function entriesOf({ entries }: KnownContent, kind: EntryKind): readonly KnownEntry[] {
  return entries.filter((entry) => entry.kind === kind);
}

/** Where the file of an entry lies inside the content folder. */
export function entryPath(kind: EntryKind, slug: string): string {
  return `${entryKinds[kind].folder}/${slug}.md`;
}

function known(
  kind: EntryKind,
  { slug, path, data, body }: Entry<object>,
  name: string | null | undefined,
): KnownEntry {
  return { kind, slug, path, name: name ?? slug, data: { ...data }, body };
}

function knownRecords(
  { names, aliases, readable }: Pick<Records<unknown>, 'names' | 'aliases' | 'readable'>,
  file: string,
): KnownRecords {
  const all = new Set([...names, ...aliases.keys()].map((name) => name.normalize()));
  return { file, names, readable, knows: (written) => !readable || all.has(written.normalize()) };
}
