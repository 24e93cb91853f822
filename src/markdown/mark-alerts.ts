import type { Token } from 'markdown-it';

/** The kinds of alert, as GitHub names them. */
export type AlertKind = 'note' | 'tip' | 'important' | 'warning' | 'caution';

const marker = /^\[!(note|tip|important|warning|caution)\][ \t]*$/i;

/** Turns each quote that begins with a line `[!NOTE]` (or another kind) and has more into an alert, its kind as `info`. */
export function markAlerts(tokens: readonly Token[]): void {
  const open: (string | null)[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'blockquote_open') {
      const kind = takeMarker(tokens, index);
      open.push(kind);
      if (kind !== null) turnInto(token, 'alert_open', kind);
    } else if (token.type === 'blockquote_close') {
      const kind = open.pop() ?? null;
      if (kind !== null) turnInto(token, 'alert_close', kind);
    }
  }
}

/** The kind that the quote at `index` is marked with; its marker is taken out of the text. */
function takeMarker(tokens: readonly Token[], index: number): string | null {
  const [paragraph, inline, end, next] = tokens.slice(index + 1, index + 5);
  if (paragraph?.type !== 'paragraph_open' || inline?.children == null) return null;
  const [first, lineBreak] = inline.children;
  const kind = first?.type === 'text' ? marker.exec(first.content)?.[1] : undefined;
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
