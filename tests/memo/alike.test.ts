import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alike } from '../../src/memo/alike.ts';

const ada = { slug: 'ada', skills: [{ name: 'Go' }, { name: 'C' }], at: new Map([['x', { deep: [1] }]]) };
const bob = { slug: 'bob', skills: [{ name: 'Go' }], at: new Map([['x', { deep: [1] }]]) };

describe('a value beside an earlier one', () => {
  test('is the earlier one where they are equal', () => {
    const last = { people: [ada, bob] };
    expect(alike(last, structuredClone(last))).toBe(last);
  });

  test('keeps the parts that are equal, also when they stand elsewhere in their list', () => {
    const last = [ada, bob];
    const changed = { ...structuredClone(ada), skills: [{ name: 'C' }, { name: 'Rust' }] };
    const kept = alike<readonly (typeof ada)[]>(last, [structuredClone(bob), changed]);
    expect(kept).toEqual([bob, changed]);
    expect(kept[0]).toBe(bob);
    expect(kept[1]?.skills[0]).toBe(ada.skills[1]);
    expect(kept[1]?.at).toBe(ada.at);
  });

  test('keeps the order of a map and of keys as they are now', () => {
    const [last, next] = [new Map(Object.entries({ a: 1, b: 2 })), new Map(Object.entries({ b: 2, a: 1 }))];
    expect([...alike(last, next).keys()]).toEqual(['b', 'a']);
    expect(JSON.stringify(alike({ a: 1, b: 2 }, { b: 2, a: 1 }))).toBe('{"b":2,"a":1}');
  });

  test('is a set, date or function of its own', () => {
    const next = { set: new Set([1]), date: new Date(0), call: () => 1 };
    const kept = alike({ set: new Set([1]), date: new Date(0), call: () => 1 }, next);
    expect([kept.set, kept.date, kept.call]).toEqual([next.set, next.date, next.call]);
    expect(kept.set).toBe(next.set);
  });
});

const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, undefined, 0, -0, 1, 'a', 'b', Number.NaN),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('slug', 'name', 'a', 'b'), tie('value'), { maxKeys: 3, noNullPrototype: true }),
    fc.array(fc.tuple(fc.constantFrom('a', 'b'), tie('value')), { maxLength: 2 }).map((items) => new Map(items)),
  ),
})).value;

test('whatever the two are, the result equals the later one, and a repetition changes nothing', () => {
  fc.assert(
    fc.property(values, values, (last, next) => {
      const kept = alike(last, next);
      expect(kept).toStrictEqual(next);
      expect(Object.is(alike(kept, structuredClone(next)), kept)).toBe(true);
    }),
  );
});
