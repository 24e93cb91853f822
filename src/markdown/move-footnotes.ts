import type { Token } from 'markdown-it';
import { createToken } from './light-tokens.ts';

/** A footnote that the text refers to. */
interface Footnote {
  readonly number: number;
  readonly tokens: readonly Token[];
  /** How many references lead to it. */
  uses: number;
}

/** A footnote as it is defined, `[^label]: text`. */
export interface FootnoteDefinition {
  readonly label: string;
  /** A line of the source at which, or above which, its label stands. */
  readonly line: number;
  /** Whether the page shows it. */
  readonly isUsed: boolean;
}

/** The tokens of a body in the order of the page, and its footnotes in that of the source. */
export interface MovedFootnotes {
  readonly tokens: readonly Token[];
  readonly footnotes: readonly FootnoteDefinition[];
}

/**
 * The tokens with their footnotes at the end, numbered in the order in which a reader meets them.
 * The plugin's own rule is not used: it leaves nested definitions unbalanced and counts references that are not shown.
 */
export function moveFootnotes(tokens: readonly Token[]): MovedFootnotes {
  const { text, definitions, places } = takeOutDefinitions(tokens);
  const footnotes = new Map<string, Footnote>();
  numberReferences(text, definitions, footnotes);
  // A footnote may be the first to refer to another one: the map grows while it is walked.
  for (const footnote of footnotes.values()) numberReferences(footnote.tokens, definitions, footnotes);
  return {
    tokens: footnotes.size === 0 ? text : [...text, ...footnoteSection([...footnotes.values()])],
    footnotes: places.map(({ label, line }) => ({ label, line, isUsed: footnotes.has(label) })),
  };
}

/** The id of a footnote's use, counted from 1: `footnote-2-ref`, `footnote-2-ref-2`, …; the footnote itself is `footnote-2`. */
function referenceId(number: number, use: number): string {
  return use === 1 ? `footnote-${number}-ref` : `footnote-${number}-ref-${use}`;
}

interface SplitTokens {
  readonly text: readonly Token[];
  readonly definitions: ReadonlyMap<string, readonly Token[]>;
  readonly places: readonly Omit<FootnoteDefinition, 'isUsed'>[];
}

/** Definitions may stand inside each other; of two with one label the first counts. */
function takeOutDefinitions(tokens: readonly Token[]): SplitTokens {
  const text: Token[] = [];
  const definitions = new Map<string, readonly Token[]>();
  const places: Omit<FootnoteDefinition, 'isUsed'>[] = [];
  const open: Token[][] = [text];
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'footnote_reference_open') {
      const content: Token[] = [];
      const label = labelOf(token);
      if (!definitions.has(label)) definitions.set(label, content);
      open.push(content);
      places.push({ label, line: lineAfter(tokens, index) });
    } else if (token.type === 'footnote_reference_close') open.pop();
    else open.at(-1)?.push(token);
  }
  return { text, definitions, places };
}

/** The plugin gives definitions no line: the next block has one. */
function lineAfter(tokens: readonly Token[], index: number): number {
  for (let at = index + 1; at < tokens.length; at += 1) {
    const map = tokens[at]?.map;
    if (map != null) return map[0];
  }
  return Number.POSITIVE_INFINITY;
}

function numberReferences(
  tokens: readonly Token[],
  definitions: SplitTokens['definitions'],
  footnotes: Map<string, Footnote>,
): void {
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    if (token.type !== 'footnote_ref') continue;
    const footnote = footnoteFor(labelOf(token), definitions, footnotes);
    if (footnote === null) showAsText(token);
    else numberReference(token, footnote);
  }
}

function footnoteFor(
  label: string,
  definitions: SplitTokens['definitions'],
  footnotes: Map<string, Footnote>,
): Footnote | null {
  const tokens = definitions.get(label);
  if (tokens === undefined) return null;
  const footnote = footnotes.get(label) ?? { number: footnotes.size + 1, tokens, uses: 0 };
  footnotes.set(label, footnote);
  return footnote;
}

function numberReference(token: Token, footnote: Footnote): void {
  footnote.uses += 1;
  token.content = String(footnote.number);
  token.attrSet('id', referenceId(footnote.number, footnote.uses));
  token.attrSet('href', `#footnote-${footnote.number}`);
}

/** A definition that stands too deep for the parser is no definition. */
function showAsText(token: Token): void {
  token.type = 'text';
  token.content = `[^${labelOf(token)}]`;
}

function labelOf(token: Token): string {
  return String(token.meta?.['label'] ?? '');
}

function footnoteSection(footnotes: readonly Footnote[]): readonly Token[] {
  return [
    blockToken('footnotes_open', 'section', 1),
    ...footnotes.flatMap(footnoteItem),
    blockToken('footnotes_close', 'section', -1),
  ];
}

function footnoteItem(footnote: Footnote): readonly Token[] {
  const open = blockToken('footnote_open', 'li', 1);
  open.attrSet('id', `footnote-${footnote.number}`);
  const endsInParagraph = footnote.tokens.at(-1)?.type === 'paragraph_close';
  const content = endsInParagraph
    ? footnote.tokens.slice(0, -1)
    : [...footnote.tokens, blockToken('paragraph_open', 'p', 1)];
  const paragraphEnd = blockToken('paragraph_close', 'p', -1);
  return [open, ...content, backLinks(footnote), paragraphEnd, blockToken('footnote_close', 'li', -1)];
}

function backLinks(footnote: Footnote): Token {
  const inline = createToken('inline', '', 0);
  inline.children = Array.from({ length: footnote.uses }, (_, index) => backLink(footnote.number, index + 1));
  return inline;
}

function backLink(number: number, use: number): Token {
  const link = createToken('footnote_back', 'a', 0);
  link.attrSet('href', `#${referenceId(number, use)}`);
  link.info = use === 1 ? String(number) : `${number}-${use}`;
  return link;
}

function blockToken(type: string, tag: string, nesting: 1 | -1): Token {
  const token = createToken(type, tag, nesting);
  token.block = true;
  return token;
}
