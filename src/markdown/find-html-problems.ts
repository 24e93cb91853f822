import type { Token } from 'markdown-it';
import type { TextEdit } from '../diagnostics/diagnostic.ts';
import { htmlElement } from './html-elements.ts';
import { elementOf, type RawTag, type ReadPiece } from './raw-tag.ts';
import { inlinePosition } from './record-positions.ts';
import type { HtmlPiece } from './scan-html.ts';
import { type TagProblem, tagProblems } from './tag-problems.ts';

/** What is wrong in a token of raw HTML; the offsets are those in the token's content. */
export interface HtmlProblem extends TagProblem {
  readonly token: Token;
  readonly start: number;
  readonly end: number;
}

/** What is wrong with pieces of raw HTML, which are held by their tokens, once all of a body are known. */
export function findHtmlProblems(read: ReadonlyMap<Token, readonly ReadPiece[]>): readonly HtmlProblem[] {
  const unclosed = namesOfUnclosed([...read.values()].flat());
  return [...read].flatMap(([token, pieces]) =>
    pieces.flatMap((piece, index) =>
      problemsOf(token, piece, { unclosed, after: pieces.slice(index + 1, index + 1 + MAX_IN_LINK) }),
    ),
  );
}

/** Of an element that is not allowed all is marked, as far as its block goes: its end tag must go with it. */
function endOf({ end, element }: RawTag, token: Token, pieceEnd: number): number {
  if (end === null || element.kind !== 'told') return pieceEnd;
  const [from, to] = [inlinePosition(token)?.at ?? 0, inlinePosition(end.token)?.at ?? 0];
  return end.token === token || (token.type === 'html_inline' && end.token.type === 'html_inline')
    ? to - from + end.offset
    : pieceEnd;
}

/** How far a link without an end is followed to where the next one begins. */
const MAX_IN_LINK = 20;

/** A link without an end, before which another one begins: there browsers end it. */
function endOfLink({ content }: Token, { piece, tag }: ReadPiece, after: readonly ReadPiece[]): readonly TextEdit[] {
  if (piece.kind !== 'open' || tag.name !== 'a') return [];
  const next = after.find((each) => elementOf(each) !== null && each.tag.name === 'a' && each.tag !== tag);
  if (next?.piece.kind !== 'open' || next.tag.parent !== tag) return [];
  const at = content.slice(0, next.piece.start).trimEnd().length;
  return [{ start: at, end: at, text: '</a>' }];
}

function namesOfUnclosed(pieces: readonly ReadPiece[]): ReadonlySet<string> {
  return new Set(pieces.flatMap(({ piece, tag }) => (piece.kind === 'open' && tag.refused ? [piece.name] : [])));
}

/** An end tag in a text, or of a paragraph, that no start tag in the whole body can be meant for: browsers leave it out. */
function isLeftOver(piece: HtmlPiece, tag: RawTag, unclosed: ReadonlySet<string>): boolean {
  if (piece.kind !== 'close' || tag.name !== '') return false;
  return (htmlElement(piece.name).kind === 'text' || piece.name === 'p') && !unclosed.has(piece.name);
}

/** Browsers call what has no summary “Details”. */
function withSummary({ content, type }: Token, { kind, end }: HtmlPiece, { name }: RawTag): readonly TextEdit[] {
  const isBare = kind === 'open' && name === 'details' && type === 'html_block' && !/<\/?summary/i.test(content);
  return isBare ? [{ start: end, end, text: '\n<summary>Details</summary>' }] : [];
}

/** An end tag at the end of a list's last item, which ends what began before the list. */
function outOfItem(token: Token, piece: HtmlPiece, unclosed: ReadonlySet<string>): readonly TextEdit[] {
  const isOutside = piece.kind === 'close' && htmlElement(piece.name).kind === 'block' && unclosed.has(piece.name);
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

/** What HTML knows no tag for: a placeholder, `<name>`, which is shown as it is typed, or a component of another tool, to be decided. */
function unknownProblem(token: Token, piece: HtmlPiece, { end }: RawTag): TagProblem & Pick<HtmlProblem, 'edits'> {
  const written = token.content.slice(piece.start, piece.end);
  const [, name = ''] = /^<([^\s/>]*)/.exec(written) ?? [];
  const isComponent = end !== null || written.endsWith('/>') || /=["'{]/.test(written);
  if (isComponent) return tagProblems.unknown(name, true);
  // A backslash means nothing in a block of HTML.
  const edit = token.type === 'html_block' ? { end: piece.start + 1, text: '&lt;' } : { end: piece.start, text: '\\' };
  return { ...tagProblems.unknown(name, false), edits: [{ start: piece.start, ...edit }] };
}

function problemsOf(
  token: Token,
  read: ReadPiece,
  { unclosed, after }: { readonly unclosed: ReadonlySet<string>; readonly after: readonly ReadPiece[] },
): readonly HtmlProblem[] {
  const { piece, tag } = read;
  // The end of a refused tag is reported with its beginning.
  const isOwn = piece.kind !== 'close' || tag.name === '';
  if (tag.refused) {
    if (tag.problem === null || !isOwn) return [];
    const { start } = piece;
    const end = endOf(tag, token, piece.end);
    if (piece.kind === 'open' && tag.element.kind === 'unknown') {
      return [{ ...unknownProblem(token, piece, tag), token, start, end }];
    }
    const edits = isLeftOver(piece, tag, unclosed)
      ? [withoutLine(token, start, end)]
      : [...withSummary(token, piece, tag), ...outOfItem(token, piece, unclosed), ...endOfLink(token, read, after)];
    return [{ ...tag.problem, token, start, end, edits }];
  }
  if (piece.kind !== 'open') return [];
  return tag.attributes.problems.map(({ attribute, isRemovable, code, message, help }) => {
    const { start, end, wholeEnd } = attribute;
    const isGlued = /[^\s/>]/.test(token.content.charAt(wholeEnd));
    const gap = isGlued ? 0 : (/\s*$/.exec(token.content.slice(0, start))?.[0].length ?? 0);
    const edits = isRemovable ? [{ start: start - gap, end: wholeEnd, text: '' }] : [];
    return { code, message, help, token, start, end: isRemovable ? wholeEnd : end, edits };
  });
}
