import { createRequire } from 'node:module';
import type { HLJSApi } from 'highlight.js';
import MarkdownIt, { type Renderer, type Token } from 'markdown-it';
import { escapeHtml } from './escape-html.ts';
import { plainText } from './plain-text.ts';
import { isFromHtml } from './record-positions.ts';
import type { MarkdownWords } from './slot-values.ts';

/** Where the HTML of a body depends on more than its source: on the site's addresses and pictures, or on the page's language. */
export type Slot =
  | { readonly kind: 'word'; readonly word: keyof MarkdownWords }
  /** The address of a link, by its destination as written. */
  | { readonly kind: 'address'; readonly written: string }
  /** A picture, by its source as written; `attributes` are those that its source gives. */
  | { readonly kind: 'picture'; readonly written: string; readonly attributes: string; readonly size: PictureSize };

/** The size in CSS pixels that a text asks for; `null` where it does not. */
export interface PictureSize {
  readonly width: number | null;
  readonly height: number | null;
}

/** The HTML of a body with slots between its pieces: plain data, one slot fewer than pieces. */
export interface HtmlTemplate {
  readonly pieces: readonly string[];
  readonly slots: readonly Slot[];
}

/** What the writers of one body share. */
interface Writing {
  readonly slots: Slot[];
}

/** Writes one kind of token as HTML. */
type WriteToken = (token: Token, writing: Writing) => string;

/** Stands for a slot while the HTML is written; the parser leaves no NUL in a text (CommonMark 0.31.2, section 2.3). */
const SLOT = '\0';

/**
 * Writes the tokens of a body as HTML with slots for what other bodies with the same source may fill differently. Pure: the
 * same tokens give the same template.
 */
export function writeTemplate(tokens: readonly Token[]): HtmlTemplate {
  const writing: Writing = { slots: [] };
  const html = createRenderer(writing).render([...tokens], options);
  return { pieces: trimLines(html).split(SLOT), slots: writing.slots };
}

/** White space at the end of a line shows nowhere; validators dislike it. */
function trimLines(html: string): string {
  return html.replace(/[ \t]+$/gm, '');
}

function slot(writing: Writing, value: Slot): string {
  writing.slots.push(value);
  return SLOT;
}

function word(writing: Writing, name: keyof MarkdownWords): string {
  return slot(writing, { kind: 'word', word: name });
}

const codeWriters: Readonly<Record<string, WriteToken>> = {
  fence: ({ content, info }) => writeCode(content, languageOf(info)),
  code_block: ({ content }) => writeCode(content, ''),
};

const { options, utils } = new MarkdownIt();

/** The first word after the fence, in which backslashes and character references count as they do in text. */
function languageOf(info: string): string {
  return utils.unescapeAll(info).trim().split(/\s/)[0] ?? '';
}

/** Code scrolls sideways where it is wide, so it takes the keyboard's focus. */
function writeCode(code: string, language: string): string {
  const classes = language === '' ? 'hljs' : `hljs language-${escapeHtml(language)}`;
  return `<pre tabindex="0"><code class="${classes}">${highlightCode(code, language) ?? escapeHtml(code)}</code></pre>\n`;
}

const alertKinds = [
  'note',
  'tip',
  'important',
  'warning',
  'caution',
] as const satisfies readonly (keyof MarkdownWords)[];

const blockWriters: Readonly<Record<string, WriteToken>> = {
  alert_open: ({ info }, writing) => {
    const kind = alertKinds.find((each) => each === info);
    const title = kind === undefined ? escapeHtml(info) : word(writing, kind);
    return `<div class="alert alert-${info}" role="note">\n<p class="alert-title">${title}</p>\n`;
  },
  emoji: ({ content }) => escapeHtml(content),
  task_mark: ({ info }, writing) => {
    const [state, sign] = info === 'open' ? (['open', '☐'] as const) : (['completed', '☑'] as const);
    return `<span class="task-mark" role="img" aria-label="${word(writing, state)}">${sign}</span> `;
  },
  table_open: (_, writing) =>
    `<div class="table-scroll" role="group" aria-label="${word(writing, 'table')}" tabindex="0">\n<table>\n`,
  table_close: () => '</table>\n</div>\n',
};

