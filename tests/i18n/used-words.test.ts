import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../../src/i18n/messages/en.ts';

const DESTRUCTURING = /\{[^{}]*\} = [^;]*;/g;

const texts = ['layouts/**/*.njk', 'src/**/*.ts']
  .flatMap((pattern) => globSync(pattern))
  .filter((file) => !file.replaceAll('\\', '/').startsWith('src/i18n/messages/'))
  .map((file) => readFileSync(file, 'utf8'))
  .filter((text) => /\bwords\b|ordsFor\b|\bWords\b/.test(text));

/** Whether some file says `group.key`, takes `key` out of `group`, or hands the group on. */
function isUsed(group: string, key: string): boolean {
  const said = new RegExp(`\\b${group}\\.${key}\\b`);
  const taken = new RegExp(`\\{[^{}]*\\b${key}\\b[^{}]*\\} = [^;]*\\.${group};`);
  return texts.some((text) => said.test(text) || taken.test(text)) || isHandedOn(group);
}

/** Whether the words of a group are chosen by a name that only data knows: `words.count[list]`, `wordsFor(locale).metric;`. */
function isHandedOn(group: string): boolean {
  const handed = new RegExp(`\\b(?:words|\\w*ordsFor\\(.*\\))\\.${group}(?=[[,;)\\n])`);
  return texts.some((text) => handed.test(text.replace(DESTRUCTURING, '')));
}

test('every word of the interface is used somewhere', () => {
  const { terms: _, ...said } = en;
  const keys = Object.entries(said).flatMap(([group, words]) => Object.keys(words).map((key) => [group, key] as const));
  expect(keys.length).toBeGreaterThan(150);
  expect(keys.filter(([group, key]) => !isUsed(group, key)).map((path) => path.join('.'))).toEqual([]);
});
