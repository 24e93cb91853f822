import { Tokenizer } from 'htmlparser2';
import type { Span } from './markdown-facts.ts';

/** An attribute of a raw tag; its span is that of its name, its value is decoded. */
export interface HtmlAttribute extends Span {
  /** In lower case. */
  readonly name: string;
  readonly value: string;
  /** Where its value stands, without quotation marks; the end of its name where it has none. */
  readonly valueSpan: Span;
  /** Where it ends, with its value and quotation marks. */
  readonly wholeEnd: number;
}

type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: readonly HtmlAttribute[] }
  | { readonly kind: 'close'; readonly name: string }
  /** `other` is a declaration, a processing instruction or CDATA; `unfinished` is a tag that the text ends in. */
  | { readonly kind: 'comment' | 'other' | 'unfinished' };

/** A piece of raw HTML. The pieces of a text follow each other without gaps; names are in lower case. */
export type HtmlPiece = Span & Content;

const FINISHED_COMMENT = /^<!--(?:-?>|[\s\S]*--!?>$)/;

/** The pieces of `html`; every string has them. */
export function scanHtml(html: string): readonly HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let at = 0;
  let [name, value] = ['', ''];
  let attributes: HtmlAttribute[] = [];
  let attribute: Span = { start: 0, end: 0 };
  const lower = (start: number, end: number): string => html.slice(start, end).toLowerCase();
  const push = (end: number, content: Content): void => {
    const span = { start: at, end: Math.min(end, html.length) };
    at = span.end;
    pieces.push({ ...span, ...content });
  };
  const pushMarkup = (_start: number, end: number): void => {
    const written = html.slice(at, end + 1);
    const isOther = !written.startsWith('<!--');
    push(end + 1, { kind: FINISHED_COMMENT.test(written) ? 'comment' : isOther ? 'other' : 'unfinished' });
  };
  const pushTag = (end: number): void => push(end + 1, { kind: 'open', name, attributes });
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => push(end, { kind: 'text', text: html.slice(start, end) }),
      ontextentity: (codePoint, end) => push(end, { kind: 'text', text: String.fromCodePoint(codePoint) }),
      onopentagname: (start, end) => {
        [name, attributes] = [lower(start, end), []];
      },
      onattribname: (start, end) => {
        [attribute, value] = [{ start, end }, ''];
      },
      onattribdata: (start, end) => {
        value += html.slice(start, end);
      },
      onattribentity: (codePoint) => {
        value += String.fromCodePoint(codePoint);
      },
      onattribend: (_quote, wholeEnd) => {
        const { start, end } = attribute;
        const [before, quote = ''] = /^\s*=\s*(["']?)/.exec(html.slice(end, wholeEnd)) ?? [];
        const [from, to] = before === undefined ? [end, end] : [end + before.length, wholeEnd];
        const valueSpan = { start: from, end: to - quote.length };
        attributes.push({ start, end, name: lower(start, end), value, valueSpan, wholeEnd: to });
      },
      onopentagend: pushTag,
      onselfclosingtag: pushTag,
      onclosetag: (start, nameEnd) => {
        const end = html.indexOf('>', nameEnd);
        if (end !== -1) push(end + 1, { kind: 'close', name: lower(start, nameEnd) });
      },
      oncomment: pushMarkup,
      ondeclaration: pushMarkup,
      oncdata: pushMarkup,
      onprocessinginstruction: pushMarkup,
      onend: () => {
        if (at < html.length) push(html.length, { kind: 'unfinished' });
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return pieces;
}
