import { z } from 'zod';
import { showsNothing } from '../check-text.ts';
import { isLongName, MAX_NAME_BYTES } from '../file-system-names.ts';
import { slugify } from '../slugify.ts';
import { reportBroken, rule } from './rule.ts';

/** The most characters of a text in one line, and of one that may have several. */
export const MAX_LINE = 500;
const MAX_PROSE = 10_000;

/** Sentences, which may stand on several lines, with emphasis, code and links of Markdown. */
export const prose = withWords(z.string(), MAX_PROSE).meta({ shape: 'text', reference: 'prose' });

/** One or more words, in one line; white space around them, such as the line break that ">" leaves, does not count. */
export const text = withWords(z.string().trim(), MAX_LINE).superRefine((value, context) => {
  if (!/[\n\r\u2028\u2029]/.test(value)) return;
  const help = 'write it in one line, or ">-" in place of "|" before several';
  const line = value.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ');
  const fix = line.length <= MAX_LINE ? line : null;
  reportBroken(context, 'this field takes one line', { code: 'line-break', help, fix });
});

/** A name, which most languages leave as it is: a translation may say it otherwise, and lacks nothing where it does not. */
export const properName = text.meta({ language: 'name' });

/** A text in no language, such as a number: a translation has none. */
export const code = text.meta({ language: 'none' });

/** A text that becomes a part of an address. */
export const addressText = text.refine(
  (value) => !isLongName(slugify(value)),
  rule('this gives too long an address', { code: 'too-long', help: `shorten it: at most ${MAX_NAME_BYTES} bytes` }),
);

function withWords(schema: z.ZodString, longest: number): z.ZodString {
  return (
    schema
      .refine((value) => value.trim() !== '', rule('this is blank', { code: 'blank', help: 'write something here' }))
      .refine(
        (value) => value.trim() === '' || !showsNothing(value),
        rule('this shows nothing', { code: 'blank', help: 'write something here; its characters are invisible' }),
      )
      // Help and examples contain such gaps, which are meant to be filled in.
      .refine(
        (value) => !/^\s*(?:…|\.{3})\s*$/.test(value),
        rule('this is only a placeholder', { code: 'blank', help: 'write something here' }),
      )
      .refine(
        (value) => value.length <= longest,
        rule(`this has more than ${longest} characters`, {
          code: 'too-long',
          help: 'shorten it; the text below the fields may be as long as you like',
        }),
      )
      .meta({ shape: 'text' })
  );
}
