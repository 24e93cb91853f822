import type { DiagnosticCode } from '../diagnostics/codes.ts';

/** A field with a value on its line and a list below it: as YAML the list would be more of the value. */
interface ValueAboveList {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help: string;
  /** Offsets of the value in the text. */
  readonly start: number;
  readonly end: number;
}

/** A field and its value, which is no list, map or text over several lines itself, where these could go on below. */
const FIELD = /^(?<lead>[ \t]*(?:- +)*)(?<name>[\w-]+):(?<space>[ \t]+)(?<value>[^\s[{|>&*!#][^\r\n]*?)[ \t]*\r?$/;
const ITEM = /^[ \t]*- /;

const MAX_QUOTED = 40;

/** Whether the last line of a text stands in a list below a field that has a value already; `null` if not. */
export function valueAboveList(text: string): ValueAboveList | null {
  const lines = text.split('\n');
  let column = columnOf(lines.at(-1) ?? '');
  let offset = text.length;
  let below = '';
  for (const line of lines.toReversed()) {
    offset -= line.length;
    const found = ITEM.test(below) && columnOf(line) <= column ? FIELD.exec(line) : null;
    if (found?.groups !== undefined && !ITEM.test(line)) return described(found.groups, offset);
    if (line.trim() !== '') {
      column = Math.min(column, columnOf(line));
      below = line;
    }
    // A field that begins its line ends every list above it.
    if (column === 0 && !ITEM.test(below)) return null;
    offset -= 1;
  }
  return null;
}

function described(
  { lead = '', name = '', space = '', value = '' }: Readonly<Record<string, string>>,
  offset: number,
): ValueAboveList {
  const start = offset + lead.length + name.length + 1 + space.length;
  const quoted = [...value].length > MAX_QUOTED ? 'the value' : `"${value}"`;
  return {
    code: 'bad-yaml',
    message: `"${name}" has a value, and a list below it`,
    help: `keep one: remove ${quoted}, or the lines of the list`,
    start,
    end: start + value.length,
  };
}

function columnOf(line: string): number {
  return line.search(/\S|$/);
}
