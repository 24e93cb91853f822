import type { Token } from 'markdown-it';
import { showsNothing } from '../content/check-text.ts';
import { isSafeAddress } from './address.ts';
import { plainText } from './plain-text.ts';

/** A link of an inline block with the tokens between its ends. */
export interface LinkTokens {
  readonly open: Token;
  readonly close: Token;
  readonly content: readonly Token[];
  /** Whether it stands inside another link, which HTML does not allow. */
  readonly nested: boolean;
}

/** Hides the ends of links that must not be links (unsafe, without address or text, in a link), and pictures with unsafe addresses. */
export function markLinks(tokens: readonly Token[]): void {
  for (const { children } of tokens) {
    if (children === null) continue;
    for (const link of findLinks(children)) {
      const hidden = link.nested || !isUsable(link.open, 'href') || isEmptyLink(link);
      link.open.hidden = hidden;
      link.close.hidden = hidden;
    }
    for (const token of children) if (token.type === 'image') token.hidden = !isUsable(token, 'src');
  }
}

/** The links of an inline block, each after those that it contains. */
export function findLinks(children: readonly Token[]): readonly LinkTokens[] {
  const links: LinkTokens[] = [];
  const open: number[] = [];
  for (const [index, token] of children.entries()) {
    if (token.type === 'link_open') open.push(index);
    if (token.type !== 'link_close') continue;
    const start = open.pop() ?? index;
    const content = children.slice(start + 1, index);
    links.push({ open: children[start] ?? token, close: token, content, nested: open.length > 0 });
  }
  return links;
}

/** Whether a link has no text that a reader could see or hear. */
export function isEmptyLink({ content }: LinkTokens): boolean {
  return showsNothing(plainText(content));
}

function isUsable(token: Token, attribute: string): boolean {
  const address = token.attrGet(attribute);
  return typeof address === 'string' && address !== '' && isSafeAddress(address);
}
