import { fixedPaths } from '../address.ts';
import { createFrame } from '../create-frame.ts';
import { noteItem } from '../create-items.ts';
import type { PageContext } from '../page-context.ts';
import type { FrameView } from './frame.ts';
import type { NoteItem } from './item-views.ts';

export interface NotesView {
  readonly frame: FrameView;
  readonly title: string;
  readonly published: readonly NoteItem[];
  readonly planned: readonly NoteItem[];
}

/** All articles and talks: what can be read, newest first, then what is to come. */
export function notesView(context: PageContext): NotesView {
  const { portfolio, words } = context;
  const title = words.site.notes;
  const items = portfolio.notes.map((note) => noteItem(note, context));
  return {
    frame: createFrame(
      {
        path: fixedPaths.notes,
        title,
        description: words.description.notes(portfolio.site.title),
        trail: [{ label: title, path: null }],
      },
      context,
    ),
    title,
    published: items.filter(({ planned }) => !planned),
    planned: items.filter(({ planned }) => planned),
  };
}