const footnoteWriters: Readonly<Record<string, WriteToken>> = {
  footnote_ref: (token) =>
    `<sup class="footnote-ref"><a href="${token.attrGet('href')}" id="${token.attrGet('id')}">[${token.content}]</a></sup>`,
  footnotes_open: (_, writing) => `<section class="footnotes" aria-label="${word(writing, 'footnotes')}">\n<ol>\n`,
  footnotes_close: () => '</ol>\n</section>\n',
  footnote_back: (token, writing) =>
    ` <a class="footnote-back" href="${token.attrGet('href')}" aria-label="${word(writing, 'backToReference')} ${token.info}">↩</a>`,
};

const addressWriters: Readonly<Record<string, WriteToken>> = {
  link_open: (token, writing) => (token.hidden ? '' : writeLink(token, writing)),
  link_close: ({ hidden }) => (hidden ? '' : '</a>'),
  image: (token, writing) => writePicture(token, writing),
};

function writeLink(token: Token, writing: Writing): string {
  const address = slot(writing, { kind: 'address', written: String(token.attrGet('href')) });
  return `<a href="${address}"${writeAttribute(token, 'title')}${htmlAttributes(token)}>`;
}

function writePicture(token: Token, writing: Writing): string {
  const alt = escapeHtml(plainText(token.children ?? []));
  if (token.hidden) return alt;
  const attributes = trimLines(` alt="${alt}"${writeAttribute(token, 'title')}${htmlAttributes(token)}`);
  const size = { width: sizeOf(token, 'width'), height: sizeOf(token, 'height') };
  return slot(writing, { kind: 'picture', written: String(token.attrGet('src')), attributes, size });
}

function writeAttribute(token: Token, name: string): string {
  const value = token.attrGet(name);
  return value === null ? '' : ` ${name}="${escapeHtml(String(value))}"`;
}

/** What only tags have. */
function htmlAttributes(token: Token): string {
  if (!isFromHtml(token)) return '';
  return ['id', 'lang', 'dir'].map((name) => writeAttribute(token, name)).join('');
}

function sizeOf(token: Token, name: 'width' | 'height'): number | null {
  const value = token.attrGet(name);
  return value === null ? null : Number.parseInt(String(value), 10);
}

const htmlWriters: Readonly<Record<string, WriteToken>> = {
  // Both hold what `readHtml` found to be safe.
  ready_html: ({ content }) => content,
  html_inline: ({ info }) => info,
};

const writers = Object.entries({
  ...codeWriters,
  ...blockWriters,
  ...footnoteWriters,
  ...addressWriters,
  ...htmlWriters,
});

function createRenderer(writing: Writing): Renderer {
  const renderer = new MarkdownIt.Renderer();
  for (const [type, write] of writers) {
    renderer.rules[type] = (tokens, index) => {
      const token = tokens[index];
      return token === undefined ? '' : write(token, writing);
    };
  }
  return renderer;
}

const require = createRequire(import.meta.url);

/** It registers dozens of languages, so it is loaded only when there is code. */
function loadHighlighter(): HLJSApi {
  return require('highlight.js/lib/common');
}

/** Longer code is shown plain: highlighting is decoration and must not hold up a build. */
const MAX_HIGHLIGHTED_LENGTH = 50_000;

/** The code as HTML with `hljs-…` classes, or `null` when the language is unknown or the code is very long. */
function highlightCode(code: string, language: string): string | null {
  if (code.length > MAX_HIGHLIGHTED_LENGTH || language === '') return null;
  const highlighter = loadHighlighter();
  if (highlighter.getLanguage(language) === undefined) return null;
  return highlighter.highlight(code, { language, ignoreIllegals: true }).value;
}
