import { remember } from './remember.ts';

/** The direction in which text of a locale runs, as the `dir` attribute says it. Looked up once a locale: each page asks. */
export const textDirection = remember((locale: string): 'ltr' | 'rtl' =>
  new Intl.Locale(locale).getTextInfo?.().direction === 'rtl' ? 'rtl' : 'ltr',
);
