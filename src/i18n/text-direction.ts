const known = new Map<string, 'ltr' | 'rtl'>();

/** The direction in which text of a locale runs, as the `dir` attribute says it. Looked up once a locale: each page asks. */
export function textDirection(locale: string): 'ltr' | 'rtl' {
  const before = known.get(locale);
  if (before !== undefined) return before;
  const direction = new Intl.Locale(locale).getTextInfo?.().direction === 'rtl' ? 'rtl' : 'ltr';
  known.set(locale, direction);
  return direction;
}
