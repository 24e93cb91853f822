import { foldPath } from '../content/file-system-names.ts';
import { locate } from '../content/locate.ts';
import type { MetricData } from '../content/schemas/metric.ts';
import type { TranslationState } from '../content/translations/localize-content.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeAt } from '../diagnostics/source-text.ts';
import type { UnitForms } from '../i18n/format-amount.ts';
import { formatMetric, originalFor } from '../i18n/format-metric.ts';
import { type Language, markedWordsFor } from '../i18n/words.ts';
import type { Memo } from '../memo/memo.ts';
import { escapeText } from '../pages/entry-texts.ts';
import type { Fallback, PageLanguage } from '../pages/languages.ts';
import { foldText, splitLead } from '../pages/views/profile-text.ts';
import { metricsOf } from '../portfolio/figure-hints.ts';
import type { BodyText } from '../texts/resolve-entry.ts';
import type { Texts } from '../texts/resolve-texts.ts';
import type { LanguageMap } from './map-language.ts';

/** What the pages of each language know of all of them, in their order; empty for one alone, which knows of no other. */
export function pageLanguages(maps: readonly LanguageMap[], memo: Memo): readonly PageLanguage[] {
  if (maps.length < 2) return alone;
  const languages = maps.map((map): PageLanguage => {
    const { locale, addresses, siteMap } = map;
    const missing = missingEntries(map.states ?? []);
    const words = markedWordsFor(locale, map.portfolio.site.words);
    return memo.keep(`language ${locale}`, [addresses, siteMap, words, missing.isEmpty, ...missing.paths], () => ({
      ...{ locale, words, addresses },
      paths: siteMap.paths,
      untranslated: untranslatedPaths(map, missing),
    }));
  });
  return memo.keep('languages', languages, () => languages);
}

/** The same in each round: views are kept as long as all that they read is. */
const alone: readonly PageLanguage[] = [];

/** The originals without a translation, and whether there is no translation at all. */
interface Missing {
  readonly paths: readonly string[];
  readonly isEmpty: boolean;
}

function missingEntries(states: readonly TranslationState[]): Missing {
  const missing = states.filter(({ translation }) => translation === null);
  return { paths: missing.map(({ path }) => path), isEmpty: states.length > 0 && missing.length === states.length };
}

/** Pages of an entry that is not translated; and where nothing is, those of lists too. */
function untranslatedPaths({ siteMap }: LanguageMap, { paths, isEmpty }: Missing): ReadonlySet<string> {
  if (isEmpty) return siteMap.paths;
  return new Set(paths.flatMap((path) => siteMap.pathByEntry.get(path) ?? []));
}

/** A profile shows its text in parts. */
function profileTexts(body: BodyText): unknown {
  const { lead, rest } = splitLead(body);
  return [lead, foldText(rest)];
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** What a figure says in the language of the originals. */
function figureTexts(
  metric: MetricData,
  language: Pick<Language, 'locale' | 'original'>,
  units: UnitForms,
): readonly string[] {
  const original = originalFor(metric, language, units);
  if (original === null) return [];
  const { unit, text } = formatMetric(metric, original, units);
  return unit === null ? [text] : [unit, text];
}

/** All texts that a language has in that of the originals; `null` for the language of these. */
export function fallbackOf(
  {
    states,
    locale,
    portfolio,
  }: Pick<LanguageMap, 'states' | 'locale'> & {
    readonly portfolio: Parameters<typeof metricsOf>[0] & { readonly units: { readonly byName: UnitForms } };
  },
  original: Language | null,
  { bodies, fields }: Pick<Texts, 'bodies' | 'fields'>,
  memo: Memo,
): Fallback | null {
  if (states === null || original === null) return null;
  const texts = states.flatMap(({ path, lacking, lacksBody }) => {
    const prose = fields.get(path)?.prose;
    const body = lacksBody ? (bodies.get(path) ?? null) : null;
    const own = lacking.flatMap(({ text }) => [text, escapeText(text), prose?.get(text) ?? text]);
    return body === null
      ? own
      : [...own, body.html, ...body.headings.map(({ text }) => text), ...stringsIn(profileTexts(body))];
  });
  const told = metricsOf(portfolio).flatMap(({ metric }) =>
    figureTexts(metric, { locale, original }, portfolio.units.byName),
  );
  return { locale: original.locale, texts: memo.keepAlike('texts in another language', new Set([...texts, ...told])) };
}

/** Pages of the first language in the folder of another one. */
export function checkFolders([first, ...others]: readonly LanguageMap[]): readonly Diagnostic[] {
  if (first === undefined || others.length === 0) return [];
  return first.listed.flatMap(({ url, text, hasPermalink, aliases }): readonly Diagnostic[] => {
    if (text === null) return [];
    const taken = (path: string) => others.find(({ folder }) => foldPath(path).startsWith(`${foldPath(folder)}/`));
    return [url, ...aliases].flatMap((path, index) => {
      const language = taken(path);
      if (language === undefined) return [];
      const field = index > 0 ? ['aliases', index - 1] : hasPermalink ? ['permalink'] : [];
      const message = `the address ${path} lies in ${language.folder}/, where the pages in "${language.locale}" are`;
      const place = field.length === 0 ? placeAt(text.yaml.source, 0, 3) : locate(text.yaml, field);
      const help = index > 0 ? 'remove this alias' : 'give this entry another `permalink`, or rename its file';
      return [{ severity: 'error', code: 'duplicate-address', message, place, help }];
    });
  });
}
