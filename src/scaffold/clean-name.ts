import type { Result } from '../diagnostics/diagnostic.ts';
import { newError } from './new-error.ts';

// Control characters, halves of characters, and marks that turn the direction of writing: nobody types them on purpose.
const UNSEEN = /[\p{Cc}\p{Cs}\p{Cn}\u202A-\u202E\u2066-\u2069]/u;

/** A name or title with its white space put in order; `null` when there is none, or when it holds what cannot be seen. */
export function cleanName(written: string): Result<string | null> {
  const name = written.replace(/\s+/gu, ' ').trim();
  if (name === '') {
    return {
      value: null,
      diagnostics: [newError('blank', 'the name is blank', 'write it in quotation marks: "Ada Lovelace"')],
    };
  }
  if (!UNSEEN.test(name)) return { value: name, diagnostics: [] };
  const message = 'the name holds characters that cannot be seen';
  return { value: null, diagnostics: [newError('bad-name', message, 'type it anew, without control characters')] };
}
