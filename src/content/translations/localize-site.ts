import type { Result } from '../../diagnostics/diagnostic.ts';
import type { SourceText } from '../../diagnostics/source-text.ts';
import type { Content } from '../load-content.ts';
import { type SiteData, siteSchema } from '../schemas/site.ts';
import { localizeFields, originalHash } from './localize-entry.ts';
import { isText, languageTexts } from './text-language.ts';
import { checkAge, type FileState } from './translation-state.ts';

/** What of a content depends on its `site.yml`. */
type SiteFields = Pick<Content, 'site' | 'siteYaml' | 'siteReferences'>;

/** Lays the file of a translation over `site.yml`; what is wrong with it leaves the original as it is. */
export function localizeSite(
  { site, siteYaml, siteReferences }: SiteFields,
  source: SourceText | null,
): Result<{ readonly fields: SiteFields; readonly state: FileState }> {
  // What a site says in its own words it says in its first language.
  const asItIs: SiteFields = { site: site === null ? null : { ...site, words: {} }, siteYaml, siteReferences };
  const own = languageTexts(siteSchema, asItIs.site).filter(isText);
  const state = { count: own.length, hash: originalHash(siteSchema, asItIs.site, ''), lacksBody: false };
  if (site === null || siteYaml === null || source === null) {
    return { value: { fields: asItIs, state: { ...state, lacking: own, madeOf: null } }, diagnostics: [] };
  }
  const yaml = { source, start: 0, end: source.text.length };
  const { value, diagnostics } = localizeFields(siteSchema, siteYaml, yaml);
  if (value?.data === null || value === null) {
    return { value: { fields: asItIs, state: { ...state, lacking: own, madeOf: null } }, diagnostics };
  }
  const { data, references, lacking, madeOf } = value;
  const fields = { site: { ...data, words: wordsIn(data, site) }, siteYaml: value.yaml, siteReferences: references };
  const texts = lacking.filter(({ path: [first] }) => first !== 'words');
  const age = checkAge('site.yml', yaml, madeOf, state.hash);
  return { value: { fields, state: { ...state, lacking: texts, madeOf } }, diagnostics: [...diagnostics, ...age] };
}

/** The words that the translation gives: of those that both have the original's text, they are the original's. */
function wordsIn({ words }: SiteData, original: SiteData): SiteData['words'] {
  return Object.fromEntries(Object.entries(words).filter(([key, word]) => original.words[key] !== word));
}
