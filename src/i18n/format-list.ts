import { rememberFormatter } from './remember-formatter.ts';

const listFormat = rememberFormatter(
  (locale: string, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options),
);

/** Items as one enumeration, all of which hold: `a, b, and c`; empty text for no items. */
export function formatList(items: readonly string[], locale: string): string {
  return listFormat(locale, { type: 'conjunction', style: 'long' }).format(items);
}
