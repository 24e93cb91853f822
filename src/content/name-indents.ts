import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { orFix } from '../diagnostics/or-fix.ts';
import type { SourceText } from '../diagnostics/source-text.ts';

interface Stretch {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
}

/** More lines that stand a space beside their neighbours are rarely all that is wrong. */
const FEW = 5;

/** What makes a text no YAML, with the repair in the helps where all can be read by it; `read` says what is wrong with a text. */
export function nameIndents(
  mistakes: readonly Diagnostic[],
  stretch: Stretch,
  read: (stretch: Stretch) => readonly Diagnostic[],
): readonly Diagnostic[] {
  let [mended, left] = [stretch, mistakes];
  for (let count = 0; count < FEW && left.length > 0; count += 1) {
    const edit = left.flatMap(({ edits = [] }) => edits)[0];
    if (edit === undefined) return mistakes;
    const { source, start, end } = mended;
    const text = `${source.text.slice(0, edit.start)}${edit.text}${source.text.slice(edit.end)}`;
    mended = { source: { ...source, text }, start, end: end + edit.text.length - (edit.end - edit.start) };
    left = read(mended);
  }
  if (left.length > 0) return mistakes;
  return mistakes.map(({ help, ...each }) => {
    return { ...each, help: each.edits === undefined || help === null ? help : orFix(help) };
  });
}
