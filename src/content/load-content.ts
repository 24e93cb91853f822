import type { z } from 'zod';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import { isPicture } from './asset-file.ts';
import { collectReferences, type Reference } from './collect-references.ts';
import { type Entry, type EntryKind, entryKinds } from './entry.ts';
import { parseYaml, type YamlStretch } from './parse-yaml.ts';
import { readEntry, unreadEntry } from './read-entry.ts';
import { type ContentFiles, displayPath, readFiles } from './read-files.ts';
import { type Records, readRecords } from './read-records.ts';
import { type AchievementData, achievementSchema } from './schemas/achievement.ts';
import { type EngineerData, engineerSchema } from './schemas/engineer.ts';
import { type NoteData, noteSchema } from './schemas/note.ts';
import { type PageData, pageSchema } from './schemas/page.ts';
import { type ProjectData, projectSchema } from './schemas/project.ts';
import { type SiteData, siteSchema } from './schemas/site.ts';
import { type OrganizationData, organizationSchema, type SkillData, skillSchema } from './schemas/skills.ts';
import { slugify } from './slugify.ts';
import { validate } from './validate.ts';

/** The entries of each kind, in the order of their paths. */
export interface Entries {
  readonly engineer: readonly Entry<EngineerData>[];
  readonly project: readonly Entry<ProjectData>[];
  readonly achievement: readonly Entry<AchievementData>[];
  readonly note: readonly Entry<NoteData>[];
  readonly page: readonly Entry<PageData>[];
}

/** All content of a site, typed and checked file by file; what the files say of each other is not looked at here. */
export interface Content {
  readonly folder: string;
  readonly site: SiteData | null;
  readonly siteYaml: YamlStretch | null;
  readonly siteReferences: readonly Reference[];
  readonly skills: Records<SkillData>;
  readonly organizations: Records<OrganizationData>;
  readonly entries: Entries;
  /** Files that are neither Markdown nor YAML, as paths inside the folder. */
  readonly assets: readonly string[];
}

/** What was read before, by file: an unchanged file is not understood anew. */
export type ReadMemory = Map<string, { readonly text: string; readonly result: Result<Entry<unknown>> }>;

/** Reads a content folder whole. `memory` may be kept between calls to make the next one quick. */
export function loadContent(folder: string, memory: ReadMemory = new Map()): Result<Content> {
  const files = readFiles(folder);
  const diagnostics: Diagnostic[] = [...files.diagnostics];
  const take = <Value>(result: Result<Value>): Value => {
    diagnostics.push(...result.diagnostics);
    return result.value;
  };
  const site = take(readSite(files.value));
  const skills = take(readRecords(skillSchema, 'skills.yml', files.value));
  const organizations = take(readRecords(organizationSchema, 'organizations.yml', files.value));
  const entries: Entries = {
    engineer: take(readEntries('engineer', engineerSchema, files.value, memory)),
    project: take(readEntries('project', projectSchema, files.value, memory)),
    achievement: take(readEntries('achievement', achievementSchema, files.value, memory)),
    note: take(readEntries('note', noteSchema, files.value, memory)),
    page: take(readEntries('page', pageSchema, files.value, memory)),
  };
  diagnostics.push(...strayFiles(files.value), ...strayAssets(files.value));
  return { value: { folder, ...site, skills, organizations, entries, assets: files.value.assets }, diagnostics };
}

