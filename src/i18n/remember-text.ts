import { remember } from './remember.ts';

/**
 * Wraps `write` so that a value is put into words once for each locale: a site says the same few dates and counts in tens of
 * thousands of places, and `Intl` takes microseconds for each.
 */
export function rememberText<Value>(
  write: (value: Value, locale: string) => string,
): (value: Value, locale: string) => string {
  const writers = remember((locale: string) => remember((value: Value) => write(value, locale)));
  return (value, locale) => writers(locale)(value);
}
