import type { Diagnostic, Place, TextEdit } from '../diagnostics/diagnostic.ts';
import { orFix } from '../diagnostics/or-fix.ts';
import { placeAt } from '../diagnostics/source-text.ts';
import { decodeAddress } from '../markdown/address.ts';
import type { LinkUse, MarkdownProblem, PictureUse, Span } from '../markdown/markdown-facts.ts';
import { isBadge } from '../markdown/picture-name.ts';
import type { Unresolved } from './address-book.ts';
import type { ReadBody } from './read-bodies.ts';

/** A problem of a body as a diagnostic of its file. */
export function problemInBody({ start, end, edits, ...problem }: MarkdownProblem, body: ReadBody): Diagnostic {
  return withEdits({ ...problem, place: placeIn(body, { start, end }) }, edits, body);
}

/** An address in a body that leads nowhere, as a diagnostic of its file. */
export function unresolvedInBody(unresolved: Unresolved & LinkUse, body: ReadBody): Diagnostic {
  const edits = unresolved.edits ?? addressEdits(unresolved, body);
  return withEdits(unresolvedAt(unresolved, placeIn(body, unresolved)), edits, body);
}

/** What is meant instead of an address; a part of a page stands behind the path that is there. */
function addressEdits({ start, end, href, meant }: Unresolved & LinkUse, body: ReadBody): readonly TextEdit[] {
  const written = body.source.text.slice(body.start + start, body.start + end);
  if (meant == null || decodeAddress(written) !== decodeAddress(href)) return [];
  const text = meant.startsWith('#') ? written.replace(/#.*$/s, meant) : meant;
  return [{ start, end, text: /\s/.test(text) ? encodeURI(text) : text }];
}

/**
 * What can stand in the place of a picture of another site: of a badge its words, which say the same and lead to the same; of any
 * other picture a link to it, or its words where it is in a link.
 */
export function withoutForeignPicture({ code }: Unresolved, { src, words, link }: PictureUse): Partial<Unresolved> {
  if (code !== 'foreign-picture' || words === null) return {};
  return { edits: [isBadge(src) || link === null ? words : link] };
}

/** An address that leads nowhere, as a diagnostic at a place. */
export function unresolvedAt({ problem, severity = 'error', code, help }: Unresolved, place: Place): Diagnostic {
  return { severity, code, message: problem, place, help };
}

function placeIn({ source, start: bodyStart }: ReadBody, { start, end }: Span): Place {
  return placeAt(source, bodyStart + start, bodyStart + end);
}

function withEdits(diagnostic: Diagnostic, edits: Diagnostic['edits'], { start: from }: ReadBody): Diagnostic {
  if (edits === undefined || edits.length === 0) return diagnostic;
  const inFile = edits.map(({ start, end, text }) => ({ start: from + start, end: from + end, text }));
  return { ...diagnostic, help: diagnostic.help === null ? null : orFix(diagnostic.help), edits: inFile };
}
