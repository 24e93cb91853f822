/** A language as the typesetter takes it. */
export interface TypesetLanguage {
  readonly language: string;
  /** Two letters; `null` where there is none, or another kind of area. */
  readonly region: string | null;
}

/** The parts of a locale that the typesetter knows: `pt-BR` → pt, BR; `es-419` → es. */
export function typesetLanguage(locale: string): TypesetLanguage {
  const given = new Intl.Locale(locale);
  // Chinese has two scripts, which typesetters know by the region: `zh-Hant` → zh, TW.
  const { language, region = '' } = given.language === 'zh' ? given.maximize() : given;
  return { language, region: /^[A-Z]{2}$/.test(region) ? region : null };
}
