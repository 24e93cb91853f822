import type { ExplorerIndex, SortIndex } from '../../explorer/explorer-index.ts';
import type { FacetName } from '../lists/facet-name.ts';
import type { NarrowedList } from '../lists/narrowing.ts';

/** An order by the figures of one measure, with its words. */
export interface FigureSort extends SortIndex {
  readonly label: string;
}

/** A list that the browser can narrow and sort, with its index, which is published as JSON. */
export interface ExploredList {
  readonly list: NarrowedList;
  readonly index: ExplorerIndex<FacetName>;
  readonly sorts: readonly FigureSort[];
}

/** What lists are explored with: paths of the script and of each list's index. */
export interface Explorer {
  readonly script: string;
  readonly lists: ReadonlyMap<NarrowedList, ExploredList & { readonly path: string }>;
}
