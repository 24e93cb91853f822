import { showsNothing } from '../content/check-text.ts';
import { whyWindowsRefuses } from '../content/file-system-names.ts';
import { MAX_LINE } from '../content/schemas/text.ts';
import { slugify } from '../content/slugify.ts';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import type { ScaffoldKind } from './examples.ts';
import { newError } from './new-file.ts';

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
  if (UNSEEN.test(name) || showsNothing(name)) {
    const message = 'the name holds characters that cannot be seen';
    return { value: null, diagnostics: [newError('bad-name', message, 'type it anew, without control characters')] };
  }
  if (name.length <= MAX_LINE) return { value: name, diagnostics: [] };
  const message = `the name has more than ${MAX_LINE} characters`;
  return { value: null, diagnostics: [newError('too-long', message, 'shorten it')] };
}

// In any script, and with a temporary ending, such a name fits into the 255 bytes that file systems allow.
const MAX_LENGTH = 60;

/**
 * The slug that a new entry gets for its name: at most 60 characters, cut between words where there are any, and a name
 * that every system can hold (`con` → `con-project`). Empty when the name has neither letters nor digits.
 */
export function suggestSlug(name: string, kind: ScaffoldKind): string {
  const slug = shorten(slugify(name));
  return whyWindowsRefuses(slug) !== null ? `${slug}-${kind}` : slug;
}

/** The slug of a new entry: the one that was asked for, else one made from its name; `null` with the reason why not. */
export function chooseSlug(name: string, asked: string | null, kind: ScaffoldKind): Result<string | null> {
  const wanted = asked ?? suggestSlug(name, kind);
  const problem = asked === null ? emptySlug(wanted, name) : wrongSlug(asked, kind);
  return problem === null ? { value: wanted, diagnostics: [] } : { value: null, diagnostics: [problem] };
}

function shorten(slug: string): string {
  const characters = [...slug];
  if (characters.length <= MAX_LENGTH) return slug;
  const cut = characters.slice(0, MAX_LENGTH).join('');
  const isBetweenWords = characters[MAX_LENGTH] === '-' || !cut.includes('-');
  return (isBetweenWords ? cut : cut.slice(0, cut.lastIndexOf('-'))).replace(/-+$/, '');
}

function emptySlug(slug: string, name: string): Diagnostic | null {
  if (slug !== '') return null;
  const help = 'choose a file name in small letters, digits and hyphens: --slug ada-lovelace';
  return slugError('empty-slug', `the name "${name}" gives no address`, help);
}

function wrongSlug(slug: string, kind: ScaffoldKind): Diagnostic | null {
  const better = suggestSlug(slug, kind);
  if (better === slug && slug !== '') return null;
  const reason = whyWindowsRefuses(slug) !== null ? 'is a name that Windows keeps for itself' : 'is no slug';
  const help = better === '' ? 'use small letters and digits, joined by single hyphens' : `write --slug ${better}`;
  return slugError('bad-slug', `"${slug}" ${reason}`, help);
}

function slugError(code: DiagnosticCode, message: string, help: string): Diagnostic {
  return { severity: 'error', code, message, place: null, help };
}
