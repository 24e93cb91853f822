import type { Reads } from './record-reads.ts';

/** Something that was made. */
export interface Made {
  readonly value: unknown;
  readonly from: readonly unknown[];
  readonly reads: Reads;
  /** What was asked for while it was made. */
  readonly within: readonly Kept[];
}

/** What is cached by one name: one thing, or one for each item of a list. */
export interface Kept {
  readonly name: string;
  made: readonly Made[];
  /** How many things were made with it that are cached themselves; the round that goes on counts as one. */
  owners: number;
}

/** What is cached, each as long as something that was made with it. */
export interface Store {
  /** What is cached by a name, which is from now on a part of what is being made. */
  readonly ask: (name: string) => Kept;
  /** Makes something, and notes what is asked for meanwhile. */
  readonly make: (from: readonly unknown[], work: () => Pick<Made, 'value' | 'reads'>) => Made;
  /** Exchanges what is cached by a name. */
  readonly replace: (kept: Kept, made: readonly Made[]) => void;
  /** Drops what was made only with things that nobody asked for in this round. */
  readonly endRound: () => void;
}

/** An empty store. An edit asks for little and changes less, so nothing here looks at all that is cached. */
export function createStore(): Store {
  const all = new Map<string, Kept>();
  let asked = new Set<Kept>();
  let round: Iterable<Kept> = [];

  const release = (within: Iterable<Kept>): void => {
    for (const kept of within) {
      kept.owners -= 1;
      if (kept.owners > 0) continue;
      all.delete(kept.name);
      for (const made of kept.made) release(made.within);
    }
  };

  const create = (name: string): Kept => {
    const kept: Kept = { name, made: [], owners: 0 };
    all.set(name, kept);
    return kept;
  };

  return {
    ask: (name) => {
      const kept = all.get(name) ?? create(name);
      if (!asked.has(kept)) kept.owners += 1;
      asked.add(kept);
      return kept;
    },
    make: (from, work) => {
      const outer = asked;
      asked = new Set();
      try {
        return { from, ...work(), within: [...asked] };
      } finally {
        asked = outer;
      }
    },
    replace: (kept, made) => {
      const before = kept.made;
      kept.made = made;
      const gone = before.filter((each, index) => each !== made[index]);
      if (gone.length === 0) return;
      const stays = new Set(made.filter((each, index) => each !== before[index]));
      for (const each of gone) if (!stays.has(each)) release(each.within);
    },
    endRound: () => {
      const before = round;
      round = asked;
      asked = new Set();
      release(before);
    },
  };
}
