import { memoize } from './memoize.ts';

/** The direction in which text of a locale runs, as the `dir` attribute says it. Looked up once a locale: each page asks. */
export const textDirection = memoize((locale: string): 'ltr' | 'rtl' =>
  new Intl.Locale(locale).getTextInfo?.().direction === 'rtl' ? 'rtl' : 'ltr',
);

/** Whether names in the sentences of a locale may run against them: in the others nothing is isolated, and nothing costs. */
export function isolates(locale: string): boolean {
  return textDirection(locale) === 'rtl';
}

/** A letter of a script that runs from left to right. */
const LEFT_TO_RIGHT =
  /[^\P{L}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * A name in a sentence of a locale that runs from right to left, set apart where it runs the other way, so that the words around
 * it stay in their order. `dir="auto"` looks into isolates too, so a sentence that begins with one begins with a mark of its own
 * direction. Source: Unicode Standard Annex #9, explicit directional isolates and implicit marks.
 */
export function isolate(text: string, locale: string): string {
  return isolates(locale) && LEFT_TO_RIGHT.test(text) ? `\u200f\u2068${text}\u2069` : text;
}
