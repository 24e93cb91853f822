import { expect, test } from 'vitest';
import { createMemo, noMemo } from '../../src/memo/memo.ts';

const fresh = (): object => ({ name: 'x' });

test('a result is kept as long as all that it was made from is identical', () => {
  const memo = createMemo();
  const [a, b] = [fresh(), fresh()];
  const first = memo.keep('x', [a, 1], fresh);
  memo.endRound();
  expect(memo.keep('x', [a, 1], fresh)).toBe(first);
  expect(memo.keep('y', [a, 1], fresh)).not.toBe(first);
  expect(memo.keep('x', [b, 1], fresh)).not.toBe(first);
  expect(memo.keep('x', [a], fresh)).not.toBe(first);
});

test('what a round did not ask for is forgotten', () => {
  const memo = createMemo();
  const first = memo.keep('x', [], fresh);
  memo.endRound();
  memo.endRound();
  expect(memo.keep('x', [], fresh)).not.toBe(first);
});

test('what was asked for while something was made is kept as long as that is', () => {
  const memo = createMemo();
  const both = (outer: number, inner: number) => memo.keep('outer', [outer], () => memo.keep('inner', [inner], fresh));
  const first = both(1, 1);
  memo.endRound();
  both(1, 1);
  memo.endRound();
  both(1, 1);
  memo.endRound();
  expect(both(2, 1)).toBe(first);
});

test('what reads a source is kept as long as all that it read of it is identical', () => {
  const memo = createMemo();
  const ada = { name: 'Ada' };
  const source = { people: new Map([['ada', ada]]), lists: { all: [ada], seen: new Set(['ada']) }, title: 'a' };
  const view = (of: typeof source) =>
    memo.keepReading('x', [], of, ({ people, lists }) => [people.get('ada'), lists.all]);
  const first = view(source);
  expect(first).toEqual([ada, [ada]]);
  expect(view({ ...source, people: new Map([...source.people, ['bob', ada]]), title: 'b' })).toBe(first);
  expect(view({ ...source, people: new Map() })).not.toBe(first);
  expect(view(source)).not.toBe(first);
  expect(view({ ...source, lists: { ...source.lists, all: [ada] } })).not.toBe(first);
});

test('reading all of a table, or whether it has a key, is reading too', () => {
  const memo = createMemo();
  type Source = { readonly table: ReadonlyMap<string, number>; readonly set: ReadonlySet<string> };
  const source: Source = { table: new Map([['a', 1]]), set: new Set(['a']) };
  const sum = (of: Source) => memo.keepReading('sum', [], of, ({ table }) => ({ size: table.size, all: [...table] }));
  const has = (of: Source) => memo.keepReading('has', [], of, ({ set }) => ({ b: set.has('b') }));
  const [ofSum, ofHas] = [sum(source), has(source)];
  expect([ofSum, ofHas]).toEqual([{ size: 1, all: [['a', 1]] }, { b: false }]);
  expect(sum({ ...source, table: new Map([['a', 1]]) })).not.toBe(ofSum);
  expect(has({ ...source, set: new Set(['a', 'c']) })).toBe(ofHas);
  expect(has({ ...source, set: new Set(['b']) })).toEqual({ b: true });
});

test('one item of a list, or how many it has, is less than all of it', () => {
  const memo = createMemo();
  const [a, b] = [fresh(), fresh()];
  const first = (of: { readonly list: readonly object[] }) => memo.keepReading('1', [], of, ({ list }) => [list[0]]);
  const count = (of: { readonly list: readonly object[] }) =>
    memo.keepReading('n', [], of, ({ list }) => [list.length]);
  const mapped = (of: { readonly list: readonly object[] }) =>
    memo.keepReading('all', [], of, ({ list }) => list.map((each) => [each]));
  const made = [first({ list: [a] }), count({ list: [a] }), mapped({ list: [a] })];
  expect(first({ list: [a, b] })).toBe(made[0]);
  expect(first({ list: [b] })).toEqual([b]);
  expect(count({ list: [b] })).toBe(made[1]);
  expect(count({ list: [] })).toEqual([0]);
  expect(mapped({ list: [a] })).not.toBe(made[2]);
});

test('a copy of the source reads all of it', () => {
  const memo = createMemo();
  const source = { a: 1, b: 2 };
  const copy = (of: typeof source) => memo.keepReading('copy', [], of, (all) => ({ ...all, c: 3 }));
  expect(copy(source)).toEqual({ a: 1, b: 2, c: 3 });
  expect(copy({ a: 1, b: 3 })).toEqual({ a: 1, b: 3, c: 3 });
});

test('equal parts keep their identity from one round to the next', () => {
  const memo = createMemo();
  const first = memo.keepAlike('x', [{ slug: 'a' }, { slug: 'b' }]);
  memo.endRound();
  expect(memo.keepAlike('x', [{ slug: 'b' }])[0]).toBe(first[1]);
});

test('without a memo everything is made', () => {
  expect(noMemo.keep('x', [], fresh)).not.toBe(noMemo.keep('x', [], fresh));
  expect(noMemo.keepReading('x', [], { a: 1 }, ({ a }) => a)).toBe(1);
  expect(noMemo.keepAlike('x', 1)).toBe(1);
});
