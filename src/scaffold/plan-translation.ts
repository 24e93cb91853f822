import { entryKinds } from '../content/entry.ts';
import { englishName } from '../content/language-names.ts';
import type { Records } from '../content/read-records.ts';
import { organizationSchema, skillSchema } from '../content/schemas/records.ts';
import { siteSchema } from '../content/schemas/site.ts';
import { ORIGINAL, originalHash } from '../content/translations/localize-entry.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { KnownContent, KnownEntry } from './known-content.ts';
import { type NewFile, newError, quoted } from './new-file.ts';
import { fieldsTranslation, recordsTranslation, type Schema, translationFile } from './translation-text.ts';

/** A translation as it is asked for. */
export interface TranslationRequest {
  readonly kind: 'translation';
  /** The original: the slug of an entry, or its folder and slug where several have the same; or `site`, `skills`, `organizations`. */
  readonly slug: string;
  /** A language of the site besides its first. */
  readonly locale: string;
}

/** A file that can be translated: its path inside the content folder, its names for people, and the text to begin with. */
interface Original {
  readonly path: string;
  readonly names: readonly string[];
  readonly text: (head: readonly string[]) => string;
}

/** The file of a translation, with the original’s texts as lines to translate; `null` when the request is wrong. */
export function planTranslation({ slug, locale }: TranslationRequest, known: KnownContent): Result<NewFile | null> {
  const originals = [...known.entries.map(ofEntry), ...ofFiles(known.files)];
  const found = originals.filter(({ path, names }) => path === slug || names.includes(slug));
  const diagnostics = [...wrongOriginal(slug, { found, originals }, known), ...wrongLocale(locale, known)];
  const [original] = found;
  if (diagnostics.length > 0 || original === undefined) return { value: null, diagnostics };
  const path = original.path.replace(/\.(?=\w+$)/, `.${locale}.`);
  return { value: { path, text: original.text(headOf(original, locale)) }, diagnostics: [] };
}

function ofEntry({ kind, slug, path, data, body }: KnownEntry): Original {
  const { schema } = entryKinds[kind];
  return {
    path,
    names: [slug, path.replace(/\.md$/, '')],
    text: (head) => translationFile({ schema, data, body, hash: originalHash(schema, data, body) }, head),
  };
}

/** The paths of files beside the entries that can be translated. */
export function translatableFiles({ files }: KnownContent): readonly string[] {
  return ofFiles(files).map(({ path }) => path);
}

/** What a site says in its own words has no translation in it: each language has its own. */
function ofFiles(files: KnownContent['files']): readonly Original[] {
  if (files === null) return [];
  const { site, skills, organizations } = files;
  const data = { ...site, words: {} };
  const ofRecords = (name: string, schema: Schema, records: Records<unknown>): readonly Original[] =>
    records.yaml === null
      ? []
      : [
          {
            ...{ path: `${name}.yml`, names: [name] },
            text: (head) => recordsTranslation(schema, records, [...head, ...NAMES]),
          },
        ];
  return [
    {
      ...{ path: 'site.yml', names: ['site'] },
      text: (head) => fieldsTranslation({ schema: siteSchema, data, hash: originalHash(siteSchema, data, '') }, head),
    },
    ...ofRecords('skills', skillSchema, skills),
    ...ofRecords('organizations', organizationSchema, organizations),
  ];
}

const NAMES = [
  'Names are the same in most languages: remove the # in front of one that is not, and write what it is called.',
];

function wrongOriginal(
  slug: string,
  { found, originals }: { readonly found: readonly Original[]; readonly originals: readonly Original[] },
  { folder }: KnownContent,
): readonly Diagnostic[] {
  if (found.length === 1) return [];
  if (found.length > 1) {
    const names = found.map(({ path }) => path.replace(/\.md$/, ''));
    return [
      newError('ambiguous-original', `several entries are called ${quoted(slug)}`, `write one of: ${names.join(', ')}`),
    ];
  }
  const near = didYouMean(
    slug,
    originals.flatMap(({ names: [name = ''] }) => name),
  );
  const help = near === null ? 'write the file name of an entry, without .md' : `did you mean "${near}"?`;
  return [newError('unknown-original', `no entry in ${folder} is called ${quoted(slug)}`, help)];
}

function wrongLocale(locale: string, { locales, folder }: KnownContent): readonly Diagnostic[] {
  const [first, ...others] = locales;
  if (others.includes(locale)) return [];
  if (locale === first) {
    const help = `the original is in "${locale}" already`;
    return [newError('bad-locale', `"${locale}" is the first language of the site`, help)];
  }
  const help = `add it: locales: [${[first, ...others, locale].join(', ')}]`;
  return [newError('unlisted-locale', `${quoted(locale)} is not among \`locales\` in ${folder}/site.yml`, help)];
}

function headOf({ path }: Original, locale: string): readonly string[] {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return [
    `${file} in ${englishName(locale) ?? locale}: write each text below that of the original. What stays empty is shown in the`,
    `original's language. "${ORIGINAL}" says which state of it was translated: when that has changed and this translation is right`,
    'again, remove the line, and "npm run check -- --fix" writes it anew.',
  ];
}
