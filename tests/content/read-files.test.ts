import { expect, test } from 'vitest';
import { readFiles } from '../../src/content/read-files.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';

test('a text that is as it was is the same object, so that nothing made from it is made again', () => {
  const folder = temporaryFolder({ 'site.yml': 'title: A', 'pages/a.md': 'a', 'pages/b.md': 'b' });
  const { value: last } = readFiles(folder);
  writeFiles(folder, { 'pages/b.md': 'c', 'pages/d.md': 'd' });
  const { texts } = readFiles(folder, last).value;
  expect([...texts.values()].map(({ text }) => text)).toEqual(['a', 'c', 'd', 'title: A']);
  const same = [...texts].filter(([path, text]) => last.texts.get(path) === text).map(([path]) => path);
  expect(same).toEqual(['pages/a.md', 'site.yml']);
});
