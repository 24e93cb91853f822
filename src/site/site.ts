import type { Content } from '../content/load-content.ts';
import type { InstalledTypeface } from '../i18n/script-typefaces.ts';
import type { ShellView } from '../pages/views/frame.ts';
import type { KnownPage } from '../texts/renamed-pages.ts';
import type { PackedPage } from './pack-page.ts';

/** A file of the site that is not a page. */
export interface SiteFile {
  /** Path below the published folder. */
  readonly path: string;
  /** Hash over everything that its bytes depend on. */
  readonly key: string;
  /** Returns its bytes; called only when the file has to be written. */
  readonly make: () => Promise<string | Uint8Array>;
  /** Whether its bytes depend on the engine too, as those of pages do. */
  readonly isOfEngine?: boolean;
}

/** Pages, and by their locale what they share. */
export interface SitePages {
  readonly pages: readonly PackedPage[];
  readonly shells: ReadonlyMap<string, ShellView>;
}

/** All that is to be published. */
export interface Site extends SitePages {
  readonly files: readonly SiteFile[];
  /** Lists files that are not written, but made when somebody asks for one: in a preview those of machines and outputs, else none. */
  readonly listOnDemand: () => Promise<readonly SiteFile[]>;
  /** Where it is published: scheme and host, and the path there. */
  readonly address: { readonly url: string; readonly base: string };
  /** The path inside the content folder of the entry that a page is made from, by the page's path on the site. */
  readonly entryByPath: ReadonlyMap<string, string>;
  /** What the next run has to know of the pages of entries, to find them again under other names. */
  readonly listKnown: () => readonly KnownPage[];
  /** The indexes of those `checks` of `site.yml` that kept something of the content from being reported. */
  readonly usedChecks: ReadonlySet<number>;
}

/** How a site is made, as the command line says it; what is `null` is taken from `site.yml`. */
export interface SiteOptions {
  /** The content folder. */
  readonly content: string;
  /** Path that the site is published under; begins and ends with a slash. */
  readonly base: string | null;
  /** Scheme and host that the site is published under. */
  readonly url: string | null;
  readonly drafts: boolean;
  /** Other hosts, as `https://stats.example.org`, that pages may load from and send forms to. */
  readonly allowedHosts?: readonly string[];
  /** Whether only those who write it see the site: what it may not do is left out then, with a warning. */
  readonly isPreview?: boolean;
  /** Whether the outputs besides the pages are left out, whatever `site.yml` says. */
  readonly pagesOnly?: boolean;
  /** Whether warnings fail as errors do. */
  readonly strict?: boolean;
  /** The day, `2026-11-20`, that stands for `asOf` of `site.yml`: the clock is never read. */
  readonly today?: string | null;
  /** Whether hints are reported too, such as that of a skill without proof; only `check` asks for them. */
  readonly hints?: boolean;
  /**
   * Whether names of the style sheets and the fonts depend on their content, so that browsers may keep them, and fonts hold only
   * the characters of the site; a preview exchanges a style sheet under its name instead and takes whole fonts.
   */
  readonly hashedAssets: boolean;
  /** The typefaces for other letters; left out, those whose packages are installed. */
  readonly typefaces?: readonly InstalledTypeface[];
  /** Folder in which finished pictures and fonts are kept between builds. */
  readonly cache: string;
  /** The pages of entries that the last site had, if it is known. */
  readonly former?: readonly KnownPage[];
  /** Called with the content as soon as it is read, right or wrong; the site waits for it. */
  readonly onContent?: (content: Content) => Promise<void>;
}
