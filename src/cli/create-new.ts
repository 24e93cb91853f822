import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadContent } from '../content/load-content.ts';
import { displayPath } from '../content/read-files.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { isScaffoldKind } from '../scaffold/examples.ts';
import { type KnownContent, knownContent } from '../scaffold/known-content.ts';
import { newError } from '../scaffold/new-file.ts';
import { entrySteps, npmCommand, siteSteps, translationSteps } from '../scaffold/next-steps.ts';
import { type EntryRequest, planEntry } from '../scaffold/plan-entry.ts';
import { planTranslation, type TranslationRequest } from '../scaffold/plan-translation.ts';
import { siteFiles } from '../scaffold/site-files.ts';
import { createFile } from './create-file.ts';
import { createFolder } from './create-folder.ts';
import { missingWord, type NewWish } from './parse-new.ts';

/** Writes what was asked for; the value says what was done and what to do next, `null` when nothing was written. */
export function createNew(wish: NewWish): Result<string | null> {
  const missing = missingWord(wish);
  const { kind, words } = wish;
  const [first = '', second = ''] = words;
  if (missing !== null || kind === null) return { value: null, diagnostics: missing === null ? [] : [missing] };
  if (kind === 'site') return createSite(relativePath(first));
  const { value: known, diagnostics } = readKnown(wish.content);
  if (known === null) return { value: null, diagnostics };
  if (isScaffoldKind(kind)) return createEntry({ ...wish, kind, name: first }, known);
  return createTranslation({ kind: 'translation', slug: first, locale: second }, known);
}

/** What a content folder holds, mistakes or not; `null` when it is none. */
export function readKnown(content: string): Result<KnownContent | null> {
  const folder = relativePath(content);
  if (existsSync(path.join(folder, 'site.yml')))
    return { value: knownContent(loadContent(folder).value, folder), diagnostics: [] };
  const help = `make one first: ${npmCommand('new', ['site', folder], 'content')}`;
  const problem = newError('missing-site', `${folder} is no content folder: it has no site.yml`, help);
  return { value: null, diagnostics: [problem] };
}

function createEntry(request: EntryRequest, known: KnownContent): Result<string | null> {
  const { value: planned, diagnostics } = planEntry(request, known);
  if (planned === null) return { value: null, diagnostics };
  const { folder } = known;
  const problem = createFile(folder, planned.file);
  if (problem !== null) return { value: null, diagnostics: [problem] };
  const file = displayPath(folder, planned.file.path);
  return { value: entrySteps({ kind: request.kind, slug: planned.slug, file, folder }), diagnostics };
}

function createTranslation(request: TranslationRequest, known: KnownContent): Result<string | null> {
  const { value: file, diagnostics } = planTranslation(request, known);
  if (file === null) return { value: null, diagnostics };
  const problem = createFile(known.folder, file);
  if (problem !== null) return { value: null, diagnostics: [problem] };
  return { value: translationSteps(displayPath(known.folder, file.path)), diagnostics };
}

function createSite(folder: string): Result<string | null> {
  const problem = createFolder(folder, siteFiles());
  return problem === null ? { value: siteSteps(folder), diagnostics: [] } : { value: null, diagnostics: [problem] };
}

/** The relative path of a folder with forward slashes, as messages and commands name it. */
function relativePath(folder: string): string {
  const found = path.relative('.', folder).split(path.sep).join('/');
  return found === '' ? '.' : found;
}
