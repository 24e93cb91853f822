import { englishName } from '../content/language-names.ts';
import type { Content } from '../content/load-content.ts';
import { locate } from '../content/locate.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { locales, spokenFor } from '../i18n/words.ts';
import { findWords } from './own-words.ts';

/** Locales of the site that the interface has no words for, or that are named twice. */
export function checkLocales({ site, siteYaml, words }: Content): readonly Diagnostic[] {
  if (site === null || siteYaml === null) return [];
  const known = Object.keys(locales);
  return site.locales.flatMap((locale, index): Diagnostic[] => {
    const place = locate(siteYaml, ['locales', index]);
    if (spokenFor(locale) === null && findWords(words, locale) === null) {
      // Of two letters every language is near to another: one that there is was meant.
      const near = englishName(locale) !== null ? null : didYouMean(locale, known);
      const help =
        near === null
          ? `write one of: ${known.join(', ')}; or give it words of your own: npm run new -- words ${locale}`
          : `did you mean "${near}"?`;
      return [
        { severity: 'error', code: 'unknown-locale', message: `the interface does not speak "${locale}"`, place, help },
      ];
    }
    // Addresses of a locale begin with its name, and some hosts know no difference between small and capital letters.
    const first = site.locales.findIndex((each) => each.toLowerCase() === locale.toLowerCase());
    const message = `"${locale}" is named already`;
    return first === index
      ? []
      : [{ severity: 'error', code: 'duplicate-locale', message, place, help: 'remove one of the two' }];
  });
}
