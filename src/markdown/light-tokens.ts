import MarkdownIt, { type StateInline, type Token } from 'markdown-it';

// markdown-it 15.0.3 is compiled so that a token defines each of its fields through a function that first asks whether the
// token has it, which takes most of the time of a parse. These states make the same tokens by plain assignments. `npm run bench:parts`
// compares both; once the library's own are as quick, this file can be deleted.

/** A token of markdown-it with the same fields and methods, made in a fraction of the time. */
class LightToken {
  map = null;
  level = 0;
  children = null;
  content = '';
  markup = '';
  info = '';
  block = false;
  hidden = false;
  type: string;
  tag: string;
  attrs = null;
  nesting: -1 | 0 | 1;
  meta = null;

  constructor(type: string, tag: string, nesting: -1 | 0 | 1) {
    this.type = type;
    this.tag = tag;
    this.nesting = nesting;
  }
}

Object.setPrototypeOf(LightToken.prototype, MarkdownIt.Token.prototype);

/** A new token, with the fields and methods of the library's own. */
export function createToken(type: string, tag: string, nesting: -1 | 0 | 1): Token {
  return new LightToken(type, tag, nesting) as unknown as Token;
}

/** The state of the inline rules, which pushes light tokens. */
export class LightInline extends MarkdownIt.StateInline {
  override pushPending(): Token {
    const token = createToken('text', '', 0);
    token.content = this.pending;
    token.level = this.pendingLevel;
    this.tokens.push(token);
    this.pending = '';
    return token;
  }

  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    if (this.pending !== '') this.pushPending();
    const token = createToken(type, tag, nesting);
    let meta: StateInline['tokens_meta'][number];
    if (nesting < 0) {
      this.level -= 1;
      this.delimiters = this._prev_delimiters.pop() ?? [];
    }
    token.level = this.level;
    if (nesting > 0) {
      this.level += 1;
      this._prev_delimiters.push(this.delimiters);
      this.delimiters = [];
      meta = { delimiters: this.delimiters };
    }
    this.pendingLevel = this.level;
    this.tokens.push(token);
    this.tokens_meta.push(meta);
    return token;
  }
}

/** The state of the block rules, which pushes light tokens. */
export class LightBlock extends MarkdownIt.StateBlock {
  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token = createToken(type, tag, nesting);
    token.block = true;
    if (nesting < 0) this.level -= 1;
    token.level = this.level;
    if (nesting > 0) this.level += 1;
    this.tokens.push(token);
    return token;
  }
}
