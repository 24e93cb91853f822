import { alike } from './alike.ts';
import { isAlike } from './is-alike.ts';
import { createEachKeeper, type Each } from './keep-each.ts';
import { areStillTrue, noReads, type Reads, recordedRead } from './record-reads.ts';
import { createStore, type Made } from './store.ts';

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
   * The results of `make` for each of many items, each kept as by `keepReading`, but only what is new is looked at. The list is
   * the last one itself when all that is in it is.
   */
  keepEach<Item, Source extends object, Value>(
    name: string,
    each: Each<Item>,
    source: Source,
    make: (item: Item, source: Source) => Value,
  ): readonly Value[];
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
  keepEach: (_name, { items }, source, make) => items.map((item) => make(item, source)),
  keepAlike: (_name, next) => next,
  endRound: () => {},
};

/** A part of a memo with names of its own, for work that is done once for each of several things. */
export function partOfMemo(memo: Memo, part: string): Memo {
  return {
    keep: (name, from, make) => memo.keep(`${part}: ${name}`, from, make),
    keepReading: (name, from, source, make) => memo.keepReading(`${part}: ${name}`, from, source, make),
    keepEach: (name, each, source, make) => memo.keepEach(`${part}: ${name}`, each, source, make),
    keepAlike: (name, next) => memo.keepAlike(`${part}: ${name}`, next),
    endRound: () => memo.endRound(),
  };
}

/** An empty memo. */
export function createMemo(): Memo {
  const { ask, make, replace, endRound } = createStore();
  const keepOne = (
    name: string,
    from: readonly unknown[],
    isTrue: (reads: Reads) => boolean,
    work: () => Pick<Made, 'value' | 'reads'>,
  ): unknown => {
    const kept = ask(name);
    const [last] = kept.made;
    if (last !== undefined && isAlike(last.from, from) && isTrue(last.reads)) return last.value;
    const made = make(from, work);
    replace(kept, [made]);
    return made.value;
  };
  return {
    keep: <Value>(name: string, from: readonly unknown[], work: () => Value): Value =>
      keepOne(
        name,
        from,
        () => true,
        () => ({ value: work(), reads: noReads }),
      ) as Value,
    keepReading: <Source extends object, Value>(
      name: string,
      from: readonly unknown[],
      source: Source,
      work: (source: Source) => Value,
    ): Value =>
      keepOne(
        name,
        from,
        (reads) => areStillTrue(reads, source),
        () => recordedRead(source, work),
      ) as Value,
    keepEach: createEachKeeper({ ask, make, replace }),
    keepAlike: <Value>(name: string, next: Value): Value => {
      const kept = ask(name);
      const value = alike<Value>(kept.made[0]?.value, next);
      replace(kept, [{ from: [], reads: noReads, value, within: [] }]);
      return value;
    },
    endRound,
  };
}
