import { expect, test } from 'vitest';
import { inBatches } from '../../src/preview/in-batches.ts';

test('what comes while a batch is taken is one next batch, in its order', async () => {
  const taken: (readonly number[])[] = [];
  let release = (): void => undefined;
  const hold = new Promise<void>((resolve) => {
    release = resolve;
  });
  const add = inBatches(async (batch: readonly number[]) => {
    taken.push(batch);
    await hold;
  });
  const first = add([1]);
  void add([2, 3]);
  const last = add([4]);
  expect(taken).toEqual([[1]]);
  release();
  await Promise.all([first, last]);
  expect(taken).toEqual([[1], [2, 3, 4]]);
});

test('an empty batch is taken too, and the next one after the last was done', async () => {
  const taken: (readonly number[])[] = [];
  const add = inBatches(async (batch: readonly number[]) => void taken.push(batch));
  await add([]);
  await add([1]);
  expect(taken).toEqual([[], [1]]);
});

test('a batch that fails is reported, and does not hold up the next one', async () => {
  const add = inBatches(async ([item]: readonly string[]) => {
    if (item === 'bad') throw new Error('failed');
  });
  await expect(add(['bad'])).rejects.toThrow('failed');
  await expect(add(['good'])).resolves.toBeUndefined();
});
