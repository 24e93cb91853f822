import type { Reference } from '../content/collect-references.ts';
import { type Entry, entryKinds, kindOf } from '../content/entry.ts';
import { readEntry } from '../content/read-entry.ts';
import { type ContentFiles, displayPath } from '../content/read-files.ts';
import { type Records, readRecords, rereadRecords } from '../content/read-records.ts';
import { type OrganizationData, organizationSchema, type SkillData, skillSchema } from '../content/schemas/records.ts';
import { byKey, compareText } from '../files/compare-text.ts';
import { addRecords } from './add-records.ts';
import { diffLines } from './diff-lines.ts';
import { type Lookups, renameAliases, uniqueAliases } from './rename-aliases.ts';
import { followRenamings, planRenamings, type Renamings } from './rename-files.ts';
import type { Repair, RepairedText } from './repair.ts';
import { repairText, toLines } from './repair-text.ts';
import { repairYaml } from './repair-yaml.ts';

/** The bytes of the text files of a content folder, by path inside it, for example `engineers/ada.md`. */
export type FileBytes = ReadonlyMap<string, Uint8Array>;

const SKILLS = 'skills.yml';
const ORGANIZATIONS = 'organizations.yml';

/**
 * Everything in a content folder that can be put right without a guess, a repair for each file that changes, in the order
 * of their paths. Files are not written here; those that are not UTF-8 are left out. Planned again for what it gives, it
 * plans nothing. `unread` names what is there too and could not be read.
 */
export function planRepairs(folder: string, bytes: FileBytes, unread: readonly string[] = []): readonly Repair[] {
  const repaired = repairAll(folder, bytes, unread);
  const renamings = planRenamings([...bytes.keys(), ...unread]);
  const changed = [...followAll(bytes, repaired, renamings)].toSorted(byKey);
  return changed.map(([old, { text: after, changes }]): Repair => {
    const path = renamings.get(old) ?? old;
    const before = bytes.get(old) ?? null;
    const diff = diffLines(before === null ? '' : toLines(before), after);
    return { path, from: path === old ? null : old, file: displayPath(folder, path), before, after, changes, diff };
  });
}

/** The repairs of a folder with those that were made after them, one for each file. */
export function joinRepairs(repairs: readonly Repair[]): readonly Repair[] {
  const byPath = new Map<string, Repair>();
  for (const repair of repairs) {
    const first = byPath.get(repair.path);
    byPath.set(repair.path, first === undefined ? repair : joinTwo(first, repair));
  }
  return [...byPath.values()].toSorted((one, other) => compareText(one.path, other.path));
}

function joinTwo(first: Repair, second: Repair): Repair {
  const diff = diffLines(first.before === null ? '' : toLines(first.before), second.after);
  return { ...first, after: second.after, changes: [...first.changes, ...second.changes], diff };
}

/** Renames come last: what they change needs the text as it is by then. */
function followAll(
  bytes: FileBytes,
  repaired: ReadonlyMap<string, RepairedText>,
  renamings: Renamings,
): ReadonlyMap<string, RepairedText> {
  if (renamings.size === 0) return repaired;
  const followed = [...bytes].flatMap(([path, content]): readonly (readonly [string, RepairedText])[] => {
    const before = repaired.get(path) ?? repairText(content, { isMarkdown: path.endsWith('.md') });
    if (before === null) return [];
    const { text, changes } = followRenamings(path, before.text, renamings);
    return changes.length === 0 ? [] : [[path, { text, changes: [...before.changes, ...changes] }]];
  });
  return new Map([...repaired, ...followed]);
}

/** One repair can make another possible: it goes on until there is nothing to do. */
function repairAll(folder: string, bytes: FileBytes, unread: readonly string[]): ReadonlyMap<string, RepairedText> {
  const once = repairOnce(folder, bytes, unread);
  if (once.size === 0) return once;
  const encoder = new TextEncoder();
  const repaired = [...once].map(([path, { text }]) => [path, encoder.encode(text)] as const);
  const more = [...repairAll(folder, new Map([...bytes, ...repaired]), unread)];
  const both = more.map(([path, { text, changes }]) => {
    return [path, { text, changes: [...(once.get(path)?.changes ?? []), ...changes] }] as const;
  });
  return new Map([...once, ...both]);
}

