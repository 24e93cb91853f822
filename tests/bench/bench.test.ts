import { expect, test } from 'vitest';
import { drawChart } from './chart.ts';
import { corpus } from './corpus.ts';
import { measure, median } from './measure.ts';

test('a corpus is the same each time, and no two texts in it are alike', () => {
  const files = corpus(20);
  expect(corpus(20)).toEqual(files);
  const bodies = Object.entries(files).flatMap(([path, text]) => (path.endsWith('.md') ? text.split('---\n')[2] : []));
  expect(bodies).toHaveLength(50);
  expect(new Set(bodies).size).toBe(50);
});

test('a run is measured as a whole process, and a failed one says what it printed', async () => {
  const { time, printed } = await measure([process.execPath, '-e', 'console.log("done")'], '.');
  expect(time).toBeGreaterThan(0);
  expect(printed).toBe('done\n');
  await expect(measure([process.execPath, '-e', 'throw new Error("broken")'], '.')).rejects.toThrow('broken');
});

test('the median is the middle, or lies between the two that are', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([7])]).toEqual([2, 2.5, 7]);
});

test('a chart has a bar for each row, the longest in full length', () => {
  const row = { size: 100, mode: 'cold', memory: null, ratio: null };
  const svg = drawChart([
    { ...row, generator: 'Proofolio', time: 500 },
    { ...row, generator: 'Hugo', time: 1000 },
  ]);
  expect([...svg.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width))).toEqual([195, 390]);
});
