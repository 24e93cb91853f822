/** What stands around the language of a text that is not in that of its page; no text of content has it. */
const SIGN = '\u0002';

/** A text in another language, as items of an index hold it. */
export function writeForeign(text: string, locale: string): string {
  return `${SIGN}${locale}${SIGN}${text}`;
}

/** A text of an item, and its language; `null` where that is the page’s. */
export function readForeign(written: string): { readonly text: string; readonly locale: string | null } {
  if (!written.startsWith(SIGN)) return { text: written, locale: null };
  const [, locale = '', text = ''] = written.split(SIGN);
  return { text, locale };
}
