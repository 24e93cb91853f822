import type { Note } from '../../portfolio/portfolio.ts';
import type { NoteItem } from '../items/item-views.ts';
import { noteItem } from '../items/note-item.ts';
import { createOverview, type OverviewView } from '../lists/create-overview.ts';
import { wholeHead } from '../lists/overview-head.ts';
import type { PageContext } from '../page-context.ts';
import type { ListPart } from '../paginate.ts';

/** What the layout of the list of articles and talks may read. */
export interface NotesView extends OverviewView {
  readonly published: readonly NoteItem[];
  readonly planned: readonly NoteItem[];
}

/** A page of articles and talks: what can be read, newest first, then what is to come. */
export function notesView(part: ListPart<Note>, context: PageContext): NotesView {
  const items = part.items.map((note) => noteItem(note, context));
  return {
    ...createOverview(wholeHead('notes', context), part, () => [], context),
    published: items.filter(({ planned }) => !planned),
    planned: items.filter(({ planned }) => planned),
  };
}
