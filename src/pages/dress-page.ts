import type { Page } from './page.ts';
import type { FrameView } from './views/frame.ts';

/** What gives all pages their looks; known only after the pages, since the fonts hold the characters that are on them. */
export type Dress = Pick<FrameView, 'stylesheet' | 'fonts'>;

/** What stands in a page's frame until the page is dressed. */
export const undressed: Dress = { stylesheet: '', fonts: [] };

/** The page with the addresses of the style sheet and the fonts. */
export function dressPage<Dressed extends Page>(page: Dressed, { stylesheet, fonts }: Dress): Dressed {
  return { ...page, view: { ...page.view, frame: { ...page.view.frame, stylesheet, fonts } } };
}
