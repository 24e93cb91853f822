import type { FreePage } from '../../portfolio/portfolio.ts';
import { pathOf } from '../../texts/address.ts';
import { createFrame } from '../create-frame.ts';
import { bodyHtml, proseText } from '../entry-texts.ts';
import type { PageContext } from '../page-context.ts';
import type { FrameView } from './frame.ts';

/** What the layout of a page of text may read. */
export interface FreePageView {
  readonly frame: FrameView;
  readonly title: string;
  /** HTML. */
  readonly body: string | null;
}

/** A page that is nothing but its text. */
export function freePageView({ slug, data, text }: FreePage, context: PageContext): FreePageView {
  const { title, description, permalink, draft } = data;
  return {
    frame: createFrame(
      {
        path: pathOf.page({ slug, permalink }),
        title,
        description: proseText(description) ?? title,
        trail: [{ label: title, path: null }],
        draft,
        isEntry: true,
      },
      context,
    ),
    title,
    body: bodyHtml(text, context),
  };
}
