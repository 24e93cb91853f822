import type { Token } from 'markdown-it';
import type { TextEdit } from '../diagnostics/diagnostic.ts';
import { flowTags, phrasingTags } from './allowed-html.ts';
import { escapeHtml } from './escape-html.ts';
import { type ReadPiece, tokenOfTag, tokensOfBlock, writePiece } from './html-tokens.ts';
import { type RawTag, rawTag, type TagStep } from './raw-tag.ts';
import { readAttributes } from './read-attributes.ts';
import { inlinePosition } from './record-positions.ts';
import { type HtmlPiece, scanHtml } from './scan-html.ts';
import { type Surroundings, TagNesting } from './tag-nesting.ts';
import { forbiddenMarkup, isForbiddenTag, isUnknownTag, type TagProblem, unfinishedMarkup } from './tag-problems.ts';

/** What is wrong in a token of raw HTML; the offsets are those in the token's content. */
export interface HtmlProblem extends TagProblem {
  readonly token: Token;
  readonly start: number;
  readonly end: number;
}

/** The raw HTML of a body, read as what it means. */
export interface RawHtml {
  /** The tokens of the body, in which raw links, pictures and headings are tokens like those of Markdown; other raw HTML is ready to be written. */
  readonly tokens: readonly Token[];
  /** The blocks of raw HTML, as they were. */
  readonly blocks: readonly Token[];
  /** The ids that raw tags have. */
  readonly ids: readonly string[];
  readonly problems: readonly HtmlProblem[];
}

/** Reads all raw HTML in `tokens`, each tag by the tags and Markdown around it in the whole body. */
export function readHtml(tokens: readonly Token[]): RawHtml {
  if (!tokens.some(hasHtml)) return { tokens, blocks: [], ids: [], problems: [] };
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
  const unclosed = namesOfUnclosed([...read.values()].flat());
  return {
    tokens: tokens.flatMap((token) => replace(token, read, meant)),
    blocks: tokens.filter(({ type }) => type === 'html_block'),
    ids: [...ids],
    problems: [...read].flatMap(([token, pieces]) =>
      pieces.flatMap((piece) => problemsOf(meant.get(token) ?? token, piece, unclosed)),
    ),
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
  return name !== undefined && isUnknownTag(name.toLowerCase());
}

function readPiece(piece: HtmlPiece, nesting: TagNesting, surroundings: Surroundings, ids: Set<string>): ReadPiece {
  const step = stepOf(piece, nesting, surroundings);
  const isRead = piece.kind === 'open' && !step.tag.refused;
  const attributes = isRead ? readAttributes(piece.name, piece.attributes, ids) : null;
  const has = (wanted: string): boolean => attributes?.written.some(([name]) => name === wanted) ?? false;
  // Without an address it is a part of the page that others lead to, or nothing.
  if (isRead && piece.name === 'a' && !has('href')) step.tag.written = has('id') ? 'span' : '';
  return { piece, ...step, attributes };
}

function stepOf(piece: HtmlPiece, nesting: TagNesting, surroundings: Surroundings): TagStep {
  switch (piece.kind) {
    case 'open':
      return nesting.openTag(piece.name, surroundings);
    case 'close':
      return nesting.closeTag(piece.name);
    case 'text':
      if (piece.text.trim() !== '') nesting.meetContent();
      return { implied: [], tag: rawTag('', null) };
    case 'comment':
      return { implied: [], tag: rawTag('', null) };
    case 'other':
      return { implied: [], tag: rawTag('', forbiddenMarkup()) };
    case 'unfinished':
      return { implied: [], tag: rawTag('', unfinishedMarkup()) };
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

/** Of an element that is not allowed all is marked, as far as its block goes: its end tag must go with it. */
function endOf({ end, name }: RawTag, token: Token, pieceEnd: number): number {
  if (end === null || !isForbiddenTag(name)) return pieceEnd;
  const [from, to] = [inlinePosition(token)?.at ?? 0, inlinePosition(end.token)?.at ?? 0];
  return end.token === token || (token.type === 'html_inline' && end.token.type === 'html_inline')
    ? to - from + end.offset
    : pieceEnd;
}

function namesOfUnclosed(pieces: readonly ReadPiece[]): ReadonlySet<string> {
  return new Set(pieces.flatMap(({ piece, tag }) => (piece.kind === 'open' && tag.refused ? [piece.name] : [])));
}

/** An end tag in a text, or of a paragraph, that no start tag in the whole body can be meant for: browsers leave it out. */
function isLeftOver(piece: HtmlPiece, tag: RawTag, unclosed: ReadonlySet<string>): boolean {
  if (piece.kind !== 'close' || tag.name !== '') return false;
  return (phrasingTags.has(piece.name) || piece.name === 'p') && !unclosed.has(piece.name);
}

/** Browsers call what has no summary “Details”. */
function withSummary({ content, type }: Token, { kind, end }: HtmlPiece, { name }: RawTag): readonly TextEdit[] {
  const isBare = kind === 'open' && name === 'details' && type === 'html_block' && !/<\/?summary/i.test(content);
  return isBare ? [{ start: end, end, text: '\n<summary>Details</summary>' }] : [];
}

/** An end tag at the end of a list's last item, which ends what began before the list. */
function outOfItem(token: Token, piece: HtmlPiece, unclosed: ReadonlySet<string>): readonly TextEdit[] {
  const isOutside = piece.kind === 'close' && flowTags.has(piece.name) && unclosed.has(piece.name);
  const isAlone = token.content.trim() === token.content.slice(piece.start, piece.end);
  if (!isOutside || !isAlone || token.level === 0) return [];
  return [{ start: piece.start, end: piece.end, text: `\n\n</${piece.name}>` }];
}

/** An empty line would end a block of HTML, and what follows would be Markdown. */
function withoutLine({ type, content }: Token, start: number, end: number): TextEdit {
  const before = /\n[ \t]*$/.exec(content.slice(0, start))?.[0].length ?? 0;
  const isAlone = type === 'html_block' && before > 0 && /^[ \t]*(?:\n|$)/.test(content.slice(end));
  return { start: isAlone ? start - before : start, end, text: '' };
}

function problemsOf(
  token: Token,
  { piece, tag, attributes }: ReadPiece,
  unclosed: ReadonlySet<string>,
): readonly HtmlProblem[] {
  // The end of a refused tag is reported with its beginning.
  const isOwn = piece.kind !== 'close' || tag.name === '';
  if (tag.refused) {
    if (tag.problem === null || !isOwn) return [];
    const { start } = piece;
    const end = endOf(tag, token, piece.end);
    const isPlaceholder = token.type === 'html_inline' && isUnknownTag(tag.name) && /^<[^\s/]+>$/.test(token.content);
    const placeholder = isPlaceholder ? [{ start, end: start, text: '\\' }] : [];
    const edits = isLeftOver(piece, tag, unclosed)
      ? [withoutLine(token, start, end)]
      : [...placeholder, ...withSummary(token, piece, tag), ...outOfItem(token, piece, unclosed)];
    return [{ ...tag.problem, token, start, end, edits }];
  }
  return (attributes?.problems ?? []).map(({ attribute, isRemovable, code, message, help }) => {
    const { start, end, wholeEnd } = attribute;
    const isGlued = /[^\s/>]/.test(token.content.charAt(wholeEnd));
    const gap = isGlued ? 0 : (/\s*$/.exec(token.content.slice(0, start))?.[0].length ?? 0);
    const edits = isRemovable ? [{ start: start - gap, end: wholeEnd, text: '' }] : [];
    return { code, message, help, token, start, end: isRemovable ? wholeEnd : end, edits };
  });
}
