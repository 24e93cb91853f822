import type { Note } from '../../portfolio/portfolio.ts';
import type { NoteItem } from '../items/item-views.ts';
import { noteItem } from '../items/note-item.ts';
import { createOverview, type OverviewView } from '../lists/create-overview.ts';
import type { FacetsView } from '../lists/facet-links.ts';
import { noteFacets } from '../lists/facets.ts';
import { listFacets } from '../lists/list-facets.ts';
import type { NoteNarrowing } from '../lists/narrowing.ts';
import { noteHead, wholeHead } from '../lists/overview-head.ts';
import type { PageContext } from '../page-context.ts';
import type { ListPart } from '../paginate.ts';

/** What the layout of the list of articles and talks may read. */
export interface NotesView extends OverviewView {
  readonly published: readonly NoteItem[];
  readonly planned: readonly NoteItem[];
}

/** A page of articles and talks: what can be read, newest first, then what is to come. */
export function notesView(part: ListPart<Note>, narrowing: NoteNarrowing | null, context: PageContext): NotesView {
  const { notes } = context.portfolio;
  const items = part.items.map((note) => noteItem(note, context));
  const head = narrowing === null ? wholeHead('notes', context) : noteHead(narrowing, notes.length, context);
  const facets = (): FacetsView =>
    listFacets({ list: 'notes', items: notes, facets: noteFacets(context), narrowing }, context);
  return {
    ...createOverview(head, part, facets, context),
    published: items.filter(({ planned }) => !planned),
    planned: items.filter(({ planned }) => planned),
  };
}
