import { z } from 'zod';
import { isLanguageTag, meantLanguage } from '../language-names.ts';
import { reportBroken } from './rule.ts';

/** A language tag of BCP 47: `en`, `pt-BR`. */
export const languageTag = z
  .string()
  .superRefine((value, context) => {
    if (isLanguageTag(value)) return;
    const meant = meantLanguage(value);
    // A country may have several languages, and what stands in brackets would be lost.
    const fix = /^..$|\(/.test(value) ? null : meant;
    const help = meant === null ? 'write a BCP 47 tag such as en, es or pt-BR' : `did you mean "${meant}"?`;
    reportBroken(context, 'this is no language tag', { code: 'bad-language', help, fix });
  })
  .meta({ shape: 'language tag' });
