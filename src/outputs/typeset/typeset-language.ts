/** A language as the typesetter takes it. */
export interface TypesetLanguage {
  readonly language: string;
  /** Two letters; `null` where there is none, or another kind of area. */
  readonly region: string | null;
}

/** The parts of a locale that the typesetter knows: `pt-BR` → pt, BR; `es-419` → es. */
export function typesetLanguage(locale: string): TypesetLanguage {
  const { language, region = '' } = new Intl.Locale(locale);
  return { language, region: /^[A-Z]{2}$/.test(region) ? region : null };
}
