import MarkdownIt, { type Token } from 'markdown-it';
import type { Span } from './markdown-facts.ts';
import { isFromHtml } from './record-positions.ts';

const normalizer = new MarkdownIt();
const { helpers, utils } = normalizer;

/** Stands in a shown text for what is no text; the parser leaves no NUL in a content (CommonMark 0.31.2, section 2.3). */
const HIDDEN = '\0';

/** An inline block, read once more beside its source. */
export interface ShownText {
  /**
   * The content of the block, as long as before, in which only that is left which the page shows just as it is typed: marks,
   * code, tags, addresses, escapes and character references become NUL. So what looks like markup in it is markup that was not
   * read, and a backslash silences it.
   */
  readonly text: string;
  /** Where the bare addresses stand that became links, by the tokens that open these. */
  readonly addresses: ReadonlyMap<Token, Span>;
}

/** What a block shows as it is typed; `null` when its tokens and its content do not go together. */
export function readShownText({ content, children }: Token): ShownText | null {
  const cursor = new Cursor(content);
  const addresses = new Map<Token, Span>();
  if (children?.[0]?.content.startsWith('[!') !== true) cursor.hide(ALERT_MARKER);
  let isAutomatic = false;
  for (const [index, token] of (children ?? []).entries()) {
    if (isAutomatic) isAutomatic = token.type !== 'link_close';
    else if (token.type === 'link_open' && token.info === 'auto') {
      const start = cursor.at;
      isAutomatic =
        token.markup === 'linkify' ? hideAddress(children?.[index + 1]?.content ?? '', cursor) : cursor.hide(AUTOLINK);
      if (!isAutomatic) return null;
      addresses.set(token, { start, end: cursor.at });
    } else if (!take(token, cursor)) return null;
  }
  const text = cursor.finish();
  return text === null ? null : { text, addresses };
}

/** So many brackets, stars and signs of punctuation may stand directly behind a bare address. */
const MAX_MARKS_BEHIND = 16;

/** A bare address is shown without its percent-encoding, and so may be shorter than it is written. */
function hideAddress(shown: string, cursor: Cursor): boolean {
  const word = cursor.match(/[^\s<>]+/y) ?? '';
  if (word.startsWith(shown)) return cursor.hideTo(cursor.at + shown.length);
  for (let end = word.length; end > shown.length && word.length - end < MAX_MARKS_BEHIND; end -= 1) {
    if (normalizer.normalizeLinkText(word.slice(0, end)) === shown) return cursor.hideTo(cursor.at + end);
  }
  return false;
}

const ALERT_MARKER = /\[!(?:note|tip|important|warning|caution)\][ \t]*(?:\n[ \t]*|$)/iy;
const ENTITY = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/iy;
const ESCAPE = /\\[!-/:-@[-`{-~]/y;
const BREAK = /[ \t]*\\?\n[ \t]*/y;
const TASK = /\[[ x]\][ \t]+/iy;
const FOOTNOTE = /\[\^[^\]\s]+\]/y;
const AUTOLINK = /<[^<>\s]*>/y;
const BACKTICKS = /`+/g;

/** A position in the content, and the text that is shown before it. */
class Cursor {
  readonly content: string;
  /** The links that are open. */
  readonly links: Token[] = [];
  at = 0;
  #shown = '';

  constructor(content: string) {
    this.content = content;
  }

  /** Whether `pattern`, a sticky one, matches here; then it is hidden. */
  hide(pattern: RegExp): boolean {
    return this.hideTo(this.at + (this.match(pattern)?.length ?? -1));
  }

  match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.content)?.[0] ?? null;
  }

  hideTo(end: number): boolean {
    if (end < this.at) return false;
    this.#shown += this.content.slice(this.at, end).replace(/[^\n]/g, HIDDEN);
    this.at = end;
    return true;
  }

  show(): void {
    this.#shown += this.content[this.at];
    this.at += 1;
  }

  finish(): string | null {
    const rest = this.content.slice(this.at);
    return rest.trim() === '' ? this.#shown + rest : null;
  }
}

/** Moves the cursor over what a token was made of; `false` when it does not stand there. */
function take(token: Token, cursor: Cursor): boolean {
  const { at, content } = cursor;
  if (isFromHtml(token)) return hideExactly(token.content, cursor);
  switch (token.type) {
    case 'text':
      return takeText(token.content, cursor);
    case 'softbreak':
    case 'hardbreak':
      return cursor.hide(BREAK);
    case 'html_inline':
      return hideExactly(token.content, cursor);
    case 'code_inline':
      return content.startsWith(token.markup, at) && cursor.hideTo(codeEnd(content, at, token.markup.length));
    case 'task_mark':
      return cursor.hide(TASK);
    case 'footnote_ref':
      return cursor.hide(FOOTNOTE);
    case 'image':
      return cursor.hideTo(addressEnd(content, at + 2 + token.content.length, token));
    case 'link_open':
      cursor.links.push(token);
      return hideExactly('[', cursor);
    case 'link_close': {
      const open = cursor.links.pop();
      return open !== undefined && cursor.hideTo(addressEnd(content, at, open));
    }
    default:
      return token.markup !== '' && hideExactly(token.markup, cursor);
  }
}

function hideExactly(written: string, cursor: Cursor): boolean {
  return cursor.content.startsWith(written, cursor.at) && cursor.hideTo(cursor.at + written.length);
}

function takeText(text: string, cursor: Cursor): boolean {
  for (let at = 0; at < text.length; ) {
    const special = cursor.match(ESCAPE) ?? cursor.match(ENTITY);
    const meant = special === null ? '' : utils.unescapeAll(special);
    if (special !== null && meant !== special && text.startsWith(meant, at)) {
      cursor.hideTo(cursor.at + special.length);
      at += meant.length;
    } else if (text[at] === cursor.content[cursor.at]) {
      cursor.show();
      at += 1;
    } else return false;
  }
  return true;
}

/** Where code ends: behind the next backticks that are as many as those that begin it. */
function codeEnd(content: string, start: number, length: number): number {
  BACKTICKS.lastIndex = start + length;
  for (let found = BACKTICKS.exec(content); found !== null; found = BACKTICKS.exec(content)) {
    if (found[0].length === length) return BACKTICKS.lastIndex;
  }
  return -1;
}

const LABEL = /\[(?:[^\\[\]]|\\[\s\S])*\]/y;
const SPACE = /\s*/y;

/** Where a link or picture ends whose label ends with the bracket at `labelEnd`; -1 when there is none. */
export function addressEnd(content: string, labelEnd: number, token: Token): number {
  if (content[labelEnd] !== ']') return -1;
  const start = labelEnd + 1;
  if (token.meta?.['label'] !== undefined) return endOf(LABEL, content, start) ?? start;
  if (content[start] !== '(') return -1;
  const address = helpers.parseLinkDestination(content, skipSpace(content, start + 1), content.length);
  const gap = skipSpace(content, address.ok ? address.pos : start + 1);
  const title = helpers.parseLinkTitle(content, gap, content.length);
  const end = skipSpace(content, title.ok ? title.pos : gap);
  return content[end] === ')' ? end + 1 : -1;
}

function skipSpace(content: string, start: number): number {
  return endOf(SPACE, content, start) ?? start;
}

/** Where the match of a sticky pattern ends; `null` when there is none. */
function endOf(pattern: RegExp, content: string, start: number): number | null {
  pattern.lastIndex = start;
  return pattern.test(content) ? pattern.lastIndex : null;
}
