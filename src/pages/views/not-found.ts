import { createFrame } from '../create-frame.ts';
import { flattenNavigation, mainNavigation } from '../navigation.ts';
import type { PageContext } from '../page-context.ts';
import type { FrameView, LinkView } from './frame.ts';

/** What the layout of the page of an address that leads nowhere may read. */
export interface NotFoundView {
  readonly frame: FrameView;
  /** Where to go on, besides the home page. */
  readonly elsewhere: readonly LinkView[];
}

/** The page that hosts show for an address that leads nowhere. */
export function notFoundView(context: PageContext): NotFoundView {
  const { words } = context;
  const { title } = words.notFound;
  const frame = createFrame({ path: null, title, description: words.description.notFound, trail: [] }, context);
  return { frame, elsewhere: flattenNavigation(mainNavigation(context)) };
}
