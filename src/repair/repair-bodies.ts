import type { Diagnostic, TextEdit } from '../diagnostics/diagnostic.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import type { Change, RepairedText } from './repair.ts';

/**
 * What diagnostics of bodies know how to put right, by the name of the file. Edits that lie in others are left for the next
 * time: it goes on until nothing is left.
 */
export function repairBodies(
  sources: readonly SourceText[],
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<string, RepairedText> {
  // YAML is put right before, where the whole of it can be read then.
  const ofBodies = diagnostics.filter(({ code }) => code !== 'bad-yaml');
  const repairable = ofBodies.filter(({ edits }) => edits !== undefined && edits.length > 0);
  const byFile = Map.groupBy(repairable, ({ place }) => place?.file ?? '');
  return new Map(
    sources.flatMap(({ file, text }) => {
      const found = byFile.get(file);
      return found === undefined ? [] : [[file, applyEdits(text, found)] as const];
    }),
  );
}

function applyEdits(text: string, diagnostics: readonly Diagnostic[]): RepairedText {
  const taken: TextEdit[] = [];
  const messages: string[] = [];
  for (const { edits = [], message } of diagnostics) {
    if (edits.some((edit) => taken.some((other) => touches(edit, other)))) continue;
    taken.push(...edits);
    messages.push(message);
  }
  const repaired = taken
    .toSorted((one, other) => other.start - one.start)
    .reduce((result, edit) => `${result.slice(0, edit.start)}${edit.text}${result.slice(edit.end)}`, text);
  return { text: repaired, changes: changesOf(messages) };
}

function touches(one: TextEdit, other: TextEdit): boolean {
  return one.start <= other.end && other.start <= one.end;
}

function changesOf(messages: readonly string[]): readonly Change[] {
  const counts = new Map<string, number>();
  for (const message of messages) counts.set(message, (counts.get(message) ?? 0) + 1);
  return [...counts].map(([message, count]) => ({
    code: 'body',
    message: count === 1 ? message : `${message} (${count} times)`,
  }));
}
