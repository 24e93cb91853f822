import type { Token } from 'markdown-it';
import { type HtmlElement, htmlElement } from './html-elements.ts';
import type { ReadAttributes } from './read-attributes.ts';
import type { HtmlPiece } from './scan-html.ts';
import type { TagProblem } from './tag-problems.ts';

/** An element of the tree of raw HTML, or what is wrong with it; a later tag may still show that it must be refused. */
export interface RawTag {
  /** `''` for a text, or what is no tag. */
  readonly name: string;
  readonly element: HtmlElement;
  /** What it stands in; `null` where that is no raw element. */
  readonly parent: RawTag | null;
  /** The name under which it is written; `''` for no tag at all. */
  written: string;
  attributes: ReadAttributes;
  /** Whether it is shown as text instead of being obeyed. */
  refused: boolean;
  /** Why; `null` when it is not refused, or as only something around it is. */
  problem: TagProblem | null;
  /** Whether it has any content yet. */
  begun: boolean;
  /** Where its end tag ends: an offset in the content of a token; `null` where it has none. */
  end: { readonly token: Token; readonly offset: number } | null;
  /** Whether it only sets a line of its own apart: a box in a link. */
  readonly isLine: boolean;
  /** Whether it ends with its block of HTML: a paragraph that nobody ended. */
  endsWithBlock: boolean;
}

/** An element of which nothing is known but its name, and perhaps what is wrong with it. */
export function rawTag(name: string, parent: RawTag | null, problem: TagProblem | null, isLine = false): RawTag {
  const element = htmlElement(name);
  return {
    name,
    element,
    parent,
    written: isLine ? '' : (element.written ?? name),
    attributes: { written: [], problems: [] },
    refused: problem !== null,
    problem,
    begun: false,
    end: null,
    isLine,
    endsWithBlock: false,
  };
}

/** A start or end that nobody wrote, and that HTML adds: `</li>` before the next item, `<tbody>` before a row. */
export interface ImpliedEdge {
  readonly tag: RawTag;
  readonly isEnd: boolean;
}

/** What a tag does: which others begin or end before it, and what it belongs to. */
export interface TagStep {
  readonly implied: readonly ImpliedEdge[];
  readonly tag: RawTag;
}

/** A piece of raw HTML and what it means. */
export interface ReadPiece extends TagStep {
  readonly piece: HtmlPiece;
}

/** Whether what is in a tag is shown as it is typed. */
export function isVerbatim(tag: RawTag): boolean {
  for (let outer: RawTag | null = tag; outer !== null; outer = outer.parent) if (outer.element.isVerbatim) return true;
  return false;
}

/** What the tag is of that a piece is, whether or not it belongs to any; `null` for what is no tag. */
export function elementOf({ piece }: ReadPiece): HtmlElement | null {
  return piece.kind === 'open' || piece.kind === 'close' ? htmlElement(piece.name) : null;
}
