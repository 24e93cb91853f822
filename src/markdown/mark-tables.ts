import type { Token } from 'markdown-it';

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
