/**
 * Wraps `make` so that equal locale and options give the same formatter again:
 * making an `Intl` object costs tens of microseconds, and a site formats thousands of dates and figures.
 */
export function rememberFormatter<Options, Formatter>(
  make: (locale: string, options: Options) => Formatter,
): (locale: string, options: Options) => Formatter {
  const made = new Map<string, Formatter>();
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const formatter = make(locale, options);
    made.set(key, formatter);
    return formatter;
  };
}
