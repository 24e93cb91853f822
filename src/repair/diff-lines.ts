import { createPatch, OMIT_HEADERS } from 'diff';

/** How many equal lines are shown around a change. */
const CONTEXT = 2;

/** The time of a comparison grows with the square of the changes: beyond so many changed lines none are sought in between. */
const MAX_CHANGES = 1000;

/** A unified diff of two texts, without the header that names files; empty when they are equal. */
export function diffLines(before: string, after: string): string {
  const options = { context: CONTEXT, headerOptions: OMIT_HEADERS, maxEditLength: MAX_CHANGES };
  return createPatch('', before, after, '', '', options)?.replace(/\n$/, '') ?? replaceAllLines(before, after);
}

/** The diff that takes away all lines and puts in all: right for any two texts. */
function replaceAllLines(before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  const lines = [...old.map((line) => `-${line}`), ...now.map((line) => `+${line}`)];
  return [`@@ -1,${old.length} +1,${now.length} @@`, ...lines].join('\n');
}

/** The lines of a text; one that no line feed ends says so. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  return last === '' ? lines : [...lines, `${last}\n\\ No newline at end of file`];
}