function repairOnce(folder: string, bytes: FileBytes, unread: readonly string[]): ReadonlyMap<string, RepairedText> {
  const texts = new Map<string, RepairedText>();
  for (const [path, content] of bytes) {
    const decoded = repairText(content, { isMarkdown: path.endsWith('.md') });
    if (decoded === null) continue;
    const { text, changes } = repairYaml(path, decoded.text);
    texts.set(path, { text, changes: [...decoded.changes, ...changes] });
  }
  const named = repairNames(toFiles(folder, texts, [...unread, ...bytes.keys()]));
  const merged = [...texts.keys(), ...named.keys()].map((path) => {
    const [first, second] = [texts.get(path), named.get(path)];
    const changes = [...(first?.changes ?? []), ...(second?.changes ?? [])];
    return [path, { text: second?.text ?? first?.text ?? '', changes }] as const;
  });
  return new Map(merged.filter(([, { changes }]) => changes.length > 0));
}

function toFiles(folder: string, texts: ReadonlyMap<string, RepairedText>, all: readonly string[]): ContentFiles {
  return {
    folder,
    texts: new Map([...texts].map(([path, { text }]) => [path, { file: displayPath(folder, path), text }])),
    unread: all.filter((path) => !texts.has(path)),
    assets: [],
  };
}

/** Aliases become names, and unknown skills and organizations are added, by the path of the file. */
function repairNames(files: ContentFiles): ReadonlyMap<string, RepairedText> {
  const readSkills = readRecords(skillSchema, SKILLS, files);
  const skills = readSkills.value;
  const organizations = readRecords(organizationSchema, ORGANIZATIONS, files);
  const lookups = { skill: uniqueAliases(readSkills), organization: uniqueAliases(organizations) };
  const entries = [...files.texts].flatMap(([path, source]) => readAs(path, source.file, source.text) ?? []);
  const renamed = entries.map((entry) => [entry.path, renameIn(entry, lookups)] as const);
  const references = [...entries.flatMap((entry) => entry.references), ...skills.references];
  return new Map([
    ...renamed,
    [SKILLS, repairSkills(files, skills, references, lookups)],
    [ORGANIZATIONS, repairOrganizations(files, organizations.value, references)],
  ]);
}

function renameIn(entry: Entry<unknown>, lookups: Lookups): RepairedText {
  return renameAliases(entry, lookups, (text) => readAs(entry.path, entry.source.file, text)?.references ?? null);
}

function readAs(path: string, file: string, text: string): Entry<unknown> | null {
  const kind = kindOf(path);
  return kind === null ? null : readEntry(entryKinds[kind].schema, path, { file, text }).value;
}

function repairSkills(
  files: ContentFiles,
  skills: Records<SkillData>,
  references: readonly Reference[],
  lookups: Lookups,
): RepairedText {
  const read = (text: string) => rereadRecords(skillSchema, SKILLS, files, text);
  const { yaml } = skills;
  const renamed =
    yaml === null
      ? { text: '', changes: [] }
      : renameAliases({ yaml, references: skills.references }, lookups, (text) => read(text).references);
  const added = addRecords('skill', renamed.text, skills, references, read);
  return { text: added.text, changes: [...renamed.changes, ...added.changes] };
}

function repairOrganizations(
  files: ContentFiles,
  organizations: Records<OrganizationData>,
  references: readonly Reference[],
): RepairedText {
  const read = (text: string) => rereadRecords(organizationSchema, ORGANIZATIONS, files, text);
  return addRecords('organization', organizations.yaml?.source.text ?? '', organizations, references, read);
}
