import type { Token } from 'markdown-it';
import { isAllowedAttribute } from './allowed-html.ts';
import { escapeHtml } from './escape-html.ts';
import { type HtmlAttribute, type HtmlPiece, scanHtml } from './scan-html.ts';
import { TagNesting, type Verdict } from './tag-nesting.ts';
import { forbiddenAttribute, forbiddenMarkup, type TagProblem, unfinishedMarkup } from './tag-problems.ts';

/** What is wrong in a token of raw HTML; the offsets are those in the token's content. */
export interface HtmlProblem extends TagProblem {
  readonly token: Token;
  readonly start: number;
  readonly end: number;
}

/** The raw HTML of a body, checked once, for diagnostics and for the page. */
export interface CheckedHtml {
  /** Raw HTML token → HTML that is safe to write: allowed tags, all else escaped. */
  readonly safe: ReadonlyMap<Token, string>;
  readonly problems: readonly HtmlProblem[];
}

/** Checks all raw HTML in `tokens`, each tag by the tags and Markdown around it in the whole body. */
export function checkHtml(tokens: readonly Token[]): CheckedHtml {
  const nesting = new TagNesting();
  const checked = tokens.flatMap((token) => checkToken(token, nesting));
  nesting.finish();
  // Only now all is known: a tag may be found unclosed long after it was met.
  return {
    safe: new Map(
      checked.map(({ token, pieces }) => [token, pieces.map((piece) => writePiece(token, piece)).join('')]),
    ),
    problems: checked.flatMap(({ token, pieces }) => pieces.flatMap((piece) => problemsOf(token, piece))),
  };
}

interface CheckedPiece {
  readonly piece: HtmlPiece;
  readonly verdict: Verdict;
}

interface CheckedToken {
  readonly token: Token;
  readonly pieces: readonly CheckedPiece[];
}

function checkToken(token: Token, nesting: TagNesting): readonly CheckedToken[] {
  if (token.nesting === 1) nesting.enter();
  if (token.nesting === -1) nesting.leave();
  if (token.type === 'inline') return (token.children ?? []).flatMap((child) => checkToken(child, nesting));
  if (token.type !== 'html_inline' && token.type !== 'html_block') {
    if (token.block && token.nesting === 0) nesting.meetContent();
    return [];
  }
  const inParagraph = token.type === 'html_inline';
  const pieces = scanHtml(token.content).map((piece) => ({ piece, verdict: checkPiece(piece, nesting, inParagraph) }));
  if (!inParagraph) nesting.leaveRawBlock();
  return [{ token, pieces }];
}

const accepted: Verdict = { refused: false, problem: null };

function checkPiece(piece: HtmlPiece, nesting: TagNesting, inParagraph: boolean): Verdict {
  switch (piece.kind) {
    case 'open':
      return nesting.openTag(piece.name, inParagraph);
    case 'close':
      return nesting.closeTag(piece.name);
    case 'text':
      if (piece.text.trim() !== '') nesting.meetContent();
      return accepted;
    case 'comment':
      return accepted;
    case 'other':
      return { refused: true, problem: forbiddenMarkup() };
    case 'unfinished':
      return { refused: true, problem: unfinishedMarkup() };
  }
}

function writePiece(token: Token, { piece, verdict }: CheckedPiece): string {
  if (verdict.refused) return escapeHtml(token.content.slice(piece.start, piece.end));
  if (piece.kind === 'text') return escapeHtml(piece.text);
  if (piece.kind === 'close') return `</${piece.name}>`;
  if (piece.kind !== 'open') return '';
  const attributes = piece.attributes.filter((attribute) => isAllowed(piece.name, attribute, piece.attributes));
  return `<${piece.name}${attributes.map(writeAttribute).join('')}>`;
}

function writeAttribute({ name, value }: HtmlAttribute): string {
  return name === 'open' || name === 'reversed' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
}

function problemsOf(token: Token, { piece, verdict }: CheckedPiece): readonly HtmlProblem[] {
  if (verdict.problem !== null) return [{ ...verdict.problem, token, start: piece.start, end: piece.end }];
  if (piece.kind !== 'open' || verdict.refused) return [];
  return piece.attributes
    .filter((attribute) => !isAllowed(piece.name, attribute, piece.attributes))
    .map(({ name, start, end }) => ({ ...forbiddenAttribute(piece.name, name), token, start, end }));
}

/** Of two attributes with one name the first counts. */
function isAllowed(tag: string, attribute: HtmlAttribute, all: readonly HtmlAttribute[]): boolean {
  const first = all.find(({ name }) => name === attribute.name);
  return first === attribute && isAllowedAttribute(tag, attribute.name, attribute.value);
}
