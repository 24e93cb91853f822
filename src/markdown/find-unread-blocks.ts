import type { TextEdit } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { type CheckedText, type UnreadMarkup, unread, unreadMarkup } from './checked-text.ts';
import { findUnreadLists } from './find-unread-lists.ts';

/** What is nearly a block of Markdown at the beginning of a paragraph or of its lines: a task, an alert, a list, a table, a heading. */
export function findUnreadBlocks(checked: CheckedText): readonly UnreadMarkup[] {
  return [findTask, findAlert, findUnreadLists, findTable, findHeadings].flatMap((find) => find(checked));
}

function findTask({ text, outer }: CheckedText): readonly UnreadMarkup[] {
  const help = 'write "- [ ] " before what is open and "- [x] " before what is done, each with one space';
  const glued = /^[-+*](\[[ x]\])(?=[ \t])/i.exec(text);
  if (glued !== null) return [unreadMarkup(glued, 'this is no task: a space is missing', help, `- ${glued[1]}`)];
  if (outer !== 'list_item_open') return [];
  const open = /^\[[ \t]*(x?)[ \t]+(?=\S)(?![^\n]*\])/i.exec(text);
  if (open !== null)
    return [
      unreadMarkup(open, 'this is no task: its bracket is missing', help, `[${open[1] === '' ? ' ' : open[1]}] `),
    ];
  const other = /^\[[-/><!?*]\](?=[ \t]+\S)/.exec(text);
  if (other !== null) return [unreadMarkup(other, 'this is no state of a task: one is open or done', help)];
  const found = /^\[[ \t]*(x?)[ \t]*\](?![([:])(?=([ \t]*)(\S?))/i.exec(text);
  if (found === null) return [];
  const [, state = '', gap = '', next] = found;
  const meant = next === '' ? null : `[${state === '' ? ' ' : state}]${gap === '' ? ' ' : ''}`;
  return [unreadMarkup(found, 'this is no task as Markdown knows it', help, meant)];
}

const ALERTS = ['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION'];

/** What other tools call their alerts, by the nearest of the five. */
const NEAR_ALERTS: Readonly<Record<string, string>> = {
  abstract: 'NOTE',
  attention: 'WARNING',
  bug: 'CAUTION',
  danger: 'CAUTION',
  error: 'CAUTION',
  example: 'NOTE',
  failure: 'CAUTION',
  faq: 'NOTE',
  hint: 'TIP',
  info: 'NOTE',
  question: 'NOTE',
  success: 'TIP',
  summary: 'NOTE',
  todo: 'IMPORTANT',
};

/** The kind of alert, in capitals, that is most like the one of another tool; `null` when none is. */
export function nearestAlert(kind: string): string | null {
  const name = kind.toLowerCase();
  return (Object.hasOwn(NEAR_ALERTS, name) ? NEAR_ALERTS[name] : null) ?? didYouMean(name.toUpperCase(), ALERTS);
}

function findAlert({ content, text, outer, depth }: CheckedText): readonly UnreadMarkup[] {
  const found = /^\[!([a-z]+)\]([^\n]*)/i.exec(text);
  if (found === null) return [];
  const { 1: kind = '', 2: rest = '' } = found;
  const { length } = found[0].trimEnd();
  const near = nearestAlert(kind);
  if (near !== kind.toUpperCase()) {
    const help = near === null ? `write one of ${ALERTS.join(', ')} in the brackets` : `write [!${near}]`;
    const edits = near === null ? [] : [{ start: 2, end: 2 + kind.length, text: near }];
    return [{ ...unread(0, length, `there is no alert "${kind}"`, help), edits }];
  }
  if (outer !== 'blockquote_open') {
    return [
      unread(
        0,
        length,
        'this is no alert: an alert is a quotation',
        'write "> " before this line and those of its text',
      ),
    ];
  }
  if (rest.trim() !== '') {
    const help = `write "> [!${near}]" alone in its line, and what follows in the next one, behind "> "`;
    const edits = depth === 0 ? [ownLine(content, kind.length + 3)] : [];
    return [{ ...unread(0, length, 'this is no alert: its kind does not stand alone in its line', help), edits }];
  }
  return [unread(0, length, 'this alert has no text', 'write its text in the next line, behind "> "')];
}

/** What stands behind the kind of an alert, which ends at `start`, in a line of its own: a title, or the beginning of the text. */
function ownLine(content: string, start: number): TextEdit {
  const [first = '', next] = content.slice(start).split('\n', 2);
  const words = first.replace(/^[+-]?[ \t]*/, '').trimEnd();
  const isTitle = next !== undefined && words.length <= 60 && !/[.,;:*_]/.test(words) && !/^\s*\p{Ll}/u.test(next);
  const text = isTitle ? `\n> **${words}**\n>` : `\n> ${words}`;
  return { start, end: start + first.length, text };
}

const DELIMITERS =
  /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$|^[ \t]*\|[ \t]*:?-+:?[ \t]*\|[ \t]*$/;

function findTable({ text }: CheckedText): readonly UnreadMarkup[] {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => DELIMITERS.test(line));
  const start = lines.slice(0, Math.max(0, at)).join('\n').length + (at > 0 ? 1 : 0);
  if (at !== -1) {
    const length = lines[at]?.length ?? 1;
    const help = 'give the line above it, the head of the table, as many cells as this line has';
    return [
      unread(start, length, 'this is no table: this line and the one above it have different numbers of cells', help),
    ];
  }
  const isRow = (line = ''): boolean => /^[ \t]*\|(?!\|).*\|[ \t]*$/.test(line);
  if (!isRow(lines[0]) || !isRow(lines[1])) return [];
  const cells = (lines[0]?.split('|').length ?? 3) - 2;
  const help = `write "|${' --- |'.repeat(cells)}" below its first line`;
  return [unread(0, lines[0]?.length ?? 1, 'this is no table: the line below its head is missing', help)];
}

function findHeadings({ text }: CheckedText): readonly UnreadMarkup[] {
  const glued = [
    ...text.matchAll(/^(#{2,6})(?=[^\s#])|^#(?=\p{Lu}\p{Ll}*(?![\p{L}\p{N}])[^\n#.!]*(?![\s\S]))(?<!\n#)/gmu),
  ];
  const deep = [...text.matchAll(/^#{7,}(?=[ \t]+\S)/gm)];
  return [
    ...glued.map((match) => {
      const help = `write a space after "${match[0]}", and an empty line before it; "\\${match[0]}" shows it`;
      return unreadMarkup(match, 'this is no heading: a space is missing', help, match[1] && `${match[0]} `);
    }),
    ...deep.map((match) => {
      return unreadMarkup(match, 'this is no heading: there are six levels', 'write "######"', '######');
    }),
  ];
}
