import { z } from 'zod';
import { codes, isDiagnosticCode } from '../../diagnostics/codes.ts';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import { reportBroken } from './rule.ts';
import { text } from './text.ts';

const code = text
  .superRefine((value, context) => {
    if (isDiagnosticCode(value)) return;
    const near = didYouMean(value, Object.keys(codes));
    const help = near === null ? 'write the word in brackets of what is reported' : `did you mean "${near}"?`;
    reportBroken(context, 'there is no such code', { code: 'unknown-value', help, fix: near });
  })
  .meta({ shape: 'code of a problem' });

/** A kind of problem that is not to be reported in some files, and why. */
const checkSchema = z.strictObject({
  code: code.describe('the code of what is reported: `unproven-skill`'),
  paths: z
    .array(text)
    .min(1)
    .readonly()
    .describe(
      'files of the content or of the built site, or folders with a slash at the end: `engineers/ada.md`, `notes/`',
    ),
  reason: text.describe('why it is right as it is, for those who read it next year'),
});

/** What `site.yml` switches off. */
export const checksSchema = z.array(checkSchema).readonly().default([]);
