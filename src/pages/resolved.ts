import type { Body, Picture } from '../markdown/body.ts';
import type { EntryText } from '../portfolio/portfolio.ts';
import type { PageContext } from './page-context.ts';
import { resolveAddress } from './resolve-address.ts';
import { resolveBody, resolvePicture } from './resolve-body.ts';

// What views ask for. Mistakes in addresses are told by `check-addresses`, once and with their places; a view that is
// made all the same shows the address as written.

/** An entry's body, or `null` when it has no text. */
export function bodyOf(text: EntryText, context: PageContext): Body | null {
  return text.body.trim() === '' ? null : resolveBody(text, context.markdownWords, context.book).value;
}

/** What a link to `written` says. */
export function resolvedHref(written: string, text: EntryText, { book }: PageContext): string {
  const resolved = resolveAddress(written, text.path, book);
  return 'href' in resolved ? resolved.href : written;
}

/** The picture at `written`, or `null` when there is none. */
export function resolvedPicture(written: string, text: EntryText, { book }: PageContext): Picture | null {
  const resolved = resolvePicture(written, text.path, book);
  return 'src' in resolved ? resolved : null;
}
