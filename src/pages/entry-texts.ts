import { plainInline } from '../markdown/read-inline.ts';
import type { PictureView } from '../markdown/slot-values.ts';
import type { EntryText } from '../portfolio/portfolio.ts';
import { fixedPaths } from '../texts/address.ts';
import type { BodyText } from '../texts/resolve-entry.ts';
import type { PageContext } from './page-context.ts';

// How views look up resolved texts. An address that leads nowhere was reported when texts were resolved.

/** An entry's body, or `null` when it has no text. */
export function bodyText({ path }: EntryText, { texts }: PageContext): BodyText | null {
  return texts.bodies.get(path) ?? null;
}

/** The HTML of an entry's body, or `null` when it has no text. */
export function bodyHtml(text: EntryText, context: PageContext): string | null {
  return bodyText(text, context)?.html ?? null;
}

/** What a link to the address `written` in an entry's front matter leads to; what leads out of the site stays as it is. */
export function fieldHref(written: string, text: EntryText | null, { texts }: PageContext): string {
  return (text === null ? undefined : texts.fields.get(text.path)?.links.get(written)) ?? written;
}

/** The address in full of what `written` in an entry's front matter leads to. */
export function fullAddress(written: string, text: EntryText | null, context: PageContext): string {
  return fullHref(fieldHref(written, text, context), context);
}

/** The address in full of what a link on a page says; percent-encoded, as RFC 3986 has it. */
export function fullHref(href: string, { addresses }: PageContext): string {
  return new URL(href, addresses.absolute(fixedPaths.home)).href;
}

/** The picture at the path `written` in an entry's front matter, or `null` when there is none. */
export function fieldPicture(written: string, { path }: EntryText, { texts }: PageContext): PictureView | null {
  return texts.fields.get(path)?.pictures.get(written) ?? null;
}

/** Sentences of an entry's front matter as HTML, with their emphasis, code and links. */
export function proseHtml<Written extends string | null>(
  written: Written,
  text: EntryText | null,
  { texts }: PageContext,
): Written | string {
  if (written === null) return written;
  const { prose } = (text === null ? undefined : texts.fields.get(text.path)) ?? {};
  return prose?.get(written) ?? escapeText(written);
}

/** The same as words alone, for what has no room for marks. */
export function proseText<Written extends string | null>(written: Written): Written | string {
  return written === null ? written : plainInline(written);
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['`', '&#96;'],
  ['\\', '&#92;'],
]);

/** Just as layouts escape a text. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"'`\\]/g, (character) => entities.get(character) ?? character);
}
