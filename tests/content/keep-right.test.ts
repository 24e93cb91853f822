import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { keepRight } from '../../src/content/keep-right.ts';

const schema = z.strictObject({
  title: z.string(),
  slug: z.string().optional(),
  list: z.array(z.strictObject({ name: z.string() })).default([]),
  look: z.strictObject({ paper: z.enum(['white', 'black']).optional(), ink: z.string().default('grey') }).optional(),
  author: z.strictObject({ name: z.string(), town: z.string().optional() }).optional(),
});

function keep(data: unknown, standIns: Readonly<Record<string, string>> = {}): unknown {
  const { success, error } = schema.safeParse(data);
  if (success) throw new Error('nothing is wrong with this');
  return keepRight(schema, data, error.issues, standIns);
}

describe('what stays of wrong data', () => {
  test('is all but what is wrong, however deep that is', () => {
    const data = { title: 'T', more: 1, look: { paper: 'green', ink: 'blue' } };
    expect(keep(data)).toEqual({ title: 'T', list: [], look: { ink: 'blue' } });
  });

  test('has no map with a field that may be a slip for another one', () => {
    expect(keep({ title: 'T', look: { papper: 'white', ink: 'blue' } })).toEqual({ title: 'T', list: [] });
  });

  test('has no list in which something is wrong: its items keep the positions that they have in the source', () => {
    expect(keep({ title: 'T', list: [{ name: 1 }, { name: 'b' }] })).toEqual({ title: 'T', list: [] });
  });

  test('has no map that lacks something', () => {
    expect(keep({ title: 'T', author: { town: 'Riga' } })).toEqual({ title: 'T', list: [] });
    expect(keep({ title: 'T', author: { name: 1, town: 'Riga' } })).toEqual({ title: 'T', list: [] });
  });

  test('is nothing where a required field is missing, unless something stands in for it', () => {
    expect(keep({ list: [] })).toBeNull();
    expect(keep({ title: 1, list: [] })).toBeNull();
    expect(keep({ list: [] }, { title: 'ada' })).toEqual({ title: 'ada', list: [] });
    expect(keep({ title: 1 }, { title: 'ada' })).toEqual({ title: 'ada', list: [] });
  });

  test('is nothing where what the rest is understood by is wrong, or where it is no map', () => {
    expect(keep({ title: 'T', slug: 1 })).toBeNull();
    expect(keep({ title: 'T', sulg: 'a' })).toBeNull();
    expect(keep('T', { title: 'ada' })).toBeNull();
    expect(keep(['T'])).toBeNull();
  });

  test('is nothing where what stands in is wrong itself', () => {
    const short = z.strictObject({ title: z.string().max(2) });
    const { error } = short.safeParse({});
    expect(keepRight(short, {}, error?.issues ?? [], { title: 'too long' })).toBeNull();
  });
});
