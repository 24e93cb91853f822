import type { z } from 'zod';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { fileError, type SourceText } from '../diagnostics/source-text.ts';
import { checkFileLocations } from './check-file-locations.ts';
import { collectReferences, type Reference } from './collect-references.ts';
import type { Entry, EntryKind } from './entry.ts';
import { isEntryPath, kindOf } from './file-kinds.ts';
import { parseYaml, type YamlStretch } from './parse-yaml.ts';
import { readEntry, unreadEntry } from './read-entry.ts';
import { type ContentFiles, displayPath, readFiles } from './read-files.ts';
import { type Records, readRecords } from './read-records.ts';
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
import { type SiteData, siteSchema } from './schemas/site.ts';
import { validate } from './validate.ts';

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
  readonly skills: Records<SkillData>;
  readonly organizations: Records<OrganizationData>;
  readonly units: Records<UnitData>;
  readonly entries: Entries;
  /** Files that are neither Markdown nor YAML, as paths inside the folder. */
  readonly assets: readonly string[];
}

/** Entries that were read before, by file: an unchanged file is not read again. */
export type EntryCache = Map<string, { readonly text: string; readonly result: Result<Entry<unknown>> }>;

/** Reads a whole content folder. A `cache` that is passed to each call makes the next one quick. */
export function loadContent(folder: string, cache: EntryCache = new Map()): Result<Content> {
  const files = readFiles(folder);
  const diagnostics: Diagnostic[] = [...files.diagnostics];
  const take = <Value>(result: Result<Value>): Value => {
    diagnostics.push(...result.diagnostics);
    return result.value;
  };
  const site = take(readSite(files.value));
  const skills = take(readRecords(skillSchema, 'skills.yml', files.value));
  const organizations = take(readRecords(organizationSchema, 'organizations.yml', files.value));
  const units = take(readRecords(unitSchema, 'units.yml', files.value));
  const entries: Entries = {
    engineer: take(readEntries('engineer', engineerSchema, files.value, cache)),
    project: take(readEntries('project', projectSchema, files.value, cache)),
    achievement: take(readEntries('achievement', achievementSchema, files.value, cache)),
    note: take(readEntries('note', noteSchema, files.value, cache)),
    page: take(readEntries('page', pageSchema, files.value, cache)),
  };
  diagnostics.push(...checkFileLocations(files.value));
  return { value: { folder, ...site, skills, organizations, units, entries, assets: files.value.assets }, diagnostics };
}

function readSite({
  folder,
  texts,
  unread,
}: ContentFiles): Result<Pick<Content, 'site' | 'siteYaml' | 'siteReferences'>> {
  const source = texts.get('site.yml');
  if (source === undefined) {
    const file = displayPath(folder, 'site.yml');
    const help =
      'create it with at least "title: …" and "url: https://…", or make a whole folder: npm run new -- site DIR';
    const problem = fileError(file, 'missing-site', `${file} is missing`, help);
    // Where the folder itself cannot be read, there is nothing else to report.
    const isReported = unread.includes('site.yml') || unread.includes('');
    return { value: { site: null, siteYaml: null, siteReferences: [] }, diagnostics: isReported ? [] : [problem] };
  }
  const siteYaml = { source, start: 0, end: source.text.length };
  const parsed = parseYaml(siteYaml);
  if (parsed.value === null) {
    return { value: { site: null, siteYaml, siteReferences: [] }, diagnostics: parsed.diagnostics };
  }
  const { value: site, diagnostics } = validate(siteSchema, parsed.value, siteYaml);
  const siteReferences = collectReferences(siteSchema, parsed.value);
  return { value: { site, siteYaml, siteReferences }, diagnostics: [...parsed.diagnostics, ...diagnostics] };
}

function readEntries<Schema extends z.ZodType>(
  kind: EntryKind,
  schema: Schema,
  { folder, texts, unread }: ContentFiles,
  cache: EntryCache,
): Result<readonly Entry<z.output<Schema>>[]> {
  const isOne = (path: string): boolean => kindOf(path) === kind && isEntryPath(kind, path);
  const results = [...texts]
    .filter(([path]) => isOne(path))
    .map(([path, source]) => memoize(cache, path, source, () => readEntry(schema, path, source)));
  return {
    value: [
      ...results.map(({ value }) => value),
      ...unread.filter(isOne).map((path) => unreadEntry(path, displayPath(folder, path))),
    ],
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
}

function memoize<Value extends Entry<unknown>>(
  cache: EntryCache,
  path: string,
  { text }: SourceText,
  read: () => Result<Value>,
): Result<Value> {
  const known = cache.get(path);
  // Paths decide the kind, so what is cached under a path has that path's type.
  if (known?.text === text) return known.result as Result<Value>;
  const result = read();
  cache.set(path, { text, result });
  return result;
}
