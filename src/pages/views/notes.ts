import type { Note } from '../../portfolio/portfolio.ts';
import { noteItem } from '../create-items.ts';
import { createOverview, type OverviewView } from '../lists/create-overview.ts';
import { wholeHead } from '../lists/overview-head.ts';
import type { PageContext } from '../page-context.ts';
import type { ListPart } from '../paginate.ts';
import type { NoteItem } from './item-views.ts';

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
