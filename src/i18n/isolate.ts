import { memoize } from './memoize.ts';

/** The direction in which text of a locale runs, as the `dir` attribute says it. Looked up once a locale: each page asks. */
export const textDirection = memoize((locale: string): 'ltr' | 'rtl' =>
  new Intl.Locale(locale).getTextInfo?.().direction === 'rtl' ? 'rtl' : 'ltr',
);

/** A letter of a script that runs from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** A letter of any other script. */
const LEFT_TO_RIGHT =
  /[^\P{L}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** For each direction: the letters that run against it, and the mark of what runs along. */
const directions = {
  ltr: { against: RIGHT_TO_LEFT, mark: '\u200e' },
  rtl: { against: LEFT_TO_RIGHT, mark: '\u200f' },
};

/**
 * A name in a sentence of a locale, set apart where it runs against the sentence, so that the words around it stay in their
 * order. `dir="auto"` looks into isolates too, so a sentence that begins with one begins with a mark of its own direction.
 * Source: Unicode Standard Annex #9, explicit directional isolates and implicit marks.
 */
export function isolate(text: string, locale: string): string {
  const { against, mark } = directions[textDirection(locale)];
  return against.test(text) ? `${mark}\u2068${text}\u2069` : text;
}
