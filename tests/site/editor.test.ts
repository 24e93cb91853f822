import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere } from '../harness/run-here.ts';

const schemas = join(import.meta.dirname, '../../.cache/schemas/tests/fixtures');

test.each([
  ['minimal', 0, 'mira-solano'],
  ['broken', 1, 'ada'],
])('a check of the site %s leaves schemas with its names, right or wrong as it is', async (name, status, slug) => {
  await rm(join(schemas, name), { recursive: true, force: true });
  const finished = await runHere('check', ['--content', `tests/fixtures/${name}`]);
  expect(finished.status, finished.stderr).toBe(status);
  expect(await readFile(join(schemas, name, 'project.json'), 'utf8')).toContain(`"${slug}"`);
});
