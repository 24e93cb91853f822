import type { AnalyticsScript } from '../../content/schemas/analytics.ts';
import type { OwnWords } from '../../i18n/terms.ts';
import type { LogoView } from '../items/logo.ts';
import type { BySheet } from '../sheets.ts';
import type { ForeignTexts, LanguagesView } from './languages.ts';

/** A link with its words; without an address the words stand alone. */
export interface LinkView {
  readonly label: string;
  readonly href: string | null;
}

/** An entry of the main navigation: a link, or words with the links that open below them. */
export interface NavigationItemView extends LinkView {
  readonly items: readonly LinkView[];
}

/** A link that leads out of the site, or to a file, with the icon of its kind. */
export interface SignedLinkView extends LinkView {
  /** Address of the drawing, if there is one for such links. */
  readonly icon: string | null;
}

/** A picture that other sites show beside a link to a page: its address in full, and what it shows. */
export interface CardLink {
  readonly src: string;
  readonly alt: string;
}

/** The same as a page in another format. */
export interface FormatView {
  readonly label: string;
  readonly href: string;
  /** Media type. */
  readonly type: string;
}

/** What a page has around its own content that no other page has alike; what all pages share is the `ShellView`. */
export interface FrameView {
  /** The class that gives the page its accent. */
  readonly hue: string;
  /** The class that makes the longest word of the page’s heading fit into a line; empty where each does. */
  readonly fit: string;
  /** Of the document, with the site's name. */
  readonly title: string;
  readonly description: string;
  readonly keywords: string | null;
  readonly canonical: string | null;
  readonly languages: LanguagesView;
  /** Whether search engines are asked to leave the page out. */
  readonly hidden: boolean;
  /** What the page is in the vocabulary of Open Graph: ogp.me. */
  readonly type: 'website' | 'profile' | 'article';
  /** Addresses of the page itself and of the list that it belongs to, which the navigation marks. */
  readonly current: { readonly page: string | null; readonly section: string | null };
  /** Whether the contact form stands at its end. */
  readonly hasForm: boolean;
  /** From the home page to this one, which has no address; empty on the home page itself. */
  readonly breadcrumbs: readonly LinkView[];
  readonly draft: boolean;
  /** The preview card of the page; `null` where the one of all pages stands for it. */
  readonly card: CardLink | null;
  /** What the page tells of, as JSON-LD that is safe inside of HTML; `null` where it tells nothing. */
  readonly linkedData: string | null;
  /** The same for programs, and for people who keep it. */
  readonly formats: readonly FormatView[];
}

/** The form by which visitors write, or the mailbox that takes its place. */
interface ContactFormView {
  readonly action: string;
  /** A link that opens a program for mail. */
  readonly mailbox: LinkView | null;
  readonly heading: string;
  /** HTML. */
  readonly text: string | null;
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  /** Who gets what was typed: `What you write goes to formspree.io.` */
  readonly target: string | null;
}

/** What all pages of one language share around their own content. */
export interface ShellView {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** Its locale as Open Graph writes it, `es_MX`; `null` where that is taken for granted. */
  readonly openGraphLocale: string | null;
  /** Those of its own texts that are in another language. */
  readonly foreign: ForeignTexts | null;
  /** What a page may load, as a Content-Security-Policy. */
  readonly policy: string;
  readonly site: {
    readonly title: string;
    readonly home: string;
    readonly logo: LogoView | null;
    /** Whether the logo is beside the title, not in its place. */
    readonly hasTitle: boolean;
  };
  /** What the site says in its own words; `words` of a layout has them. */
  readonly words: OwnWords;
  /** Addresses of the style sheets: every page links `site`, and a layout those of its kind after it. */
  readonly stylesheets: BySheet<string>;
  /** Address of the site's own style sheet, which every page links last; `null` when there is none. */
  readonly theme: string | null;
  /** Addresses of the fonts that a page asks for before it has read the style sheet. */
  readonly fonts: readonly string[];
  /** The script that decides between light and dark before anything is painted. */
  readonly themeScript: string;
  /** The script that suggests a language; `null` for a site that has one alone. */
  readonly languageScript: string | null;
  /** Address of the drawing on the button for light and dark. */
  readonly themeIcon: string;
  /** The script that shares a page, and the drawing beside what offers it. */
  readonly share: { readonly script: string; readonly icon: string };
  /** Addresses of the site's icon in a browser tab, on the screen of a telephone, and of the manifest. */
  readonly icons: {
    readonly tab: { readonly href: string; readonly type: string };
    readonly touch: string | null;
    readonly manifest: string | null;
  };
  /** The colours of paper, which browsers take for their own bars. */
  readonly paper: { readonly light: string; readonly dark: string };
  /** The preview card of all pages that have none of their own; `null` when there is none. */
  readonly card: CardLink | null;
  /** Address of the feed; `null` when there is none. */
  readonly feed: string | null;
  /** What the whole site is there as, for programs. */
  readonly formats: readonly FormatView[];
  /** Codes by which services see whose site it is; they stand on the home page. */
  readonly verification: readonly { readonly name: string; readonly code: string }[];
  /** The script that counts visits. */
  readonly analytics: Pick<AnalyticsScript, 'src' | 'attributes'> | null;
  readonly form: ContactFormView | null;
  /** How to read the proof. */
  readonly proof: LinkView;
  readonly navigation: readonly NavigationItemView[];
  /** Lists that the navigation leaves out. */
  readonly further: readonly LinkView[];
  /** How to reach the team. */
  readonly contact: readonly LinkView[];
  /** What the site itself says at the foot of each page; lines are HTML. */
  readonly footer: {
    readonly lines: readonly string[];
    readonly links: readonly LinkView[];
    readonly copyright: string | null;
  };
}
