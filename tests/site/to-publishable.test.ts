import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { checkOutputs } from '../../src/plan/check-outputs.ts';
import { readyFile } from '../../src/site/site-files.ts';
import { toPublishable } from '../../src/site/to-publishable.ts';

test('two files for one path are an error, and neither silently takes the place of the other', () => {
  const files = [readyFile('robots.txt', 'made by the site'), readyFile('robots.txt', 'copied')];
  const site = { pages: [], shells: new Map(), files };
  const { wanted } = toPublishable(
    site,
    'engine',
    async () => [],
    async () => {},
  );
  expect(checkOutputs(wanted)).toMatchObject([
    { code: 'bad-output-path', message: '"robots.txt" and "robots.txt" would be one file' },
  ]);
});

test('only a few files lie in memory at a time, however many are written', async () => {
  let [unwritten, most] = [0, 0];
  const make = async (): Promise<string> => {
    unwritten += 1;
    most = Math.max(most, unwritten);
    return 'x';
  };
  const paths = Array.from({ length: 500 }, (_, index) => `${index}.vcf`);
  const files = paths.map((path) => ({ path, key: path, make }));
  const written: string[] = [];
  const { fill } = toPublishable(
    { pages: [], shells: new Map(), files },
    'engine',
    async () => [],
    async (_folder, path) => {
      await setImmediate();
      written.push(path);
      unwritten -= 1;
    },
  );
  expect(await fill('out', paths)).toEqual([]);
  expect(written).toEqual(paths);
  expect(most).toBeLessThan(50);
});

test('what files are made from is let go of before pages are rendered', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage: () => void = runInNewContext('gc');
  const held: WeakRef<object>[] = [];
  const fileOfContent = () => {
    const content = { text: 'all of the content' };
    held.push(new WeakRef(content));
    return { path: 'a.vcf', key: 'a', make: async () => content.text };
  };
  const page = { kind: 'engineer', url: '/a/', locale: 'en', hash: 'a', listed: null, isHidden: false } as const;
  const packed = { ...page, characters: '', json: new Uint8Array(), isCompressed: false };
  const isThere: boolean[] = [];
  const { fill } = toPublishable(
    { pages: [packed], shells: new Map(), files: [fileOfContent()] },
    'engine',
    async () => {
      await setImmediate();
      collectGarbage();
      isThere.push(...held.map((each) => each.deref() !== undefined));
      return [];
    },
    async () => {},
  );
  await fill('out', ['a.vcf', 'a/index.html']);
  expect(isThere).toEqual([false]);
});
