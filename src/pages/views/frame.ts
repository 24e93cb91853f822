/** A link with its words; without an address the words stand alone. */
export interface LinkView {
  readonly label: string;
  readonly href: string | null;
}

/** What every page has around its own content. */
export interface FrameView {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** Of the document, with the site's name. */
  readonly title: string;
  readonly description: string;
  readonly keywords: string | null;
  readonly canonical: string | null;
  /** Whether search engines are asked to leave the page out. */
  readonly hidden: boolean;
  readonly stylesheet: string;
  /** Address of the feed; `null` when there is none. */
  readonly feed: string | null;
  /** What the page is in the vocabulary of Open Graph: ogp.me. */
  readonly type: 'website' | 'profile' | 'article';
  readonly site: { readonly title: string; readonly home: string };
  readonly navigation: readonly (LinkView & { readonly current: 'page' | 'true' | null })[];
  /** From the home page to this one, which has no address; empty on the home page itself. */
  readonly breadcrumbs: readonly LinkView[];
  /** How to reach the team. */
  readonly contact: readonly LinkView[];
  readonly draft: boolean;
}
