import MarkdownIt, { type Token } from 'markdown-it';

const { helpers, utils } = new MarkdownIt();

/** Stands in `shownText` for what is no text; the parser leaves no NUL in a content (CommonMark 0.31.2, section 2.3). */
const HIDDEN = '\0';

/**
 * The content of an inline block, as long as before, in which only that is left which the page shows just as it is typed:
 * marks, code, tags, addresses, escapes and character references become `HIDDEN`. So what looks like markup in it is markup
 * that was not read, and a backslash silences it. `null` when tokens and content do not go together.
 */
export function shownText({ content, children }: Token): string | null {
  const cursor = new Cursor(content);
  if (children?.[0]?.content.startsWith('[!') !== true) cursor.hide(ALERT_MARKER);
  let isAutomatic = false;
  for (const token of children ?? []) {
    if (isAutomatic) isAutomatic = token.type !== 'link_close';
    else if (!take(token, cursor)) return null;
    else isAutomatic = token.type === 'link_open' && token.info === 'auto';
  }
  return cursor.finish();
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
      if (token.info === 'auto') return cursor.hide(AUTOLINK);
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
function addressEnd(content: string, labelEnd: number, token: Token): number {
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
