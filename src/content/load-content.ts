import type { z } from 'zod';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { fileError, type SourceText } from '../diagnostics/source-text.ts';
import { type Memo, noMemo } from '../memo/memo.ts';
import { checkFileLocations } from './check-file-locations.ts';
import { collectReferences, type Reference } from './collect-references.ts';
import { type Entry, type EntryKind, entryKinds, isEntryPath, kindOf } from './entry.ts';
import { findFieldMarkup, readEscapes } from './field-markup.ts';
import { translationPath } from './file-kinds.ts';
import { parseYaml, type YamlStretch } from './parse-yaml.ts';
import { readEntry, unreadEntry } from './read-entry.ts';
import { type ContentFiles, displayPath, readFiles } from './read-files.ts';
import { type Records, readRecords } from './read-records.ts';
import { readWords, type WordsFile } from './read-words.ts';
import { type AchievementData, achievementSchema } from './schemas/achievement.ts';
import { type EngineerData, engineerSchema } from './schemas/engineer.ts';
import { type NoteData, noteSchema } from './schemas/note.ts';
import { type PageData, pageSchema } from './schemas/page.ts';
import { type ProjectData, projectSchema } from './schemas/project.ts';
import {
  type OrganizationData,
  organizationSchema,
  type SkillData,
  skillSchema,
  type UnitData,
  unitSchema,
} from './schemas/records.ts';
import { type SiteData, siteSchema, siteStandIns } from './schemas/site.ts';
import { mistakenPaths, validate } from './validate.ts';

/** The entries of each kind, in the order of their paths. */
interface Entries {
  readonly engineer: readonly Entry<EngineerData>[];
  readonly project: readonly Entry<ProjectData>[];
  readonly achievement: readonly Entry<AchievementData>[];
  readonly note: readonly Entry<NoteData>[];
  readonly page: readonly Entry<PageData>[];
}

/** All content of a site, typed and checked file by file; references between files are not checked here. */
export interface Content {
  readonly folder: string;
  readonly site: SiteData | null;
  readonly siteYaml: YamlStretch | null;
  readonly siteReferences: readonly Reference[];
  /** The site's own style sheet, plain CSS. */
  readonly theme: SourceText | null;
  readonly skills: Records<SkillData>;
  readonly organizations: Records<OrganizationData>;
  readonly units: Records<UnitData>;
  /** The words of the interface in further languages, and other words than its own. */
  readonly words: readonly WordsFile[];
  readonly entries: Entries;
  /** Files that are neither Markdown nor YAML, as paths inside the folder. */
  readonly assets: readonly string[];
  /** Entries whose files have names that give no address: they are none of the site, and what is wrong in them is reported all the same. */
  readonly misnamed: readonly Entry<unknown>[];
}

/** Reads a whole content folder. */
export function loadContent(folder: string): Result<Content> {
  return readContent(readFiles(folder));
}

/** The content in files that were read. */
export function readContent(files: Result<ContentFiles>, memo: Memo = noMemo): Result<Content> {
  const { folder, texts, unread } = files.value;
  const ofFile = <Value>(name: string, read: () => Value): Value =>
    memo.keep(name, [texts.get(name)?.text, unread.includes(name), unread.includes('')], read);
  const diagnostics: Diagnostic[] = [...files.diagnostics];
  const take = <Value>(result: Result<Value>): Value => {
    diagnostics.push(...result.diagnostics);
    return result.value;
  };
  const { locales, ...site } = take(ofFile('site.yml', () => readSite(files.value)));
  const skills = take(ofFile('skills.yml', () => readRecords(skillSchema, 'skills.yml', files.value)));
  const organizations = take(
    ofFile('organizations.yml', () => readRecords(organizationSchema, 'organizations.yml', files.value)),
  );
  const units = take(ofFile('units.yml', () => readRecords(unitSchema, 'units.yml', files.value)));
  const words = memo.keepAlike('words', take(readWords(files.value, memo)));
  const paths = memo.keep('paths of entries', [...texts.keys(), null, ...unread], () =>
    Map.groupBy([...texts.keys(), ...unread], placeOf),
  );
  const read = <Schema extends z.ZodType>(kind: EntryKind, schema: Schema) =>
    take(readEntries(kind, schema, paths.get(kind) ?? [], files.value, memo));
  const entries: Entries = {
    engineer: read('engineer', engineerSchema),
    project: read('project', projectSchema),
    achievement: read('achievement', achievementSchema),
    note: read('note', noteSchema),
    page: read('page', pageSchema),
  };
  const assets = memo.keepAlike('assets', files.value.assets);
  const misnamed = take(readMisnamed(paths.get('misnamed') ?? [], files.value, memo));
  const all = [...texts.keys(), null, ...unread, null, ...assets, null, ...(locales ?? [null])];
  diagnostics.push(...memo.keep('file locations', all, () => checkFileLocations(files.value, locales)));
  const theme = texts.get('theme.css') ?? null;
  return {
    value: { folder, ...site, theme, skills, organizations, units, words, entries, assets, misnamed },
    diagnostics,
  };
}

