/** One line of a comparison: kept, taken away or put in. */
interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** How many equal lines are shown around a change. */
const CONTEXT = 2;

/**
 * A unified diff of two texts, without the header that names files; empty when they are equal. No repair moves a line, and
 * new lines come last, so that lines are compared by their numbers: for any other texts the diff is right, but long.
 */
export function diffLines(before: string, after: string): string {
  if (before === after) return '';
  const [old, now] = [linesOf(before), linesOf(after)];
  const changed = Array.from({ length: Math.max(old.length, now.length) }, (_, index) => index).filter(
    (index) => old[index] !== now[index],
  );
  return hunksOf(changed)
    .map(([from, to]) => formatHunk(old, now, Math.max(0, from - CONTEXT), to + CONTEXT + 1))
    .join('\n');
}

/** The lines of a text; one that no line feed ends says so, as it is not equal to one that is ended. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  const last = lines.at(-1) ?? '';
  return last === '' ? lines.slice(0, -1) : [...lines.slice(0, -1), `${last}\n\\ No newline at end of file`];
}

/** Changed lines that are near enough to be shown together, as first and last. */
function hunksOf(changed: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const hunks: [number, number][] = [];
  for (const index of changed) {
    const last = hunks.at(-1);
    if (last !== undefined && index - last[1] <= 2 * CONTEXT) last[1] = index;
    else hunks.push([index, index]);
  }
  return hunks;
}

function formatHunk(old: readonly string[], now: readonly string[], from: number, end: number): string {
  const lines = compare(old.slice(from, end), now.slice(from, end));
  const span = (count: number): string => `${count === 0 ? from : from + 1},${count}`;
  const counts = [old, now].map((all) => span(Math.max(0, Math.min(end, all.length) - from)));
  return [`@@ -${counts[0]} +${counts[1]} @@`, ...lines.map(({ sign, text }) => `${sign}${text}`)].join('\n');
}

/** What was taken away stands before what was put in, for each stretch of changed lines. */
function compare(old: readonly string[], now: readonly string[]): readonly Line[] {
  const lines: Line[] = [];
  const added: Line[] = [];
  for (let index = 0; index < Math.max(old.length, now.length); index += 1) {
    const [before, after] = [old[index], now[index]];
    if (before !== undefined && before === after) {
      lines.push(...added.splice(0), { sign: ' ', text: before });
      continue;
    }
    if (before !== undefined) lines.push({ sign: '-', text: before });
    if (after !== undefined) added.push({ sign: '+', text: after });
  }
  return [...lines, ...added];
}
