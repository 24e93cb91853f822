import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { formatPretty } from '../diagnostics/format-diagnostics.ts';

/** A run of lines of one kind; only a `place` (`file:line:column`) can have an address, which opens it in the editor. */
export type OverlayPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'frame'; readonly text: string }
  | { readonly kind: 'place'; readonly text: string; readonly href: string | null };

/** The address that opens a place in the editor; `null` when there is none. */
export type OpenPlace = (place: Place) => string | null;

/** What is shown together: one diagnostic, or a stretch of text that belongs to none. */
export type OverlayBlock = readonly OverlayPart[];

/**
 * The text of a terminal as blocks, one for each diagnostic that it holds, in the text's order and with nothing left out.
 * `openPlace` says where places lead to.
 */
export function overlayBlocks(
  text: string,
  diagnostics: readonly Diagnostic[],
  openPlace: OpenPlace,
): readonly OverlayBlock[] {
  const blocks: OverlayBlock[] = [];
  let rest = text;
  for (const diagnostic of diagnostics) {
    const block = blockText(diagnostic);
    const at = rest.indexOf(block);
    if (at === -1) continue;
    blocks.push(...plainBlock(rest.slice(0, at)), diagnosticBlock(block, diagnostic.place, openPlace));
    rest = rest.slice(at + block.length);
  }
  return [...blocks, ...plainBlock(rest)];
}

/** A diagnostic as the terminal shows it, without the summary that ends a report. */
function blockText(diagnostic: Diagnostic): string {
  const report = formatPretty([diagnostic]);
  return report.slice(0, report.lastIndexOf('\n\n'));
}

function plainBlock(text: string): readonly OverlayBlock[] {
  const trimmed = text.replace(/^\s*\n|\s+$/g, '');
  return trimmed === '' ? [] : [[{ kind: 'text', text: trimmed }]];
}

function diagnosticBlock(block: string, place: Place | null, openPlace: OpenPlace): OverlayBlock {
  const parts: OverlayPart[] = [];
  for (const line of block.split('\n')) {
    const part = partOf(line, place, openPlace);
    const last = parts.at(-1);
    if (last === undefined || last.kind === 'place' || last.kind !== part.kind) parts.push(part);
    else parts.splice(-1, 1, { kind: last.kind, text: `${last.text}\n${line}` });
  }
  return parts;
}

function partOf(line: string, place: Place | null, openPlace: OpenPlace): OverlayPart {
  if (place === null) return { kind: 'text', text: line };
  const label = `${place.file}:${place.line}:${place.column}`;
  if (line.trim() === label) return { kind: 'place', text: label, href: openPlace(place) };
  return { kind: /^ {2} *\d* \| /.test(line) ? 'frame' : 'text', text: line };
}
