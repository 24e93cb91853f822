import { createFrame } from '../create-frame.ts';
import type { PageContext } from '../page-context.ts';
import type { FrameView } from './frame.ts';

export interface NotFoundView {
  readonly frame: FrameView;
}

/** The page that hosts show for an address that leads nowhere. */
export function notFoundView(context: PageContext): NotFoundView {
  const { words } = context;
  const { title } = words.notFound;
  return {
    frame: createFrame({ path: null, title, description: words.description.notFound, trail: [] }, context),
  };
}
