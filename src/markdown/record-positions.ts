import type { MarkdownIt as Markdown, StateBlock, Token } from 'markdown-it';
import { LightBlock, LightInline } from './light-tokens.ts';

/** Where an inline token begins in the content of its block, and where the label of a link ends. */
export interface InlinePosition {
  /** Of a link: its label's first character; of a picture, an autolink or a tag: its first character. */
  readonly at: number;
  /** Of a link: the closing bracket of its label. */
  readonly labelEnd: number;
}

// Tokens have no room for positions that a rule does not overwrite; entries live as long as their tokens.
const inlinePositions = new WeakMap<Token, InlinePosition>();
const lineRests = new WeakMap<Token, number>();

/** The position of a link, picture or tag token, `undefined` for all other tokens. */
export function inlinePosition(token: Token): InlinePosition | undefined {
  return inlinePositions.get(token);
}

/** How many characters of its first line belong to a table row or a reference definition: all but what its containers strip. */
export function lineRest(token: Token): number {
  return lineRests.get(token) ?? 0;
}

/** Lets `markdown` note the positions that it knows while it parses, and otherwise forgets. */
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
