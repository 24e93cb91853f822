import MarkdownIt, { type Token } from 'markdown-it';
import { escapeHtml } from './escape-html.ts';
import { createToken } from './light-tokens.ts';
import { elementOf, type ImpliedEdge, type RawTag, type ReadPiece } from './raw-tag.ts';
import { writeAttributes } from './read-attributes.ts';
import { FROM_HTML, recordHtmlPosition, recordOrigin } from './record-positions.ts';

const { normalizeLink } = new MarkdownIt();

/** A piece as HTML that is safe to write; what is refused is shown as it stands in `content`, links and pictures are tokens. */
export function writePiece({ piece, tag, implied }: ReadPiece, content: string): string {
  const before = implied.map(writeEdge).join('');
  if (tag.refused) return before + escapeHtml(content.slice(piece.start, piece.end));
  if (piece.kind === 'text') return before + escapeHtml(piece.text);
  if (tag.isLine && piece.kind === 'close') return `${before}<br>`;
  if (tag.written === '' || isLinkOrPicture(tag)) return before;
  if (piece.kind === 'close') return `${before}</${tag.written}>`;
  return `${before}<${tag.written}${writeAttributes(tag.attributes.written)}>`;
}

function writeEdge({ tag, isEnd }: ImpliedEdge): string {
  const isTag = !tag.refused && tag.written !== '' && !isLinkOrPicture(tag);
  return isTag ? `<${isEnd ? '/' : ''}${tag.written}>` : '';
}

function isLinkOrPicture({ written, refused }: RawTag): boolean {
  return !refused && (written === 'a' || written === 'img');
}

/** The token of a link or picture that a tag means, in a text in which it begins at `at`; `null` when it means none. */
export function tokenOfTag({ piece, tag }: ReadPiece, content: string, at: number): Token | null {
  if (!isLinkOrPicture(tag) || (piece.kind !== 'open' && piece.kind !== 'close')) return null;
  if (piece.kind === 'close') {
    if (tag.written !== 'a') return null;
    const close = tokenFrom('link_close', 'a', -1, content);
    recordHtmlPosition(close, { at, labelEnd: at + content.length });
    return close;
  }
  const isLink = tag.written === 'a';
  const token = isLink ? tokenFrom('link_open', 'a', 1, content) : tokenFrom('image', 'img', 0, content);
  const address = isLink ? 'href' : 'src';
  for (const [name, value] of tag.attributes.written)
    token.attrSet(name, name === address ? normalizeLink(value.trim()) : value);
  const { start, end } = piece.attributes.find(({ name }) => name === address)?.valueSpan ?? piece;
  const place = { start: at + start - piece.start, end: at + end - piece.start };
  recordHtmlPosition(token, { at, labelEnd: at + content.length, destination: place });
  const alt = token.attrGet('alt');
  if (!isLink) token.children = alt === null ? [] : [textToken(String(alt))];
  return token;
}

function tokenFrom(type: string, tag: string, nesting: -1 | 0 | 1, content: string): Token {
  const token = createToken(type, tag, nesting);
  token.content = content;
  token.info = FROM_HTML;
  return token;
}

function textToken(content: string): Token {
  const token = createToken('text', '', 0);
  token.content = content;
  return token;
}

/** The tokens that a block of raw HTML means: texts with links or pictures, headings, and HTML that is ready to be written. */
export function tokensOfBlock(block: Token, pieces: readonly ReadPiece[]): readonly Token[] {
  const tokens: Token[] = [];
  let html = '';
  let run: ReadPiece[] = [];
  const endRun = (isHeading: boolean): void => {
    if (!isHeading && !run.some(({ tag }) => isLinkOrPicture(tag))) {
      html += run.map((each) => writePiece(each, block.content)).join('');
    } else {
      endHtml();
      tokens.push(inlineToken(block, run, isHeading));
    }
    run = [];
  };
  const endHtml = (): void => {
    if (html !== '') tokens.push(readyHtml(html));
    html = '';
  };
  for (const each of pieces) {
    const { piece, tag } = each;
    if (elementOf(each)?.kind !== 'block' || tag.refused || tag.isLine) {
      run.push(each);
    } else if (tag.element.isHeading) {
      endRun(piece.kind === 'close');
      html += each.implied.map(writeEdge).join('');
      endHtml();
      tokens.push(headingToken(block, each));
    } else {
      endRun(false);
      html += writePiece(each, block.content);
    }
  }
  endRun(false);
  const open = pieces.filter(({ piece, tag }) => piece.kind === 'open' && tag.endsWithBlock);
  html += open.map(({ tag }) => writeEdge({ tag, isEnd: true })).join('');
  endHtml();
  return tokens;
}

function readyHtml(html: string): Token {
  const token = createToken('ready_html', '', 0);
  token.block = true;
  token.content = html;
  return token;
}

function headingToken(block: Token, { piece, tag }: ReadPiece): Token {
  const isOpen = piece.kind === 'open';
  const token = createToken(isOpen ? 'heading_open' : 'heading_close', tag.name, isOpen ? 1 : -1);
  token.block = true;
  token.map = block.map;
  token.info = FROM_HTML;
  if (isOpen) for (const [name, value] of tag.attributes.written) token.attrSet(name, value);
  recordOrigin(token, { block, from: piece.start });
  return token;
}

function inlineToken(block: Token, run: readonly ReadPiece[], isTrimmed: boolean): Token {
  const from = run[0]?.piece.start ?? 0;
  const token = createToken('inline', '', 0);
  token.block = true;
  token.map = block.map;
  token.content = block.content.slice(from, run.at(-1)?.piece.end ?? 0);
  const children = run.flatMap((each) => inlineTokens(block.content, each, from));
  const isBreak = ({ type, content }: Token): boolean => type === 'softbreak' || (type === 'text' && content === '');
  const first = isTrimmed ? children.findIndex((child) => !isBreak(child)) : 0;
  const last = isTrimmed ? children.findLastIndex((child) => !isBreak(child)) : children.length;
  token.children = first === -1 ? [] : children.slice(first, last + 1);
  recordOrigin(token, { block, from });
  return token;
}

function inlineTokens(html: string, each: ReadPiece, from: number): readonly Token[] {
  const { piece, tag, implied } = each;
  const written = html.slice(piece.start, piece.end);
  if (piece.kind === 'text' && implied.length === 0) {
    const [first = '', ...lines] = piece.text.split(/[ \t]*\n[ \t]*/);
    return [textToken(first), ...lines.flatMap((line) => [createToken('softbreak', 'br', 0), textToken(line)])];
  }
  const meant = tokenOfTag(each, written, piece.start - from);
  if (meant !== null) return [meant];
  const token = createToken('html_inline', '', 0);
  token.content = tag.refused ? '' : written;
  token.info = writePiece(each, html);
  return [token];
}
