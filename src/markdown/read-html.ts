import type { Token } from 'markdown-it';
import { escapeHtml } from './escape-html.ts';
import { findHtmlProblems, type HtmlProblem } from './find-html-problems.ts';
import { htmlElement } from './html-elements.ts';
import { tokenOfTag, tokensOfBlock, writePiece } from './html-tokens.ts';
import { isVerbatim, type ReadPiece, type TagStep } from './raw-tag.ts';
import { readAttributes } from './read-attributes.ts';
import { withEmoji } from './read-emoji.ts';
import { inlinePosition } from './record-positions.ts';
import { type HtmlPiece, scanHtml } from './scan-html.ts';
import { type Surroundings, TagNesting } from './tag-nesting.ts';
import { tagProblems } from './tag-problems.ts';

/** The raw HTML of a body, read as what it means. */
export interface RawHtml {
  /** The tokens of the body, in which raw links, pictures and headings are tokens like those of Markdown; other raw HTML is ready to be written. */
  readonly tokens: readonly Token[];
  /** The blocks of raw HTML, as they were, with their pieces. */
  readonly blocks: ReadonlyMap<Token, readonly ReadPiece[]>;
  /** The ids that raw tags have. */
  readonly ids: readonly string[];
  readonly problems: readonly HtmlProblem[];
}

/** Reads all raw HTML in `tokens`, each tag by the tags and Markdown around it in the whole body. */
export function readHtml(tokens: readonly Token[]): RawHtml {
  if (!tokens.some(hasHtml)) return { tokens, blocks: new Map(), ids: [], problems: [] };
  const nesting = new TagNesting();
  const ids = new Set<string>();
  const read = new Map<Token, readonly ReadPiece[]>();
  const readToken = (token: Token, surroundings: Surroundings, before: Token | undefined): void => {
    if (token.nesting === 1) nesting.enter();
    if (token.nesting === -1) nesting.leave();
    if (token.type === 'inline') {
      const inside = before?.type === 'td_open' || before?.type === 'th_open' ? 'cell' : 'text';
      for (const [index, child] of (token.children ?? []).entries())
        readToken(child, inside, token.children?.[index - 1]);
    } else if (token.type === 'html_inline' || token.type === 'html_block') {
      const isGeneric = isBehindWord(before) && isGenericType(token.content);
      const pieces = isGeneric
        ? []
        : scanHtml(token.content).map((piece) => readPiece(piece, nesting, surroundings, ids));
      for (const { piece, tag } of pieces) if (piece.kind === 'close') tag.end = { token, offset: piece.end };
      read.set(token, pieces);
      if (token.type === 'html_block') nesting.leaveRawBlock();
    } else if (token.block && token.nesting === 0) nesting.meetContent();
  };
  for (const [index, token] of tokens.entries()) readToken(token, 'block', tokens[index - 1]);
  nesting.finish();
  // Only now all is known: a tag may be found unclosed long after it was met.
  const meant = new Map<Token, Token>();
  return {
    tokens: tokens.flatMap((token) => replace(token, read, meant)),
    blocks: new Map([...read].filter(([{ type }]) => type === 'html_block')),
    ids: [...ids],
    problems: findHtmlProblems(new Map([...read].map(([token, pieces]) => [meant.get(token) ?? token, pieces]))),
  };
}

function hasHtml({ type, children }: Token): boolean {
  return type === 'html_block' || (children?.some((child) => child.type === 'html_inline') ?? false);
}

function isBehindWord(before: Token | undefined): boolean {
  return before?.type === 'text' && /[\p{L}\p{N}]$/u.test(before.content);
}

/** `List<String>`: what is no tag of HTML, behind a word, is meant as it is typed. */
function isGenericType(content: string): boolean {
  const name = /^<([a-z][a-z\d-]*)>$/i.exec(content)?.[1];
  return name !== undefined && htmlElement(name.toLowerCase()).kind === 'unknown';
}

function readPiece(piece: HtmlPiece, nesting: TagNesting, surroundings: Surroundings, ids: Set<string>): ReadPiece {
  const { tag, implied } = stepOf(piece, nesting, surroundings);
  if (piece.kind === 'open' && !tag.refused) {
    tag.attributes = readAttributes(piece.name, piece.attributes, ids);
    const names = new Set(tag.attributes.written.map(([name]) => name));
    // Without an address it is a part of the page that others lead to, or nothing.
    if (piece.name === 'a' && !names.has('href')) tag.written = names.has('id') ? 'span' : '';
  }
  const isShown = piece.kind === 'text' && !isVerbatim(tag);
  return { piece: isShown ? { ...piece, text: withEmoji(piece.text) } : piece, tag, implied };
}

function stepOf(piece: HtmlPiece, nesting: TagNesting, surroundings: Surroundings): TagStep {
  switch (piece.kind) {
    case 'open':
      return nesting.openTag(piece.name, surroundings);
    case 'close':
      return nesting.closeTag(piece.name);
    case 'text':
      if (piece.text.trim() !== '') nesting.meetContent();
      return { implied: [], tag: nesting.looseTag(null) };
    case 'comment':
      return { implied: [], tag: nesting.looseTag(null) };
    case 'other':
      return { implied: [], tag: nesting.looseTag(tagProblems.markup) };
    case 'unfinished':
      return { implied: [], tag: nesting.looseTag(tagProblems.unfinished) };
  }
}

/** Each link and picture becomes a token of its own, which `meantBy` holds by the token of its tag. */
function replace(
  token: Token,
  read: ReadonlyMap<Token, readonly ReadPiece[]>,
  meantBy: Map<Token, Token>,
): readonly Token[] {
  if (token.type === 'html_block') return tokensOfBlock(token, read.get(token) ?? []);
  if (token.children !== null) token.children = token.children.flatMap((child) => replace(child, read, meantBy));
  if (token.type !== 'html_inline') return [token];
  const pieces = read.get(token) ?? [];
  const [only] = pieces;
  const meant =
    only === undefined || pieces.length > 1 ? null : tokenOfTag(only, token.content, inlinePosition(token)?.at ?? 0);
  if (meant !== null) {
    meantBy.set(token, meant);
    return [meant];
  }
  token.info =
    only === undefined ? escapeHtml(token.content) : pieces.map((p) => writePiece(p, token.content)).join('');
  return [token];
}
