/** Wraps `make` so that it is called once for each value, however often the result is needed. */
export function memoize<Value, Made extends {}>(make: (value: Value) => Made): (value: Value) => Made {
  const made = new Map<Value, Made>();
  return (value) => {
    const before = made.get(value);
    if (before !== undefined) return before;
    const fresh = make(value);
    made.set(value, fresh);
    return fresh;
  };
}

/**
 * Wraps `write` so that a value is put into words once for each locale: a site says the same few dates and counts in tens of
 * thousands of places, and `Intl` takes microseconds for each.
 */
export function memoizeText<Value>(
  write: (value: Value, locale: string) => string,
): (value: Value, locale: string) => string {
  const writers = memoize((locale: string) => memoize((value: Value) => write(value, locale)));
  return (value, locale) => writers(locale)(value);
}

/**
 * Wraps `make` so that equal locale and options give the same formatter again:
 * making an `Intl` object costs tens of microseconds, and a site formats thousands of dates and figures.
 */
export function memoizeFormatter<Options, Formatter>(
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
