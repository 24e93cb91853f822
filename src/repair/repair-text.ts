import { utf16Name } from '../content/decode-text.ts';
import { repairMojibake } from '../encoding/mojibake.ts';
import type { Change, RepairedText } from './repair.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file with LF at the end of each line, without byte order mark and mojibake; `null` when it is not UTF-8. */
export function repairText(bytes: Uint8Array, { isMarkdown }: { readonly isMarkdown: boolean }): RepairedText | null {
  const text = decode(bytes);
  return text === null ? null : repairDecoded(text, isMarkdown);
}

/** A text as its lines are compared in a diff: with LF at the end of each, without byte order mark. */
export function toLines(bytes: Uint8Array): string {
  return withoutMark(utf8.decode(bytes)).replace(LINE_ENDING, '\n');
}

function repairDecoded(text: string, isMarkdown: boolean): RepairedText {
  const unmarked = withoutMark(text);
  const { text: meant, count, codePages } = repairMojibake(unmarked.replace(LINE_ENDING, '\n'), { isMarkdown });
  const changes: Change[] = [];
  // A mark that was mojibake itself, ï»¿, is visible only now.
  const isMarked = unmarked !== text || withoutMark(meant) !== meant;
  if (isMarked) changes.push({ code: 'byte-order-mark', message: 'the byte order mark at the beginning is removed' });
  const endings = [...text.matchAll(LINE_ENDING)].length;
  if (endings > 0) changes.push(lineEndings(endings));
  if (count > 0) changes.push(mojibake(count, codePages));
  return { text: withoutMark(meant), changes };
}

function lineEndings(count: number): Change {
  const lines = count === 1 ? '1 line' : `${count} lines`;
  return { code: 'line-endings', message: `LF ends each line (${lines} had CRLF or CR)` };
}

function mojibake(count: number, codePages: readonly string[]): Change {
  const [places, are] = count === 1 ? ['a place', 'is'] : [`${count} places`, 'are'];
  const pages = new Intl.ListFormat('en').format(codePages);
  return { code: 'mojibake', message: `${places} of UTF-8 that had been read as ${pages} ${are} restored` };
}

const LINE_ENDING = /\r\n?/g;

function withoutMark(text: string): string {
  return text.replace(/^\ufeff+/, '');
}

function decode(bytes: Uint8Array): string | null {
  if (utf16Name(bytes) !== null) return null;
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
