import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
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

/** A piece of raw HTML. The pieces of a text follow each other without gaps; names are in lower case. */
export type HtmlPiece =
  | (Span & { readonly kind: 'text'; readonly text: string })
  | (Span & { readonly kind: 'open'; readonly name: string; readonly attributes: readonly HtmlAttribute[] })
  | (Span & { readonly kind: 'close'; readonly name: string })
  /** `other` is a declaration, a processing instruction or CDATA; `unfinished` is a tag that the text ends in. */
  | (Span & { readonly kind: 'comment' | 'other' | 'unfinished' });

/** The pieces of `html`; every string has them. */
export function scanHtml(html: string): readonly HtmlPiece[] {
  const scanner = new Scanner(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, scanner);
  tokenizer.write(html);
  tokenizer.end();
  return scanner.pieces;
}

const finishedComment = /^<!--(?:-?>|[\s\S]*--!?>$)/;

class Scanner implements TokenizerCallbacks {
  readonly pieces: HtmlPiece[] = [];
  readonly #html: string;
  #at = 0;
  #name = '';
  #attributes: HtmlAttribute[] = [];
  #attribute: Span = { start: 0, end: 0 };
  #value = '';

  constructor(html: string) {
    this.#html = html;
  }

  ontext(start: number, end: number): void {
    this.#push(end, (span) => ({ ...span, kind: 'text', text: this.#html.slice(start, end) }));
  }

  ontextentity(codePoint: number, end: number): void {
    this.#push(end, (span) => ({ ...span, kind: 'text', text: String.fromCodePoint(codePoint) }));
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#html.slice(start, end).toLowerCase();
    this.#attributes = [];
  }

  onattribname(start: number, end: number): void {
    this.#attribute = { start, end };
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#html.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    this.#value += String.fromCodePoint(codePoint);
  }

  onattribend(_quote: unknown, wholeEnd: number): void {
    const { start, end } = this.#attribute;
    const name = this.#html.slice(start, end).toLowerCase();
    const [before = '', quote = ''] = /^\s*=\s*(["']?)/.exec(this.#html.slice(end, wholeEnd)) ?? [];
    const valueSpan = { start: end + before.length, end: before === '' ? end : wholeEnd - quote.length };
    const whole = before === '' ? end : wholeEnd;
    this.#attributes.push({ start, end, name, value: this.#value, valueSpan, wholeEnd: whole });
  }

  onopentagend(end: number): void {
    this.#push(end + 1, (span) => ({ ...span, kind: 'open', name: this.#name, attributes: this.#attributes }));
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
  }

  onclosetag(start: number, nameEnd: number): void {
    const name = this.#html.slice(start, nameEnd).toLowerCase();
    const end = this.#html.indexOf('>', nameEnd);
    if (end !== -1) this.#push(end + 1, (span) => ({ ...span, kind: 'close', name }));
  }

  oncomment(_start: number, end: number): void {
    this.#pushMarkup(end);
  }

  ondeclaration(_start: number, end: number): void {
    this.#pushMarkup(end);
  }

  oncdata(_start: number, end: number): void {
    this.#pushMarkup(end);
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.#pushMarkup(end);
  }

  onend(): void {
    if (this.#at < this.#html.length) this.#push(this.#html.length, (span) => ({ ...span, kind: 'unfinished' }));
  }

  #pushMarkup(end: number): void {
    const written = this.#html.slice(this.#at, end + 1);
    const kind = finishedComment.test(written) ? 'comment' : written.startsWith('<!--') ? 'unfinished' : 'other';
    this.#push(end + 1, (span) => ({ ...span, kind }));
  }

  #push(end: number, make: (span: Span) => HtmlPiece): void {
    const span = { start: this.#at, end: Math.min(end, this.#html.length) };
    this.#at = span.end;
    this.pieces.push(make(span));
  }
}