/** Which entries a file is read with; `null` where it is none, or a translation of one. */
function placeOf(path: string): EntryKind | 'misnamed' | null {
  const kind = kindOf(path);
  if (kind === null || isEntryPath(kind, path)) return kind;
  return translationPath(path) === null ? 'misnamed' : null;
}

function readMisnamed(
  paths: readonly string[],
  { texts }: ContentFiles,
  memo: Memo,
): Result<readonly Entry<unknown>[]> {
  const results = paths.flatMap((path) => {
    const [kind, source] = [kindOf(path), texts.get(path)];
    if (kind === null || source === undefined) return [];
    return memo.keep(path, [source.text], () => readEntry(entryKinds[kind].schema, path, source, memo));
  });
  return { value: results.map(({ value }) => value), diagnostics: results.flatMap(({ diagnostics }) => diagnostics) };
}

/** What `site.yml` says. */
interface SiteFields extends Pick<Content, 'site' | 'siteYaml' | 'siteReferences'> {
  /** The languages of the site; `null` where they cannot be read. */
  readonly locales: readonly string[] | null;
}

function readSite({ folder, texts, unread }: ContentFiles): Result<SiteFields> {
  const source = texts.get('site.yml');
  if (source === undefined) {
    const file = displayPath(folder, 'site.yml');
    const help =
      'create it with at least "title: …" and "url: https://…", or make a whole folder: npm run new -- site DIR';
    const problem = fileError(file, 'missing-site', `${file} is missing`, help);
    // Where the folder itself cannot be read, there is nothing else to report.
    const isReported = unread.includes('site.yml') || unread.includes('');
    return {
      value: { site: null, siteYaml: null, siteReferences: [], locales: null },
      diagnostics: isReported ? [] : [problem],
    };
  }
  const siteYaml = { source, start: 0, end: source.text.length };
  const parsed = parseYaml(siteYaml);
  if (parsed.value === null) {
    return { value: { site: null, siteYaml, siteReferences: [], locales: null }, diagnostics: parsed.diagnostics };
  }
  const written = readEscapes(siteSchema, parsed.value, siteYaml);
  const { value: site, diagnostics } = validate(siteSchema, written, siteYaml, { standIns: siteStandIns });
  const areRead =
    diagnostics.length === 0 || mistakenPaths(siteSchema, written).every(([field]) => field !== 'locales');
  const siteReferences = collectReferences(siteSchema, parsed.value);
  const markup = findFieldMarkup(siteSchema, parsed.value, siteYaml);
  const locales = areRead ? (site?.locales ?? null) : null;
  return {
    value: { site, siteYaml, siteReferences, locales },
    diagnostics: [...parsed.diagnostics, ...diagnostics, ...markup],
  };
}

function readEntries<Schema extends z.ZodType>(
  kind: EntryKind,
  schema: Schema,
  paths: readonly string[],
  { folder, texts }: ContentFiles,
  memo: Memo,
): Result<readonly Entry<z.output<Schema>>[]> {
  const each = { items: paths, nameOf: String, fromOf: (path: string) => [path] };
  const results = memo.keepEach(`entries: ${kind}`, each, { texts }, (path, read) => {
    const source = read.texts.get(path);
    if (source !== undefined) return readEntry(schema, path, source, memo);
    return { value: unreadEntry(path, displayPath(folder, path)), diagnostics: [] };
  });
  return memo.keep(`results of entries: ${kind}`, [results], () => ({
    value: results.map(({ value }) => value),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  }));
}
