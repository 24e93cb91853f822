import { mkdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { engineHash } from '../../src/plan/engine-hash.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';

const FILES = { 'src/a.ts': 'a', 'src/sub/b.ts': 'b', 'layouts/base.njk': 'c', 'package.json': '{}' };

let project: string;
let hash: string;

async function hashProject(folder: string): Promise<string> {
  return engineHash(['src', 'layouts', 'package.json'].map((name) => join(folder, name)));
}

beforeEach(async () => {
  project = temporaryFolder();
  writeFiles(project, FILES);
  hash = await hashProject(project);
});

test('neither the place of the project nor the order and times of its files count', async () => {
  const other = join(temporaryFolder(), 'elsewhere');
  writeFiles(other, Object.fromEntries(Object.entries(FILES).toReversed()));
  await utimes(join(other, 'src/a.ts'), 1, 1);
  expect(await hashProject(other)).toBe(hash);
});

test.each([
  ['a byte changes', () => writeFile(join(project, 'src/sub/b.ts'), 'B')],
  ['a file comes', () => writeFile(join(project, 'layouts/new.njk'), '')],
  ['a file goes', () => rm(join(project, 'src/a.ts'))],
  ['a single root changes', () => writeFile(join(project, 'package.json'), '{ }')],
  ['a linked file comes', () => symlink(join(project, 'package.json'), join(project, 'src/link.ts'))],
])('the hash is another when %s', async (_, change) => {
  await change();
  expect(await hashProject(project)).not.toBe(hash);
});

test('a file moved to another name or folder makes another hash', async () => {
  const other = temporaryFolder();
  writeFiles(other, { ...FILES, 'src/sub/a.ts': 'a' });
  await rm(join(other, 'src/a.ts'));
  expect(await hashProject(other)).not.toBe(hash);
});

test('an absent folder counts as an empty one', async () => {
  await mkdir(join(project, 'empty'));
  const [absent, empty] = await Promise.all([engineHash([join(project, 'no')]), engineHash([join(project, 'empty')])]);
  expect(absent).toBe(empty);
});
