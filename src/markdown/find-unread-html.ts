import type { Token } from 'markdown-it';
import type { TextEdit } from '../diagnostics/diagnostic.ts';
import { findLinksAndPictures } from './find-links.ts';
import { locateBlocks, locateInline } from './locate-tokens.ts';
import type { LinkUse, MarkdownProblem, Span } from './markdown-facts.ts';
import { type MarkdownEnvironment, parseFragment } from './parse-markdown.ts';
import { elementOf, isVerbatim, type RawTag, type ReadPiece } from './raw-tag.ts';
import { inlinePosition } from './record-positions.ts';
import { type OffsetMap, type SourceLine, splitLines } from './source-lines.ts';

/** Markdown in a block of raw HTML, where CommonMark does not read it, and the links that it would have. */
export interface UnreadHtml {
  readonly links: readonly LinkUse[];
  readonly problems: readonly MarkdownProblem[];
  readonly tokens: readonly Token[];
}

const NOTHING: UnreadHtml = { links: [], problems: [], tokens: [] };

/** Without one of these, or a number that begins a list, a text is no Markdown. */
const POSSIBLE = /[*_`[~]|^[ \t]*(?:[-+>#|:=]|\d+[.)])/m;

/** Reads the text of an HTML block as Markdown, where it looks like some; `map` finds the block in the source. */
export function findUnreadHtml(
  block: Token,
  pieces: readonly ReadPiece[],
  map: OffsetMap,
  environment: MarkdownEnvironment,
): UnreadHtml {
  if (!POSSIBLE.test(block.content)) return NOTHING;
  const found = runsOf(block.content, pieces).map((run) => readRun(run, block, map, environment));
  return {
    links: found.flatMap(({ links }) => links),
    problems: found.flatMap(({ problems }) => problems),
    tokens: found.flatMap(({ tokens }) => tokens),
  };
}

/** What stands between two tags of blocks; code and comments in it are blanked. */
interface Run extends Span {
  readonly text: string;
  /** The block's tag around it; `null` when it stands in none. */
  readonly outer: RawTag | null;
}

function runsOf(html: string, pieces: readonly ReadPiece[]): readonly Run[] {
  const runs: Run[] = [];
  let [start, text] = [0, ''];
  let outer: RawTag | null = null;
  const end = (at: number): void => {
    if (POSSIBLE.test(text)) runs.push({ start, end: at, text, outer });
    [start, text] = [at, ''];
  };
  for (const each of pieces) {
    const { piece, tag } = each;
    const written = html.slice(piece.start, piece.end);
    const element = elementOf(each);
    if (element?.kind === 'block' || element?.kind === 'told') {
      end(piece.start);
      start = piece.end;
      outer = blockAround(piece.kind === 'open' && !tag.element.isVoid ? tag : tag.parent);
    } else if (isVerbatim(tag) || (element === null && piece.kind !== 'text')) text += written.replace(/[^\n]/g, ' ');
    // A line of a tag that begins with its ">" is no quotation.
    else text += element !== null ? written.replaceAll('\n', ' ') : written;
  }
  end(html.length);
  return runs;
}

function blockAround(tag: RawTag | null): RawTag | null {
  let block = tag;
  while (block !== null && block.element.kind !== 'block') block = block.parent;
  return block;
}

function readRun(run: Run, block: Token, map: OffsetMap, environment: MarkdownEnvironment): UnreadHtml {
  const emptyLine = /^[ \t]*\n/.exec(run.text)?.[0] ?? '';
  // Behind a tag in the same line no list or heading begins; a quotation mark is a letter that emphasis may follow.
  const before = emptyLine === '' && run.start > 0 ? '”' : '';
  const text = before + run.text.slice(emptyLine.length);
  const inSource = (offset: number): number => map(run.start + emptyLine.length + offset - before.length);
  const lines = splitLines(text);
  const tokens = parseFragment(outdent(text), environment);
  const maps = locateBlocks(tokens, lines);
  const first = findMarkup(tokens, maps, lines);
  if (first === null) return NOTHING;
  const end = first + (/[^\n<]*/.exec(text.slice(first))?.[0].trimEnd().length || 1);
  const links = [...maps].flatMap(([block, mapped]) => {
    return findLinksAndPictures(block, locateInline(block, mapped, new Map())).links;
  });
  return {
    links: links.map((link) => ({ ...link, start: inSource(link.start), end: inSource(link.end - 1) + 1 })),
    tokens,
    problems: [
      {
        ...describe(run, before !== ''),
        start: inSource(first),
        end: inSource(end - 1) + 1,
        edits: partEdits(run, block, map),
      },
    ],
  };
}

/** Empty lines around the text, where these are enough. */
function partEdits({ start, end, outer, text }: Run, block: Token, map: OffsetMap): readonly TextEdit[] {
  // In lists and quotations each line begins with more than its text.
  if (block.level > 0 || outer?.name === 'summary' || outer?.element.isHeading) return [];
  if (AROUND.test(text)) return [];
  const inOneLine = block.content.slice(start, end).replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\s*\n\s*/g, ' '));
  const written = outdent(inOneLine.replace(/^(?:[ \t]*\n)+/, '')).trim();
  const after = end < block.content.length ? '\n\n' : '\n';
  return [{ start: map(start), end: map(end - 1) + 1, text: `\n\n${written}${after}` }];
}

/** A tag of text on a line of its own. */
const AROUND = /^\s*<([a-z]+)\b[^>]*>[ \t]*\n/i;

/** Indented HTML would be read as code. */
function outdent(text: string): string {
  const indents = text.split('\n').flatMap((line) => /^[ \t]*(?=\S)/.exec(line)?.[0].length ?? []);
  const least = Math.min(...indents);
  return Number.isFinite(least) && least > 0 ? text.replaceAll(new RegExp(`^[ \\t]{${least}}`, 'gm'), '') : text;
}

const PLAIN = new Set(['text', 'softbreak', 'hardbreak', 'html_inline', 'emoji']);
const PLAIN_BLOCKS = new Set(['paragraph_open', 'paragraph_close', 'code_block']);

/** Where the first markup stands in the text; `null` when there is none. */
function findMarkup(
  tokens: readonly Token[],
  maps: ReadonlyMap<Token, OffsetMap>,
  lines: readonly SourceLine[],
): number | null {
  for (const token of tokens) {
    if (token.type === 'inline') {
      const markup = token.children?.find(({ type }) => !PLAIN.has(type));
      const map = maps.get(token);
      if (markup !== undefined && map !== undefined) return map(positionOf(markup, token.content));
    } else if (isLoneNumber(token)) return null;
    else if (!PLAIN_BLOCKS.has(token.type)) {
      const line = lines[token.map?.[0] ?? 0];
      return line === undefined ? 0 : line.start + (line.text.length - line.text.trimStart().length);
    }
  }
  return null;
}

/** A year at the beginning of a sentence, rather than a list that begins there. */
function isLoneNumber(token: Token): boolean {
  return token.type === 'ordered_list_open' && token.attrGet('start') !== null;
}

function positionOf(markup: Token, content: string): number {
  const { at } = inlinePosition(markup) ?? { at: Math.max(0, content.indexOf(markup.markup)) };
  return markup.type === 'link_open' ? at - 1 : at;
}

function describe({ outer, text }: Run, isBehindTag: boolean): Omit<MarkdownProblem, keyof Span> {
  const missing = 'an empty line is missing before this: directly inside HTML, Markdown is shown as it is typed';
  const inside = (name: string): string => `Markdown in <${name}> is not read, but shown as it is typed`;
  const shared = { severity: 'warning', code: 'markdown-in-html' } as const;
  if (outer?.element.isHeading) {
    const help = `write the heading as Markdown, with "${'#'.repeat(Number(outer.name[1]))} " instead of <${outer.name}>, or <strong>, <em> or <code>`;
    return { ...shared, message: inside(outer.name), help };
  }
  if (outer?.name === 'summary') {
    const help = 'write <strong>, <em> or <code> instead; links and lists go below </summary>, after an empty line';
    return { ...shared, message: inside(outer.name), help };
  }
  const [, around] = AROUND.exec(text) ?? [];
  if (around !== undefined)
    return { ...shared, message: inside(around), help: `put <${around}> and the text into one line` };
  const help = isBehindTag
    ? 'put it on lines of its own, with an empty line before and after'
    : 'write an empty line before it, and one after it';
  return { ...shared, message: missing, help };
}
