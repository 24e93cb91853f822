import type { Token } from 'markdown-it';
import MarkdownIt, { type MarkdownIt as Markdown } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import definitionLists from 'markdown-it-deflist';
import footnotes from 'markdown-it-footnote';
import { hostForPeople } from '../content/deceptive-address.ts';
import { linkBareAddresses } from './link-bare-addresses.ts';
import { markAlerts, markTables, markTasks } from './mark-blocks.ts';
import { markLinks } from './mark-links.ts';
import { type FootnoteDefinition, moveFootnotes } from './move-footnotes.ts';
import { nameHeadings } from './name-headings.ts';
import { readEmoji } from './read-emoji.ts';
import { type RawHtml, readHtml } from './read-html.ts';
import { recordPositions } from './record-positions.ts';

/**
 * The parser of all bodies: CommonMark with tables, strikethrough, definition lists and footnotes, and positions recorded.
 * Emphasis may also end between punctuation and a sign of Chinese, Japanese or Korean, which have no spaces: `**注：**请`.
 */
export function createMarkdown(): Markdown {
  const markdown = new MarkdownIt({ html: true });
  markdown.use(definitionLists).use(footnotes);
  // `footnote_tail` is done by `moveFootnotes`, definitions are read by `readDefinitions`;
  // notes inside a text (`^[…]`) are left out: nested ones would share an id, and GitHub shows them literally too.
  markdown.disable(['footnote_tail', 'footnote_inline', 'strip_references']);
  // Every destination becomes a link, so that unsafe ones are found; `markLinks` takes the unsafe ones out again.
  markdown.validateLink = () => true;
  const { normalizeLinkText } = markdown;
  markdown.normalizeLinkText = (address) => lookAlikeAsAscii(address) ?? normalizeLinkText(address);
  readEmoji(markdown);
  recordPositions(markdown);
  // It extends the state that is there, so it comes last.
  markdown.use(cjkFriendly);
  return markdown;
}

/** An address that is shown as it is, `<https://xn--…>`, with its host in ASCII where its letters look like others; else `null`. */
function lookAlikeAsAscii(address: string): string | null {
  if (!/^https?:/i.test(address) || !/xn--|[^\0-\x7f]/i.test(address)) return null;
  const url = URL.parse(address);
  return url === null || hostForPeople(url.hostname) !== url.hostname ? null : url.href;
}

/** A body as both the check and the page see it. */
export interface ParsedMarkdown {
  /** In the order of the page, footnotes last. */
  readonly tokens: readonly Token[];
  /** The definitions of reference links, `[label]: address`, in the order of the source. */
  readonly definitions: readonly Token[];
  /** In the order of the source. */
  readonly footnotes: readonly FootnoteDefinition[];
  readonly html: Omit<RawHtml, 'tokens'>;
  readonly environment: MarkdownEnvironment;
}

/** What the parser knows of a whole body: the definitions of links and footnotes. */
export type MarkdownEnvironment = object;

// Parsing does not change the parser: one serves all bodies.
const markdown = createMarkdown();
linkBareAddresses(markdown);
const fragments = createMarkdown().disable('html_block');

/** Parses a body; every string is a body. */
export function parseMarkdown(source: string): ParsedMarkdown {
  const environment = {};
  const all = markdown.parse(source, environment);
  const { tokens: written, footnotes: defined } = moveFootnotes(all.filter((token) => !isDefinition(token)));
  markAlerts(written);
  markTasks(written);
  markTables(written);
  const { tokens, ...html } = readHtml(written);
  markLinks(tokens);
  nameHeadings(tokens, html.ids);
  return { tokens, definitions: all.filter(isDefinition), footnotes: defined, html, environment };
}

/** The tokens that a text in a body would have if it were Markdown; raw HTML in it is never a block. */
export function parseFragment(text: string, environment: MarkdownEnvironment): readonly Token[] {
  const tokens = fragments.parse(text, { ...environment });
  markLinks(tokens);
  return tokens;
}

function isDefinition(token: Token): boolean {
  return token.type === 'reference_definition';
}
