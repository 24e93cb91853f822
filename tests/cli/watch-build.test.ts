import { expect, test } from 'vitest';
import { countKinds, watchBuild } from '../../src/cli/watch-build.ts';

/** A watch whose clock is set by hand, and what it wrote to the terminal, without what clears the line. */
function watched() {
  let time = 0;
  const lines: string[] = [];
  const write = (text: string): void => void lines.push(text.replace('\r\u001b[2K', ''));
  const watch = watchBuild({ write, now: () => time });
  return { watch, lines, at: (next: number) => (time = next) };
}

test('a short run shows nothing', () => {
  const { watch, lines, at } = watched();
  watch.begin('making files', 2);
  watch.count();
  at(900);
  watch.count();
  watch.end();
  expect(lines).toEqual([]);
});

test('a long run shows its stage, how much is done, and the time left once that can be guessed, and clears it at the end', () => {
  const { watch, lines, at } = watched();
  watch.begin('reading and checking the content');
  at(1500);
  watch.begin('making files', 100);
  at(1600);
  watch.count();
  at(1650);
  // Too soon after the last line.
  watch.count();
  at(3700);
  for (let made = 2; made < 10; made += 1) watch.count();
  at(4000);
  watch.count();
  at(600_000);
  watch.begin('rendering pages', 7);
  watch.end();
  expect(lines).toEqual([
    'making files: 0 of 100',
    'making files: 1 of 100',
    'making files: 3 of 100, about 72 s left',
    'making files: 11 of 100, about 21 s left',
    'rendering pages: 0 of 7',
    '',
  ]);
});

test('stages take their time up to the next one, where nobody looks too', () => {
  let time = 5;
  const watch = watchBuild({ write: null, now: () => time });
  watch.begin('one');
  time = 25;
  watch.begin('two', 3);
  watch.kinds(countKinds([{ kind: 'engineer' }, { kind: 'project' }, { kind: 'engineer' }]));
  watch.plan({ write: ['a'], keep: [], remove: [] });
  time = 32;
  expect(watch.end()).toEqual({
    stages: [
      { name: 'one', time: 20 },
      { name: 'two', time: 7 },
    ],
    kinds: { engineer: 2, project: 1 },
    isRecalled: false,
    plan: { write: ['a'], keep: [], remove: [] },
  });
});

test('a stage that goes on after another one is one', () => {
  let time = 0;
  const watch = watchBuild({ write: null, now: () => time });
  for (const [stage, until] of [
    ['publishing', 3],
    ['packing texts', 40],
    ['publishing', 44],
  ] as const) {
    watch.begin(stage);
    time = until;
  }
  expect(watch.end().stages).toEqual([
    { name: 'publishing', time: 7 },
    { name: 'packing texts', time: 37 },
  ]);
});

test('where nothing had to be done, the story of the run that built the site is shown', () => {
  const watch = watchBuild({ write: null, now: () => 0 });
  const story = { stages: [{ name: 'rendering pages', time: 900 }], kinds: { engineer: 2 } };
  watch.recall(story);
  expect(watch.end()).toEqual({ ...story, plan: null, isRecalled: true });
});
