/** Markdown with spaces in the place of all code (fenced, indented, inline), as long as before; when in doubt, it is code. */
export function blankCode(markdown: string): string {
  return blankSpans(blankBlocks(markdown));
}

const FENCE = /^[ \t>*+\d.)-]*?(`{3,}(?=[^`]*$)|~{3,})/;

function blankBlocks(markdown: string): string {
  let fence: string | null = null;
  let mayIndent = false;
  const lines = markdown.split('\n').map((line) => {
    const isInside = fence !== null;
    if (fence === null) fence = FENCE.exec(line)?.[1] ?? null;
    else if (closes(line, fence)) fence = null;
    const isIndented = mayIndent && /^(?: {4}|\t)/.test(line);
    mayIndent = isIndented || line.trim() === '';
    return isInside || isIndented ? blank(line) : line;
  });
  return lines.join('\n');
}

function closes(line: string, fence: string): boolean {
  const mark = line.replace(/^[ \t>]*/, '').trimEnd();
  return mark.length >= fence.length && mark === fence.charAt(0).repeat(mark.length);
}

function blankSpans(markdown: string): string {
  return markdown.replace(/(?:[^\n]|\n(?![ \t]*\n))+/g, blankSpansIn);
}

interface Backticks {
  readonly length: number;
  readonly index: number;
  /** The next that are as many; `null` when there are none. */
  readonly partner: Backticks | null;
}

/** A span ends at the next backticks that are as many as those that begin it. */
function blankSpansIn(paragraph: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const { index, partner } of readBackticks(paragraph)) {
    if (partner === null || index < end) continue;
    parts.push(paragraph.slice(end, index), blank(paragraph.slice(index, partner.index + partner.length)));
    end = partner.index + partner.length;
  }
  return `${parts.join('')}${paragraph.slice(end)}`;
}

function readBackticks(paragraph: string): readonly Backticks[] {
  const nearest = new Map<number, Backticks>();
  const backwards = [...paragraph.matchAll(/`+/g)].toReversed().map(({ 0: { length }, index }): Backticks => {
    const found = { length, index, partner: nearest.get(length) ?? null };
    nearest.set(length, found);
    return found;
  });
  return backwards.toReversed();
}

function blank(code: string): string {
  return code.replace(/[^\n]/g, ' ');
}
