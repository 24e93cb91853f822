/** How a site is made, as the command line says it; what is `null` is taken from `site.yml`. */
export interface SiteOptions {
  /** The content folder. */
  readonly content: string;
  /** Path that the site is published under; begins and ends with a slash. */
  readonly base: string | null;
  /** Scheme and host that the site is published under. */
  readonly url: string | null;
  readonly drafts: boolean;
  /** Whether the style sheet's name tells its content, so that browsers may keep it; a preview swaps it in place instead. */
  readonly hashedAssets: boolean;
  /** Folder in which finished pictures are kept between builds. */
  readonly pictureCache: string;
}
