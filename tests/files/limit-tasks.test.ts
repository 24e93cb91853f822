import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { limitTasks } from '../../src/files/limit-tasks.ts';

test('at most so many tasks run at a time, and all of them run', async () => {
  const limit = limitTasks(2);
  let running = 0;
  let most = 0;
  const results = await Promise.all(
    [1, 2, 3, 4, 5].map((number) =>
      limit(async () => {
        running += 1;
        most = Math.max(most, running);
        await setTimeout(1);
        running -= 1;
        return number;
      }),
    ),
  );
  expect(results).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test('a task that fails gives its place to the next', async () => {
  const limit = limitTasks(1);
  const failing = limit(() => Promise.reject(new Error('no')));
  const next = limit(() => Promise.resolve('yes'));
  await expect(failing).rejects.toThrow('no');
  await expect(next).resolves.toBe('yes');
});
