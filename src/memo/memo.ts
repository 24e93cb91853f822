import { alike } from './alike.ts';
import { isAlike } from './is-alike.ts';
import { areStillTrue, type Read, recordReads } from './record-reads.ts';

/**
 * Caches results from one round of work to the next, each for as long as everything that it was made from is identical. A name
 * stands for one piece of work, and so for one type of result.
 */
export interface Memo {
  /** The result of `make`, or the last one of this name when `from` holds the same values, by `isAlike`. */
  keep<Value>(name: string, from: readonly unknown[], make: () => Value): Value;
  /**
   * The same for work that looks things up in `source`, whose parts may be new each round: the last result is given as long as
   * everything that was read of it is identical.
   */
  keepReading<Source extends object, Value>(
    name: string,
    from: readonly unknown[],
    source: Source,
    make: (source: Source) => Value,
  ): Value;
  /**
   * `next`, in which every part that equals the same part of the last value of this name is that part itself. For trees alone: a
   * part that stands in two places may become two.
   */
  keepAlike<Value>(name: string, next: Value): Value;
  /** Drops what nobody asked for in this round. */
  endRound(): void;
}

/** Caches nothing: for work that is done once. */
export const noMemo: Memo = {
  keep: (_name, _from, make) => make(),
  keepReading: (_name, _from, source, make) => make(source),
  keepAlike: (_name, next) => next,
  endRound: () => {},
};

/** A part of a memo with names of its own, for work that is done once for each of several things. */
export function partOfMemo(memo: Memo, part: string): Memo {
  return {
    keep: (name, from, make) => memo.keep(`${part}: ${name}`, from, make),
    keepReading: (name, from, source, make) => memo.keepReading(`${part}: ${name}`, from, source, make),
    keepAlike: (name, next) => memo.keepAlike(`${part}: ${name}`, next),
    endRound: () => memo.endRound(),
  };
}

interface Kept {
  readonly from: readonly unknown[];
  readonly reads: readonly Read[];
  readonly value: unknown;
  /** The names that were asked for while it was made: they stay cached as long as it does. */
  readonly within: readonly string[];
  /** The last round in which it was asked for. */
  round: number;
}

/** An empty memo. */
export function createMemo(): Memo {
  const all = new Map<string, Kept>();
  let round = 0;
  let asked: string[] = [];

  const use = (kept: Kept): void => {
    if (kept.round === round) return;
    kept.round = round;
    for (const name of kept.within) {
      const inner = all.get(name);
      if (inner !== undefined) use(inner);
    }
  };

  /** Makes a result that is not cached, and records the names that are asked for meanwhile. */
  const make = (name: string, from: readonly unknown[], work: () => Pick<Kept, 'value' | 'reads'>): Kept => {
    const outer = asked;
    asked = [];
    try {
      const kept = { from, ...work(), within: asked, round };
      all.set(name, kept);
      return kept;
    } finally {
      asked = outer;
    }
  };

  const find = (name: string, isCurrent: (kept: Kept) => boolean): Kept | null => {
    asked.push(name);
    const kept = all.get(name);
    if (kept === undefined || !isCurrent(kept)) return null;
    use(kept);
    return kept;
  };

  return {
    keep: <Value>(name: string, from: readonly unknown[], work: () => Value): Value => {
      const known = find(name, (kept) => isAlike(kept.from, from));
      return (known ?? make(name, from, () => ({ value: work(), reads: [] }))).value as Value;
    },
    keepReading: <Source extends object, Value>(
      name: string,
      from: readonly unknown[],
      source: Source,
      work: (source: Source) => Value,
    ): Value => {
      const known = find(name, (kept) => isAlike(kept.from, from) && areStillTrue(kept.reads, source));
      const read = () => {
        const { recorded, reads } = recordReads(source);
        return { value: work(recorded), reads };
      };
      return (known ?? make(name, from, read)).value as Value;
    },
    keepAlike: <Value>(name: string, next: Value): Value => {
      asked.push(name);
      const value = alike(all.get(name)?.value, next);
      all.set(name, { from: [], reads: [], value, within: [], round });
      return value;
    },
    endRound: () => {
      for (const [name, kept] of all) if (kept.round < round) all.delete(name);
      round += 1;
      asked = [];
    },
  };
}
