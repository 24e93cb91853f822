import type { Token } from 'markdown-it';
import { createToken } from './light-tokens.ts';

// The kinds of alert as GitHub names them.
const alertMarker = /^\[!(note|tip|important|warning|caution)\][ \t]*$/i;

/** Turns each quote that begins with a line `[!NOTE]` (or another kind) and has more into an alert, its kind as `info`. */
export function markAlerts(tokens: readonly Token[]): void {
  const open: (string | null)[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'blockquote_open') {
      const kind = takeAlertMarker(tokens, index);
      open.push(kind);
      if (kind !== null) turnInto(token, 'alert_open', kind);
    } else if (token.type === 'blockquote_close') {
      const kind = open.pop() ?? null;
      if (kind !== null) turnInto(token, 'alert_close', kind);
    }
  }
}

/** The kind that the quote at `index` is marked with; its alertMarker is taken out of the text. */
function takeAlertMarker(tokens: readonly Token[], index: number): string | null {
  const [paragraph, inline, end, next] = tokens.slice(index + 1, index + 5);
  if (paragraph?.type !== 'paragraph_open' || inline?.children == null) return null;
  const [first, lineBreak] = inline.children;
  const kind = first?.type === 'text' ? alertMarker.exec(first.content)?.[1] : undefined;
  if (kind === undefined) return null;
  if (lineBreak === undefined) {
    if (next === undefined || next.type === 'blockquote_close') return null;
    for (const token of [paragraph, inline, end]) if (token !== undefined) token.hidden = true;
  } else if (lineBreak.type !== 'softbreak' && lineBreak.type !== 'hardbreak') return null;
  inline.children = inline.children.slice(2);
  return kind.toLowerCase();
}

function turnInto(token: Token, type: string, kind: string): void {
  token.type = type;
  token.tag = 'div';
  token.info = kind;
}

const taskMarker = /^\[([ x])\][ \t]+/i;

/** Turns list items that begin with `[ ]` or `[x]` into tasks: a class on the item and a `task_mark` token before its text. */
export function markTasks(tokens: readonly Token[]): void {
  for (const [index, item] of tokens.entries()) {
    if (item.type !== 'list_item_open' || tokens[index + 1]?.type !== 'paragraph_open') continue;
    const state = takeTaskMarker(tokens[index + 2]);
    if (state !== null) item.attrJoin('class', `task task-${state}`);
  }
}

function takeTaskMarker(inline: Token | undefined): string | null {
  const [first, ...rest] = inline?.children ?? [];
  const found = first?.type === 'text' ? taskMarker.exec(first.content) : null;
  if (inline === undefined || first === undefined || found === null) return null;
  const mark = createToken('task_mark', 'span', 0);
  mark.info = found[1] === ' ' ? 'open' : 'completed';
  first.content = first.content.slice(found[0].length);
  inline.children = [mark, first, ...rest];
  return mark.info;
}

const alignments = new Map<string | number | null, string>([
  ['text-align:left', 'align-start'],
  ['text-align:center', 'align-center'],
  ['text-align:right', 'align-end'],
]);

/** Gives table cells classes for their alignment instead of styles, and header cells their scope; an empty header is a plain cell. */
export function markTables(tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'th_open' && token.type !== 'td_open') continue;
    const alignment = alignments.get(token.attrGet('style'));
    token.attrs = alignment === undefined ? null : [['class', alignment]];
    if (token.type === 'th_open') markHeader(token, tokens[index + 1], tokens[index + 2]);
  }
}

function markHeader(open: Token, inline: Token | undefined, close: Token | undefined): void {
  if (inline?.content !== '') {
    open.attrSet('scope', 'col');
    return;
  }
  open.tag = 'td';
  if (close !== undefined) close.tag = 'td';
}
