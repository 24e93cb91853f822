import { entryKinds } from '../content/entry.ts';
import { englishName } from '../content/file-kinds.ts';
import { ORIGINAL, originalHash } from '../content/translations/localize-entry.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { KnownContent, KnownEntry } from './known-content.ts';
import { type NewFile, newError, quoted } from './new-file.ts';
import { translationFile } from './translation-text.ts';

/** A translation as it is asked for. */
export interface TranslationRequest {
  readonly kind: 'translation';
  /** The original: its slug, or its folder and slug where several entries have the same. */
  readonly slug: string;
  /** A language of the site besides its first. */
  readonly locale: string;
}

/** The file of a translation, with the original’s texts as lines to translate; `null` when the request is wrong. */
export function planTranslation({ slug, locale }: TranslationRequest, known: KnownContent): Result<NewFile | null> {
  const found = known.entries.filter(({ path, ...entry }) => entry.slug === slug || path === `${slug}.md`);
  const diagnostics = [...wrongOriginal(slug, found, known), ...wrongLocale(locale, known)];
  const [original] = found;
  if (diagnostics.length > 0 || original === undefined) return { value: null, diagnostics };
  const path = original.path.replace(/\.md$/, `.${locale}.md`);
  return { value: { path, text: translationText(original, locale) }, diagnostics: [] };
}

function wrongOriginal(
  slug: string,
  found: readonly KnownEntry[],
  { entries, folder }: KnownContent,
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
    entries.map((entry) => entry.slug),
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

function translationText({ kind, path, data, body }: KnownEntry, locale: string): string {
  const { schema } = entryKinds[kind];
  const file = path.slice(path.lastIndexOf('/') + 1);
  return translationFile({ schema, data, body, hash: originalHash(schema, data, body) }, [
    `${file} in ${englishName(locale) ?? locale}: write each text below that of the original. What stays empty is shown in the`,
    `original's language. "${ORIGINAL}" says which state of it was translated; run "npm run check -- --fix" when it has changed and`,
    'this translation is right again.',
  ]);
}
