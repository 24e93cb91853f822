import { ask, type ReadPlace, type Reads, valueAt } from './record-reads.ts';
import type { Made } from './store.ts';

/** A place that some of a list's items read, and what stood there last. */
export interface KnownPlace extends ReadPlace {
  readonly found: unknown;
}

/** Which items of a list asked what, by the name of the place and by what they asked; of places at which something changed once. */
export type Readers = Map<string, Map<unknown, Set<number>>>;

/** The indexes of the items that asked something which has another answer in this source, and perhaps of some more. */
export function findSuspects(
  readers: Readers,
  made: readonly Made[],
  changed: readonly KnownPlace[],
  source: object,
): ReadonlySet<number> {
  const suspects = new Set<number>();
  for (const place of changed) {
    const known = readers.get(place.name) ?? listReaders(place, made);
    readers.set(place.name, known);
    const now = valueAt(place, source);
    for (const [key, indexes] of known) {
      const isSame = Object.is(ask(place.found, place.method, key), ask(now, place.method, key));
      if (!isSame) for (const index of indexes) suspects.add(index);
    }
  }
  return suspects;
}

/** Where items have read up to now, and what stands there in this source. */
export function placesAfter(
  places: ReadonlyMap<string, ReadPlace>,
  fresh: readonly Made[],
  source: object,
): ReadonlyMap<string, KnownPlace> {
  const all = new Map(places);
  for (const { reads } of fresh) for (const [name, place] of reads) all.set(name, place);
  return new Map(
    [...all].map(([name, { path, method }]) => {
      const place = { name, path, method };
      return [name, { ...place, found: valueAt(place, source) }];
    }),
  );
}

/** Notes what items that were made anew have asked. What they asked before stays, since that only makes them suspects. */
export function noteReads(readers: Readers, made: readonly Made[], before: readonly Made[]): void {
  made.forEach((one, index) => {
    if (one === before[index]) return;
    for (const [name, known] of readers) noteAnswers(known, one.reads.get(name), index);
  });
}

function listReaders({ name }: ReadPlace, made: readonly Made[]): Map<unknown, Set<number>> {
  const known = new Map<unknown, Set<number>>();
  made.forEach(({ reads }, index) => {
    noteAnswers(known, reads.get(name), index);
  });
  return known;
}

function noteAnswers(known: Map<unknown, Set<number>>, reading: ReturnType<Reads['get']>, index: number): void {
  if (reading === undefined) return;
  for (const key of reading.answers?.keys() ?? [undefined]) {
    const indexes = known.get(key);
    if (indexes === undefined) known.set(key, new Set([index]));
    else indexes.add(index);
  }
}
