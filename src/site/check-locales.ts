import type { Content } from '../content/load-content.ts';
import { locate } from '../content/locate.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { locales, spokenFor } from '../i18n/words.ts';

/** Locales of the site that the interface has no words for, and more of them than can be built. */
export function checkLocales({ site, siteYaml }: Content): readonly Diagnostic[] {
  if (site === null || siteYaml === null) return [];
  const known = Object.keys(locales);
  return site.locales.flatMap((locale, index): Diagnostic[] => {
    const place = locate(siteYaml, ['locales', index]);
    if (spokenFor(locale) === null) {
      const near = didYouMean(locale, known);
      const help = near === null ? `write one of: ${known.join(', ')}` : `did you mean "${near}"?`;
      return [
        { severity: 'error', code: 'unknown-locale', message: `the interface does not speak "${locale}"`, place, help },
      ];
    }
    const message = 'a site has one locale for now';
    return index === 0 ? [] : [{ severity: 'error', code: 'too-many-locales', message, place, help: 'keep the first' }];
  });
}
