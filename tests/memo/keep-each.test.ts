import { expect, test } from 'vitest';
import { createMemo, noMemo } from '../../src/memo/memo.ts';

interface Person {
  readonly slug: string;
  readonly title: string;
}

const [ada, bob, cyd]: readonly Person[] = ['ada', 'bob', 'cyd'].map((slug) => ({ slug, title: slug.toUpperCase() }));
const people = [ada, bob, cyd].filter((each) => each !== undefined);

/** Greets people, and notes for whom that was done anew. */
function greeter() {
  const memo = createMemo();
  const made: string[] = [];
  const greet = (items: readonly Person[], greetings: ReadonlyMap<string, string> = new Map(), end = '') => {
    made.length = 0;
    const each = { items, nameOf: ({ slug }: Person) => slug, fromOf: ({ title }: Person) => [title] };
    const values = memo.keepEach('greetings', each, { greetings, end }, ({ slug, title }, read) => {
      made.push(slug);
      return { text: `${read.greetings.get(slug) ?? 'Hello'} ${title}${slug === 'ada' ? read.end : ''}` };
    });
    memo.endRound();
    return values;
  };
  return { greet, made };
}

const textsOf = (values: readonly { readonly text: string }[]) => values.map(({ text }) => text);

test('only what is new is made, and a list in which nothing is new is the last one', () => {
  const { greet, made } = greeter();
  const first = greet(people);
  expect(textsOf(first)).toEqual(['Hello ADA', 'Hello BOB', 'Hello CYD']);
  expect(greet(people)).toBe(first);
  expect(greet(people.map((each) => ({ ...each })))).toBe(first);
  expect(made).toEqual([]);
  const second = greet(people.with(1, { slug: 'bob', title: 'Bo' }));
  expect(textsOf(second)).toEqual(['Hello ADA', 'Hello Bo', 'Hello CYD']);
  expect(made).toEqual(['bob']);
  expect(second[0]).toBe(first[0]);
});

test('an item is known wherever it stands', () => {
  const { greet, made } = greeter();
  const first = greet(people);
  const moved = greet([{ slug: 'new', title: 'NEW' }, ...people.toReversed()]);
  expect(made).toEqual(['new']);
  expect(moved.slice(1)).toEqual(first.toReversed());
  expect(textsOf(greet(people.slice(2)))).toEqual(['Hello CYD']);
  expect(made).toEqual([]);
  greet(people);
  expect(made).toEqual(['ada', 'bob']);
});

test('what an item reads of the source makes it new, and nothing else of it does', () => {
  const { greet, made } = greeter();
  const first = greet(people, new Map([['bob', 'Hi']]));
  expect(greet(people, new Map(Object.entries({ bob: 'Hi', dan: 'Yo' })))).toBe(first);
  expect(textsOf(greet(people, new Map([['cyd', 'Hey']])))).toEqual(['Hello ADA', 'Hello BOB', 'Hey CYD']);
  expect(made).toEqual(['bob', 'cyd']);
  expect(textsOf(greet(people, new Map([['cyd', 'Hey']]), '!'))).toEqual(['Hello ADA!', 'Hello BOB', 'Hey CYD']);
  expect(made).toEqual(['ada']);
});

test('what is asked for while an item is made is kept as long as that item', () => {
  const memo = createMemo();
  const fresh = (): object => ({ name: 'x' });
  const inner = (items: readonly string[], state: number) => {
    const each = { items, nameOf: String, fromOf: (item: string) => [item] };
    const values = memo.keepEach('outer', each, { state }, (item, read) => [
      read.state,
      memo.keep(`inner ${item}`, [], fresh),
    ]);
    memo.endRound();
    return values.map(([, value]) => value);
  };
  const [a, b] = inner(['a', 'b'], 1);
  inner(['a', 'b'], 1);
  expect(inner(['b', 'a'], 2)).toEqual([b, a]);
  expect(inner(['b', 'a'], 3)[0]).toBe(b);
  inner(['b'], 3);
  const again = inner(['a', 'b'], 3);
  expect(again[0]).not.toBe(a);
  expect(again[1]).toBe(b);
});

test('without a memo each is made', () => {
  const each = { items: [1, 2], nameOf: String, fromOf: (item: number) => [item] };
  expect(noMemo.keepEach('x', each, { add: 1 }, (item, { add }) => item + add)).toEqual([2, 3]);
});
