/** Texts in another language than their page. */
export interface ForeignTexts {
  readonly locale: string;
  readonly texts: readonly string[];
}

/** A link to the same page in another language, in that language: its name, and where it leads to another page, that it does. */
export interface LanguageLink {
  readonly locale: string;
  readonly label: string;
  readonly href: string;
  readonly direction: 'ltr' | 'rtl';
  readonly notice: string | null;
  /** What suggests this language to those who prefer it, and what they say no with; `null` where the page is not in it. */
  readonly suggestion: { readonly text: string; readonly dismiss: string } | null;
}

/** The same page in other languages. */
export interface LanguagesView {
  /** Addresses in full, by language, of all that the page has been translated into, its own too; empty for one alone. */
  readonly alternates: readonly { readonly language: string; readonly href: string }[];
  /** One for each other language of the site. */
  readonly others: readonly LanguageLink[];
  /** The page that this one repeats in its own language, and what that is called; `null` for a page that says something itself. */
  readonly original: {
    readonly address: string;
    /** What a page says that is made of one entry; `null` for lists, whose items say it themselves. */
    readonly notice: string | null;
  } | null;
}
