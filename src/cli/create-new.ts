import { existsSync } from 'node:fs';
import path from 'node:path';
import { isLanguageTag } from '../content/language-names.ts';
import { loadContent } from '../content/load-content.ts';
import { displayPath } from '../content/read-files.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { pluralCategories } from '../i18n/locale.ts';
import { messagesFor } from '../i18n/words.ts';
import { cleanName } from '../scaffold/entry-name.ts';
import { isScaffoldKind } from '../scaffold/examples.ts';
import { type KnownContent, knownContent, nothingKnown } from '../scaffold/known-content.ts';
import { newError, quoted } from '../scaffold/new-file.ts';
import { entrySteps, npmCommand, siteSteps, translationSteps, wordsSteps } from '../scaffold/next-steps.ts';
import { type EntryRequest, planEntries, planEntry } from '../scaffold/plan-entry.ts';
import { planTranslation, type TranslationRequest } from '../scaffold/plan-translation.ts';
import { planWords } from '../scaffold/plan-words.ts';
import { siteFiles } from '../scaffold/site-files.ts';
import { createDeploy } from './create-deploy.ts';
import { createFile } from './create-file.ts';
import { addFiles, createFolder } from './create-folder.ts';
import { createRecords } from './create-records.ts';
import { missingWord, type NewWish } from './parse-new.ts';

/** Writes what was asked for; the value says what was done and what to do next, `null` when nothing was written. */
export function createNew(wish: NewWish): Result<string | null> {
  const missing = missingWord(wish);
  const { kind, words } = wish;
  const [first = '', second = ''] = words;
  if (missing !== null || kind === null) return { value: null, diagnostics: missing === null ? [] : [missing] };
  if (kind === 'site') return createSite(relativePath(first), wish);
  if (kind === 'deploy') return createDeploy(first, relativePath(wish.content));
  const { value: known, diagnostics } = readKnown(wish.content);
  if (known === null) return { value: null, diagnostics };
  if (kind === 'words') return createWords(first, known);
  if (isScaffoldKind(kind)) return createEntries({ ...wish, kind }, known);
  if (kind !== 'translation') return createRecords({ kind, names: words, category: wish.category }, known);
  return createTranslation({ kind, slug: first, locale: second }, known);
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

/** All of them or none. */
function createEntries(
  { words, ...request }: Omit<EntryRequest, 'name'> & Pick<NewWish, 'words'>,
  known: KnownContent,
): Result<string | null> {
  const { value: planned, diagnostics } = planEntries(request, words, known);
  const [first] = planned ?? [];
  if (planned === null || first === undefined) return { value: null, diagnostics };
  const { folder } = known;
  const problem = addFiles(
    folder,
    planned.map(({ file }) => file),
  );
  if (problem !== null) return { value: null, diagnostics: [problem] };
  const files = planned.map(({ file }) => displayPath(folder, file.path));
  return { value: entrySteps({ kind: request.kind, slug: first.slug, files, folder }), diagnostics };
}

function createTranslation(request: TranslationRequest, known: KnownContent): Result<string | null> {
  const { value: file, diagnostics } = planTranslation(request, known);
  if (file === null) return { value: null, diagnostics };
  const problem = createFile(known.folder, file);
  if (problem !== null) return { value: null, diagnostics: [problem] };
  return { value: translationSteps(displayPath(known.folder, file.path)), diagnostics };
}

function createWords(locale: string, known: KnownContent): Result<string | null> {
  if (!isLanguageTag(locale)) {
    const help = 'write a BCP 47 tag such as fr or zh-Hant';
    return { value: null, diagnostics: [newError('bad-language', `${quoted(locale)} is no language tag`, help)] };
  }
  const file = planWords(locale, messagesFor(locale), pluralCategories(locale).needed);
  const problem = createFile(known.folder, file);
  if (problem !== null) return { value: null, diagnostics: [problem] };
  return { value: wordsSteps(displayPath(known.folder, file.path), locale, known.locales), diagnostics: [] };
}

/** One person has a profile from the beginning; a team has its name. */
function createSite(folder: string, { person, team, ...wish }: NewWish): Result<string | null> {
  const named = [person ?? team].flatMap((name) => (name === null ? [] : cleanName(name)));
  const request = { ...wish, kind: 'engineer', engineers: [], project: null, skills: [], organization: null } as const;
  const { value: profile, diagnostics } =
    person === null ? { value: null, diagnostics: [] } : planEntry({ ...request, name: person }, nothingKnown(folder));
  const problems = person === null ? named.flatMap((each) => each.diagnostics) : diagnostics;
  if (problems.length > 0) return { value: null, diagnostics: problems };
  const files = [...siteFiles(named[0]?.value ?? null), ...(profile === null ? [] : [profile.file])];
  const problem = createFolder(folder, files);
  if (problem !== null) return { value: null, diagnostics: [problem] };
  if (profile !== null) return { value: siteSteps(folder, { kind: 'person', slug: profile.slug }), diagnostics: [] };
  return { value: siteSteps(folder, team === null ? null : { kind: 'team' }), diagnostics: [] };
}

/** The relative path of a folder with forward slashes, as messages and commands name it. */
function relativePath(folder: string): string {
  const found = path.relative('.', folder).split(path.sep).join('/');
  return found === '' ? '.' : found;
}