function readSite({
  folder,
  texts,
  unread,
}: ContentFiles): Result<Pick<Content, 'site' | 'siteYaml' | 'siteReferences'>> {
  const source = texts.get('site.yml');
  if (source === undefined) {
    const file = displayPath(folder, 'site.yml');
    const help = 'create it with at least "title: …" and "url: https://…"';
    const problem = fileError(file, 'missing-site', `${file} is missing`, help);
    // Where the folder itself cannot be read, that is all there is to tell.
    const isTold = unread.includes('site.yml') || unread.includes('');
    return { value: { site: null, siteYaml: null, siteReferences: [] }, diagnostics: isTold ? [] : [problem] };
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
  memory: ReadMemory,
): Result<readonly Entry<z.output<Schema>>[]> {
  const isOne = (path: string): boolean => kindOf(path) === kind && isEntryPath(kind, path);
  const results = [...texts]
    .filter(([path]) => isOne(path))
    .map(([path, source]) => remember(memory, path, source, () => readEntry(schema, path, source)));
  return {
    value: [
      ...results.map(({ value }) => value),
      ...unread.filter(isOne).map((path) => unreadEntry(path, displayPath(folder, path))),
    ],
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
}

function remember<Value extends Entry<unknown>>(
  memory: ReadMemory,
  path: string,
  { text }: SourceText,
  read: () => Result<Value>,
): Result<Value> {
  const known = memory.get(path);
  // Paths decide the kind, so what is remembered under a path has that path's type.
  if (known?.text === text) return known.result as Result<Value>;
  const result = read();
  memory.set(path, { text, result });
  return result;
}

/** File names are slugs; only free pages may lie in folders of their own. */
function isEntryPath(kind: EntryKind, path: string): boolean {
  const parts = path.slice(path.indexOf('/') + 1, -'.md'.length).split('/');
  return (kind === 'page' || parts.length === 1) && parts.every((part) => part !== '' && slugify(part) === part);
}

/** Files at the top that are read, or that people keep beside their content. */
const TOP_LEVEL = ['site.yml', 'skills.yml', 'organizations.yml', 'README.md'];

/** Text files that nothing reads: whoever wrote one expects it on the site. */
function strayFiles({ texts }: ContentFiles): readonly Diagnostic[] {
  return [...texts].flatMap(([path, source]) => {
    if (TOP_LEVEL.includes(path)) return [];
    const kind = kindOf(path);
    if (kind === null) return [strayFile(path, source.file)];
    return isEntryPath(kind, path) ? [] : [badName(path, source.file, kind)];
  });
}

function kindOf(path: string): EntryKind | null {
  if (!path.endsWith('.md')) return null;
  const kinds: readonly EntryKind[] = ['engineer', 'project', 'achievement', 'note', 'page'];
  return kinds.find((kind) => path.startsWith(`${entryKinds[kind].folder}/`)) ?? null;
}

/** Files that a visitor's browser would run must not come in beside the pages. */
const ACTIVE = /\.(html?|xhtml|xht|xml|svgz?|m?js|cjs|css|wasm|swf)$/i;

function strayAssets({ folder, assets }: ContentFiles): readonly Diagnostic[] {
  return assets.flatMap((asset): Diagnostic[] => {
    const file = displayPath(folder, asset);
    if (!asset.startsWith('files/')) {
      const help = 'pictures are AVIF, WebP, JPEG or PNG; move what is to be copied as it is into files/';
      return isPicture(asset) ? [] : [fileError(file, 'stray-file', `nothing reads ${asset}`, help)];
    }
    if (!ACTIVE.test(asset)) return [];
    const help = 'remove it; text and pictures go into entries, documents may be PDF';
    return [fileError(file, 'active-file', `${asset} could run in a visitor's browser`, help)];
  });
}

function badName(path: string, file: string, kind: EntryKind): Diagnostic {
  const { folder } = entryKinds[kind];
  const name = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
  const better = slugify(name);
  if (kind !== 'page' && path.split('/').length > 2) {
    const help = `move it to ${folder}/${better === '' ? 'name' : better}.md`;
    return fileError(file, 'bad-file-name', `${path} lies in a folder inside ${folder}/`, help);
  }
  const help =
    better === '' || better === name
      ? 'rename it and its folders: small letters, digits and hyphens'
      : `rename it to ${better}.md`;
  return fileError(file, 'bad-file-name', `the file name "${name}.md" gives no sound address`, help);
}

function strayFile(path: string, file: string): Diagnostic {
  const near = didYouMean(path, TOP_LEVEL);
  const folders = Object.values(entryKinds).map(({ folder }) => `${folder}/`);
  const help =
    near === null
      ? `move it into ${folders.join(', ')} as a .md file, or into files/ to have it copied as it is`
      : `did you mean "${near}"? then rename it`;
  return fileError(file, 'stray-file', `nothing reads ${path}`, help);
}

/** A problem of a file as a whole has no source line to show. */
function fileError(file: string, code: string, message: string, help: string): Diagnostic {
  return { severity: 'error', code, message, place: { file, line: 1, column: 1, length: 1, source: '' }, help };
}
