import { expect, test } from 'vitest';
import { isWordsFile, readWords } from '../../src/content/read-words.ts';
import { noMemo } from '../../src/memo/memo.ts';

function read(files: Readonly<Record<string, string>>) {
  const texts = new Map(Object.entries(files).map(([file, text]) => [file, { file: `content/${file}`, text }]));
  return readWords({ folder: 'content', texts, assets: [], unread: [] }, noMemo);
}

test('files of words are known by their names, at the top alone', () => {
  expect(['words.fr.yml', 'words.zh-Hant.yml'].every(isWordsFile)).toBe(true);
  expect(['words.yml', 'pages/words.fr.yml', 'words.fr.md', 'words.fr.yml.txt'].some(isWordsFile)).toBe(false);
});

test('words are read by locale', () => {
  const { value, diagnostics } = read({ 'words.fr.yml': 'engineers: gens\nsite.home: Accueil\n', 'site.yml': 'a: b' });
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject([{ locale: 'fr', words: { engineers: 'gens', 'site.home': 'Accueil' }, readable: true }]);
});

test('nothing of a file with a mistake is said', () => {
  const { value, diagnostics } = read({ 'words.fr.yml': 'site:\n  home: Accueil\n' });
  expect(value).toMatchObject([{ locale: 'fr', words: {}, readable: false }]);
  expect(diagnostics).toMatchObject([{ severity: 'error', place: { file: 'content/words.fr.yml', line: 2 } }]);
});
