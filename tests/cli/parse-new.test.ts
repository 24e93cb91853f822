import { expect, test } from 'vitest';
import { missingWord, parseNew } from '../../src/cli/parse-new.ts';
import { formatPretty } from '../../src/diagnostics/format-diagnostics.ts';

test('all that is said is read', () => {
  const args = ['achievement', 'Faster', '--engineer', 'ada', '--engineer=zoe', '--skill', 'Go', '--content', 'x'];
  const { value, diagnostics } = parseNew(args);
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject({
    kind: 'achievement',
    words: ['Faster'],
    engineers: ['ada', 'zoe'],
    skills: ['Go'],
    content: 'x',
  });
  expect(missingWord(value)).toBeNull();
});

test.each([
  [['engineer', 'Ada Lovelace', 'Bo Reed']],
  [['skill', 'Python', 'Go', '--each', '--category', 'Languages']],
  [['organization', 'Northwind', 'Contoso', '--each']],
  [['page', 'What we offer', 'Who we are']],
  [['site', '../ours', '--person', 'Ada Lovelace']],
])('%j is understood', (args) => {
  const { value, diagnostics } = parseNew(args);
  expect(diagnostics).toEqual([]);
  expect(missingWord(value)).toBeNull();
});

test.each([
  [['enginer', 'Ada']],
  [['toString']],
  [['engineer', 'Ada', 'Lovelace']],
  [['engineer', 'Ada', '--project', 'x']],
  [['site', 'x', '--content', 'y']],
  [['project', 'x', '--slgu', 'y', '--engineer']],
  [['project', 'x', '--help=yes', '--slug', '']],
])('%j is a mistake with a way out', (args) => {
  expect(formatPretty(parseNew(args).diagnostics)).toMatchSnapshot();
});

test.each([[[]], [['note']], [['translation', 'ada']], [['site']]])('%j says not enough', (args) => {
  const missing = missingWord(parseNew(args).value);
  expect(`${missing?.message}; ${missing?.help}`).toMatchSnapshot();
});
