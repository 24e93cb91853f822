import { entryKinds } from '../content/entry.ts';
import { describeFields, type FieldFacts } from '../content/schemas/describe-schema.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { asExample, fieldLines } from './explained-fields.ts';
import type { KnownContent, KnownEntry } from './known-content.ts';
import { type NewFile, newError, quoted } from './new-file.ts';

/** A translation as it is asked for. */
export interface TranslationRequest {
  readonly kind: 'translation';
  /** The original: its slug, or its folder and slug where several entries have the same. */
  readonly slug: string;
  /** A language of the site besides its first. */
  readonly locale: string;
}

const NOT_BUILT: Diagnostic = {
  severity: 'warning',
  code: 'translations-not-built',
  message: 'translations are not built yet: the build refuses a site with more than one locale',
  place: null,
  help: 'keep the file for later, and leave only the first locale in site.yml until then',
};

/** The file of a translation, with the original’s texts as lines to translate; `null` when the request is wrong. */
export function planTranslation({ slug, locale }: TranslationRequest, known: KnownContent): Result<NewFile | null> {
  const found = known.entries.filter(({ path, ...entry }) => entry.slug === slug || path === `${slug}.md`);
  const diagnostics = [...wrongOriginal(slug, found, known), ...wrongLocale(locale, known)];
  const [original] = found;
  if (diagnostics.length > 0 || original === undefined) return { value: null, diagnostics };
  const path = original.path.replace(/\.md$/, `.${locale}.md`);
  return { value: { path, text: translationText(original, locale) }, diagnostics: [NOT_BUILT] };
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
  const help = 'translations are not built yet: a site has one locale for now';
  return [newError('unlisted-locale', `${quoted(locale)} is not among \`locales\` in ${folder}/site.yml`, help)];
}

function translationText({ kind, path, data }: KnownEntry, locale: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const lines = describeFields(entryKinds[kind].schema).flatMap((field) => textLines(field, data[field.name]));
  return [
    '---',
    `# ${file} in "${locale}". What this file leaves out stays as it is in the original.`,
    '# Remove the # in front of a field, and translate what stands behind it.',
    '',
    ...lines,
    '',
    '# Below the next line: the translated Markdown.',
    '---',
    '',
  ].join('\n');
}

function textLines(field: FieldFacts, value: unknown): readonly string[] {
  const isText = field.shape === 'text' && (field.reference === null || field.reference === 'prose');
  return isText && typeof value === 'string' ? fieldLines(field, value).map(asExample) : [];
}
