/** What the HTML of a body depends on besides its source: what the slots of its template are filled with. */
export interface SlotValues {
  /** Link destination as `readMarkdown` gives it → address to write; what is missing is written as it is. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Picture source as `readMarkdown` gives it → picture to write; what is missing is written as it is. */
  readonly pictures: ReadonlyMap<string, PictureView>;
  readonly words: MarkdownWords;
}

/** A picture as the page shows it: what a browser that knows no better loads, and better formats in several widths. */
export interface PictureView {
  readonly src: string;
  /** Intrinsic size in CSS pixels, so that nothing moves when the picture arrives. */
  readonly width: number;
  readonly height: number;
  /** The best format first. */
  readonly sources: readonly PictureSourceView[];
}

/** One format of a picture. */
export interface PictureSourceView {
  /** Media type, for example `image/avif`. */
  readonly type: string;
  /** Addresses with widths, as HTML's `srcset` wants them: `/a-320.avif 320w, /a-640.avif 640w`. */
  readonly srcset: string;
}

/** The interface words in rendered Markdown, in the language of the page. */
export interface MarkdownWords {
  /** Titles of the five kinds of alert. */
  readonly note: string;
  readonly tip: string;
  readonly important: string;
  readonly warning: string;
  readonly caution: string;
  /** Label of the section that holds the footnotes. */
  readonly footnotes: string;
  /** Label of a footnote's way back; the number of the footnote follows it. */
  readonly backToReference: string;
  /** Label of the group in which a wide table scrolls. */
  readonly table: string;
  /** State of a task that is done, and of one that is not. */
  readonly completed: string;
  readonly open: string;
}
