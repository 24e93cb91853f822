/** How a site is made, as the command line says it; what is `null` is taken from `site.yml`. */
export interface SiteOptions {
  /** The content folder. */
  readonly content: string;
  /** Path that the site is published under; begins and ends with a slash. */
  readonly base: string | null;
  /** Scheme and host that the site is published under. */
  readonly url: string | null;
  readonly drafts: boolean;
  /**
   * Whether names of the style sheet and the fonts tell their content, so that browsers may keep them, and fonts hold only
   * the characters of the site; a preview swaps the style sheet in place instead and takes the fonts as they come.
   */
  readonly hashedAssets: boolean;
  /** Folder in which finished pictures and fonts are kept between builds. */
  readonly cache: string;
}
