import type { Token } from 'markdown-it';

/** The text of inline tokens as a reader hears it: without markup, raw HTML and footnote marks; line breaks become spaces. */
export function plainText(tokens: readonly Token[]): string {
  return tokens.map(textOf).join('');
}

function textOf(token: Token): string {
  switch (token.type) {
    case 'text':
    case 'text_special':
    case 'code_inline':
    case 'emoji':
      return token.content;
    case 'softbreak':
    case 'hardbreak':
      return ' ';
    case 'html_inline':
      return /^<br\b/i.test(token.content) ? ' ' : '';
    case 'image':
      return plainText(token.children ?? []);
    default:
      return '';
  }
}
