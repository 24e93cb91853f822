/**
 * Wraps `write` so that a value is put into words once for each locale: a site says the same few dates and counts in tens of
 * thousands of places, and `Intl` takes microseconds for each.
 */
export function rememberText<Value>(
  write: (value: Value, locale: string) => string,
): (value: Value, locale: string) => string {
  const locales = new Map<string, Map<Value, string>>();
  return (value, locale) => {
    const known = locales.get(locale) ?? new Map<Value, string>();
    locales.set(locale, known);
    const before = known.get(value);
    if (before !== undefined) return before;
    const text = write(value, locale);
    known.set(value, text);
    return text;
  };
}
