import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { writeSchemas } from '../../src/editor/write-schemas.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const { value: full } = loadContent('tests/fixtures/full');

test('schemas are files, and nothing else is left beside them', async () => {
  const folder = temporaryFolder();
  await writeSchemas(full, folder);
  expect(await readdir(folder)).toMatchInlineSnapshot(`
    [
      "achievement.json",
      "engineer.json",
      "note.json",
      "organizations.json",
      "page.json",
      "project.json",
      "site.json",
      "skills.json",
      "units.json",
      "words.json",
    ]
  `);
});

test('an unchanged schema is not written again, a changed one is', async () => {
  const folder = temporaryFolder();
  const times = async () => {
    const names = ['page.json', 'engineer.json'];
    return Promise.all(names.map(async (name) => (await stat(join(folder, name))).ino));
  };
  await writeSchemas(full, folder);
  const before = await times();
  await writeSchemas(full, folder);
  expect(await times()).toEqual(before);
  await writeSchemas({ ...full, skills: { ...full.skills, names: ['Loom'] } }, folder);
  const after = await times();
  expect(after[0]).toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
  expect(await readFile(join(folder, 'engineer.json'), 'utf8')).toContain('"Loom"');
});

test('where nothing can be written, nothing happens', async () => {
  const folder = temporaryFolder();
  await writeFile(join(folder, 'file'), 'mine');
  await writeSchemas(full, join(folder, 'file'));
  expect(await readFile(join(folder, 'file'), 'utf8')).toBe('mine');
});

test('a content folder with mistakes everywhere has schemas too', async () => {
  const folder = temporaryFolder();
  await writeSchemas(loadContent(temporaryFolder({ 'skills.yml': ': [', 'site.yml': '- a' })).value, folder);
  await writeSchemas(loadContent('tests/fixtures/broken').value, folder);
  expect(await readdir(folder)).toHaveLength(10);
});
