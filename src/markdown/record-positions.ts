import type { MarkdownIt as Markdown, StateBlock, Token } from 'markdown-it';
import { LightBlock, LightInline } from './light-tokens.ts';

/** Where an inline token begins in the content of its block, and where the label of a link ends. */
export interface InlinePosition {
  /** Of a link: its label's first character; of a picture, an autolink or a tag: its first character. */
  readonly at: number;
  /** Of a link: the closing bracket of its label; of a raw tag that became a link or picture: where it ends. */
  readonly labelEnd: number;
  /** Of a raw tag that became a link or picture: its address. */
  readonly destination?: { readonly start: number; readonly end: number };
}

/** Where a token stands in the block of raw HTML that it was made of. */
export interface Origin {
  readonly block: Token;
  /** Where its content, or its tag, begins in the content of the block. */
  readonly from: number;
}

// Tokens have no room for positions that a rule does not overwrite; entries live as long as their tokens.
const inlinePositions = new WeakMap<Token, InlinePosition>();
const lineRests = new WeakMap<Token, number>();
const origins = new WeakMap<Token, Origin>();

/** The position of a link, picture or tag token, `undefined` for all other tokens. */
export function inlinePosition(token: Token): InlinePosition | undefined {
  return inlinePositions.get(token);
}

/** The `info` of links, pictures and headings that were written as tags. */
export const FROM_HTML = 'raw tag';

/** Whether a link, picture or heading was written as a tag. */
export function isFromHtml({ info }: Token): boolean {
  return info === FROM_HTML;
}

/** Records where a link or picture stands that was written as a tag. */
export function recordHtmlPosition(token: Token, position: InlinePosition): void {
  inlinePositions.set(token, position);
}

/** The block of raw HTML that a block's token was made of; `undefined` for those of Markdown. */
export function originOf(token: Token): Origin | undefined {
  return origins.get(token);
}

/** Records of which block of raw HTML a token was made. */
export function recordOrigin(token: Token, origin: Origin): void {
  origins.set(token, origin);
}

/** How many characters of its first line belong to a table row or a reference definition: all but what its containers strip. */
export function lineRest(token: Token): number {
  return lineRests.get(token) ?? 0;
}

/** Lets `markdown` record the positions that it knows only while it parses. */
export function recordPositions(markdown: Markdown): void {
  markdown.inline.State = PositionedInline;
  markdown.block.State = PositionedBlock;
}

const located: ReadonlySet<string> = new Set(['link_open', 'image', 'html_inline']);

class PositionedInline extends LightInline {
  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token = super.push(type, tag, nesting);
    if (located.has(type)) inlinePositions.set(token, { at: this.pos, labelEnd: this.posMax });
    return token;
  }
}

class PositionedBlock extends LightBlock {
  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token = super.push(type, tag, nesting);
    if (type === 'reference_definition') lineRests.set(token, restOfLine(this, this.line));
    if (type === 'table_close') recordRows(this);
    return token;
  }
}

/** Rows get their line only after they are pushed, hence at the end of the table. */
function recordRows(state: StateBlock): void {
  for (const token of state.tokens.slice(state.tokens.findLastIndex(({ type }) => type === 'table_open'))) {
    if (token.type === 'tr_open' && token.map !== null) lineRests.set(token, restOfLine(state, token.map[0]));
  }
}

function restOfLine(state: StateBlock, line: number): number {
  return (state.eMarks[line] ?? 0) - (state.bMarks[line] ?? 0) - (state.tShift[line] ?? 0);
}
