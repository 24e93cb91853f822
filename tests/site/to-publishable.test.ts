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
