/** A rectangle on a page, in CSS pixels from the page’s start corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A line of text, or the part of one that is in one element, that a reader can see. */
export interface TextLine {
  readonly text: string;
  /** Where the letters stand: without the room that a font keeps above and below them. */
  readonly box: Box;
  /** The nearest boxes that hide what goes beyond them, sideways and up or down; `null` where there is none. */
  readonly clip: { readonly across: Box | null; readonly along: Box | null };
  /** Whether it is in a part that stays in view and so, on purpose, covers what scrolls below it. */
  readonly stays: boolean;
  /** The name of the element, for people: `p.summary`. */
  readonly place: string;
}

/** A word that stands on two lines. */
interface TornWord {
  readonly text: string;
  readonly place: string;
  /** How wide it is in one piece, and how much room a line has, in CSS pixels. */
  readonly width: number;
  readonly room: number;
}

/** Something that a finger can touch. */
export interface Target {
  readonly text: string;
  readonly box: Box;
  readonly place: string;
  /** Whether it is a word of a sentence, whose lines decide how high it is. */
  readonly isInText: boolean;
  /** Whether it is a control or a way through the site and not a link in a list of words. */
  readonly isControl: boolean;
}

/** How far parts of the same kind stand from the start edge of their rows, over one list. */
export interface Column {
  readonly list: string;
  readonly part: string;
  /** In CSS pixels, one for each row that has the part. */
  readonly offsets: readonly number[];
}

/** All of a page’s layout that the checks of layout look at. */
export interface PageLayout {
  readonly window: number;
  readonly width: number;
  readonly lines: readonly TextLine[];
  /** Texts that end in an ellipsis or are cut where their box ends. */
  readonly cut: readonly string[];
  readonly torn: readonly TornWord[];
  readonly targets: readonly Target[];
  readonly columns: readonly Column[];
}
