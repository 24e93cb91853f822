import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Severity, TextEdit } from '../diagnostics/diagnostic.ts';
import type { HtmlTemplate } from './write-template.ts';

/** A stretch of the source: offsets in UTF-16 code units, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A heading of the body; its span is that of its text, its level 1 to 6. */
export interface Heading extends Span {
  readonly level: number;
  readonly text: string;
  readonly id: string;
}

/** A link that the rendered body has; its span is that of the destination, or of the link's text where that cannot be found. */
export interface LinkUse extends Span {
  /** The destination in normalised (percent-encoded) form: the key into `SlotValues.addresses`. */
  readonly href: string;
  /** Its words, where it leads to a part of a page; else `''`. */
  readonly words: string;
}

/** A picture that the rendered body has; its span is that of the picture's address. */
export interface PictureUse extends Span {
  /** The address in normalised (percent-encoded) form: the key into `SlotValues.pictures`. */
  readonly src: string;
  readonly alt: string;
  /** The whole picture, replaced by the words for it, or its name; `null` where it cannot be found. */
  readonly words: TextEdit | null;
  /** The whole picture, replaced by a link to it; `null` where it stands in a link already, or cannot be found. */
  readonly link: TextEdit | null;
}

/** Something in a body that must be written differently. */
export interface MarkdownProblem extends Span {
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help: string;
  /** What puts it right, where that needs no decision. */
  readonly edits?: readonly TextEdit[];
}

/** A heading that may repeat the title of the page, and what removes it. */
export interface Opening {
  readonly text: string;
  readonly removal: TextEdit;
}

/** What one parse of a body gives: all that other stages need of it. */
export interface MarkdownFacts {
  readonly headings: readonly Heading[];
  /** Links that lead somewhere; empty and unsafe ones are problems instead. */
  readonly links: readonly LinkUse[];
  readonly pictures: readonly PictureUse[];
  /** The first heading, where it is of level 1 and has nothing but its text; `null` where it is not. */
  readonly opening: Opening | null;
  /** Every id that the rendered body has, in the order of the page. */
  readonly ids: readonly string[];
  /** In the order of the source. */
  readonly problems: readonly MarkdownProblem[];
  /** The body's HTML, but for what other stages know. */
  readonly template: HtmlTemplate;
}
