import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { placeAt } from '../diagnostics/source-text.ts';
import type { MarkdownProblem, Span } from '../markdown/markdown-facts.ts';
import type { ReadBody } from './read-bodies.ts';
import type { Unresolved } from './resolve-address.ts';

/** A problem of a body as a diagnostic of its file. */
export function problemInBody({ start, end, edits, ...problem }: MarkdownProblem, body: ReadBody): Diagnostic {
  return { ...problem, place: placeIn(body, { start, end }), ...editsIn(body, edits) };
}

/** An address in a body that leads nowhere, as a diagnostic of its file. */
export function unresolvedInBody(unresolved: Unresolved & Span, body: ReadBody): Diagnostic {
  return { ...unresolvedAt(unresolved, placeIn(body, unresolved)), ...editsIn(body, unresolved.edits) };
}

/** An address that leads nowhere, as a diagnostic at a place. */
export function unresolvedAt({ problem, code, help }: Unresolved, place: Place): Diagnostic {
  return { severity: 'error', code, message: problem, place, help };
}

function placeIn({ source, start: bodyStart }: ReadBody, { start, end }: Span): Place {
  return placeAt(source, bodyStart + start, bodyStart + end);
}

function editsIn({ start: bodyStart }: ReadBody, edits: Diagnostic['edits']): Pick<Diagnostic, 'edits'> {
  if (edits === undefined || edits.length === 0) return {};
  return { edits: edits.map(({ start, end, text }) => ({ start: bodyStart + start, end: bodyStart + end, text })) };
}
