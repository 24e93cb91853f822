import type { Body } from '../../markdown/body.ts';
import type { FreePage } from '../../portfolio/portfolio.ts';
import { pathOf } from '../address.ts';
import { createFrame } from '../create-frame.ts';
import type { PageContext } from '../page-context.ts';
import { bodyOf } from '../resolved.ts';
import type { FrameView } from './frame.ts';

/** What the layout of a page of text may read. */
export interface FreePageView {
  readonly frame: FrameView;
  readonly title: string;
  readonly body: Body | null;
}

/** A page that is nothing but its text. */
export function freePageView({ slug, data, text }: FreePage, context: PageContext): FreePageView {
  const { title, description, permalink, draft } = data;
  return {
    frame: createFrame(
      {
        path: pathOf.page({ slug, permalink }),
        title,
        description: description ?? title,
        trail: [{ label: title, path: null }],
        draft,
      },
      context,
    ),
    title,
    body: bodyOf(text, context),
  };
}
