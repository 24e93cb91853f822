/** The formats in which a picture is served: modern ones first, the two that every browser reads last. */
export type PictureFormat = 'avif' | 'webp' | 'jpeg' | 'png';

/** All that a page needs to show one picture: plain JSON, so that a view can carry it. */
export interface PictureSet {
  /** Path on the site, from `/` on, of the fallback in a sensible width. */
  readonly src: string;
  /** Size in pixels of the largest variant, as it is seen: with the orientation applied. */
  readonly width: number;
  readonly height: number;
  /** The best format first; the last one is the fallback's, for `<img srcset>`. */
  readonly sources: readonly PictureSource[];
}

/** One format of a picture in all its widths, the smallest first. */
export interface PictureSource {
  readonly type: `image/${PictureFormat}`;
  /** Paths on the site, from `/` on, each with its width in pixels. */
  readonly srcset: readonly { readonly path: string; readonly width: number }[];
}
