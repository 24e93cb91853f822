import MarkdownIt, { type Renderer, type RendererRule, type Token } from 'markdown-it';
import type { Body, MarkdownWords, Picture, PictureSource } from './body.ts';
import { escapeHtml } from './escape-html.ts';
import { highlightCode } from './highlight-code.ts';
import type { JudgedHtml } from './judge-html.ts';
import { plainText } from './plain-text.ts';
import { isSafeAddress } from './safe-address.ts';

/** Writes one kind of token as HTML. */
type WriteToken = (token: Token) => string;

/** The renderer for one body: its addresses, pictures, words and judged raw HTML. */
export function createRenderer(body: Body, html: JudgedHtml): Renderer {
  const renderer = new MarkdownIt.Renderer();
  const writers: Readonly<Record<string, WriteToken>> = {
    ...codeWriters,
    ...blockWriters(body.words),
    ...footnoteWriters(body.words),
    ...addressWriters(body),
    html_block: (token) => html.safe.get(token) ?? '',
    html_inline: (token) => html.safe.get(token) ?? '',
  };
  for (const [type, write] of Object.entries(writers)) renderer.rules[type] = asRule(write);
  return renderer;
}

function asRule(write: WriteToken): RendererRule {
  return (tokens, index) => {
    const token = tokens[index];
    return token === undefined ? '' : write(token);
  };
}

const codeWriters: Readonly<Record<string, WriteToken>> = {
  fence: ({ content, info }) => writeCode(content, languageOf(info)),
  code_block: ({ content }) => writeCode(content, ''),
};

const { unescapeAll } = new MarkdownIt().utils;

/** The first word after the fence, in which backslashes and character references count as they do in text. */
function languageOf(info: string): string {
  return unescapeAll(info).trim().split(/\s/)[0] ?? '';
}

/** Code scrolls sideways where it is wide, so it takes the keyboard's focus. */
function writeCode(code: string, language: string): string {
  const classes = language === '' ? 'hljs' : `hljs language-${escapeHtml(language)}`;
  return `<pre tabindex="0"><code class="${classes}">${highlightCode(code, language) ?? escapeHtml(code)}</code></pre>\n`;
}

function blockWriters(words: MarkdownWords): Readonly<Record<string, WriteToken>> {
  const titles = new Map(Object.entries(words));
  return {
    alert_open: ({ info }) =>
      `<div class="alert alert-${info}" role="note">\n<p class="alert-title">${escapeHtml(titles.get(info) ?? info)}</p>\n`,
    task_mark: ({ info }) => writeTaskMark(info === 'open' ? words.open : words.completed, info === 'open' ? '☐' : '☑'),
    table_open: () =>
      `<div class="table-scroll" role="group" aria-label="${escapeHtml(words.table)}" tabindex="0">\n<table>\n`,
    table_close: () => '</table>\n</div>\n',
  };
}

function writeTaskMark(label: string, sign: string): string {
  return `<span class="task-mark" role="img" aria-label="${escapeHtml(label)}">${sign}</span> `;
}

function footnoteWriters(words: MarkdownWords): Readonly<Record<string, WriteToken>> {
  const label = escapeHtml(words.footnotes);
  return {
    footnote_ref: (token) =>
      `<sup class="footnote-ref"><a href="${token.attrGet('href')}" id="${token.attrGet('id')}">[${token.content}]</a></sup>`,
    footnotes_open: () => `<section class="footnotes" aria-label="${label}">\n<ol>\n`,
    footnotes_close: () => '</ol>\n</section>\n',
    footnote_back: (token) =>
      ` <a class="footnote-back" href="${token.attrGet('href')}" aria-label="${escapeHtml(words.backToReference)} ${token.info}">↩</a>`,
  };
}

function addressWriters({ addresses, pictures }: Body): Readonly<Record<string, WriteToken>> {
  return {
    link_open: (token) => (token.hidden ? '' : writeLink(token, addresses)),
    link_close: ({ hidden }) => (hidden ? '' : '</a>'),
    image: (token) => writePicture(token, pictures),
  };
}

function writeLink(token: Token, addresses: Body['addresses']): string {
  const written = String(token.attrGet('href'));
  const address = Object.hasOwn(addresses, written) ? addresses[written] : undefined;
  return `<a href="${escapeHtml(safeOr(address, written))}"${writeTitle(token)}>`;
}

function writePicture(token: Token, pictures: Readonly<Record<string, Picture>>): string {
  const alt = plainText(token.children ?? []);
  if (token.hidden) return escapeHtml(alt);
  const written = String(token.attrGet('src'));
  const picture = Object.hasOwn(pictures, written) ? pictures[written] : undefined;
  const src = escapeHtml(safeOr(picture?.src, written));
  const size = picture === undefined ? '' : ` width="${picture.width}" height="${picture.height}"`;
  const img = `<img src="${src}" alt="${escapeHtml(alt)}"${writeTitle(token)}${size} loading="lazy" decoding="async">`;
  return picture === undefined ? img : `<picture>${picture.sources.map(writeSource).join('')}${img}</picture>`;
}

/** Text is set in a measure of about forty times its size; on narrow screens a picture is as wide as these. */
const SIZES = '(min-width: 44em) 40em, 100vw';

function writeSource({ type, srcset }: PictureSource): string {
  return `<source type="${escapeHtml(type)}" srcset="${escapeHtml(srcset)}" sizes="${SIZES}">`;
}

/** What is written is safe, or its token would be hidden. */
function safeOr(address: string | undefined, written: string): string {
  return address !== undefined && isSafeAddress(address) ? address : written;
}

function writeTitle(token: Token): string {
  const title = token.attrGet('title');
  return title === null ? '' : ` title="${escapeHtml(String(title))}"`;
}
