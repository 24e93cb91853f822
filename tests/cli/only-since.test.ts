import { expect, test } from 'vitest';
import { onlySince, readChanged } from '../../src/cli/only-since.ts';
import { loadContent } from '../../src/content/load-content.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const folder = temporaryFolder({
  'site.yml': 'title: T\nurl: https://t.example\n',
  'engineers/ada.md': '---\nname: Ada\n---\n',
  'engineers/bo.md': '---\nname: Bo\n---\n',
  'projects/vault.md': '---\ntitle: Vault\nengineers: [ada]\n---\n',
  'achievements/faster.md': '---\ntitle: Faster\nproject: vault\n---\n',
  'projects/other.md': '---\ntitle: Other\nengineers: [ada, bo]\n---\n',
});
const content = loadContent(folder).value;

const at = (file: string, severity: Diagnostic['severity'] = 'warning'): Diagnostic => {
  const place = { file, line: 1, column: 1, length: 1, source: '' };
  return { severity, code: 'missing-alt', message: 'm', place, help: 'h' };
};
let removed = '';
const filesLeft = (all: readonly Diagnostic[], ...changed: readonly string[]): readonly (string | undefined)[] => {
  const entryByPath = new Map([
    ['/engineers/ada/', 'engineers/ada.md'],
    ['/engineers/bo/', 'engineers/bo.md'],
  ]);
  const left = onlySince(all, { files: changed, removed }, { content, site: { entryByPath }, folder: '_site' });
  return left.map(({ place }) => place?.file.replace(`${folder}/`, ''));
};

test('what changed, what names it, and pages of both or of several entries are reported', () => {
  const built = ['_site/engineers/ada/index.html', '_site/engineers/bo/index.html', '_site/index.html'];
  const all = [
    ...['engineers/ada.md', 'engineers/bo.md', 'projects/vault.md'].map((file) => `${folder}/${file}`),
    ...built,
  ];
  expect(
    filesLeft(
      all.map((file) => at(file)),
      'engineers/ada.md',
    ),
  ).toEqual(['engineers/ada.md', 'projects/vault.md', '_site/engineers/ada/index.html', '_site/index.html']);
});

test('errors are reported wherever they are, since they fail the build', () => {
  const all = [at(`${folder}/engineers/bo.md`, 'error'), at(`${folder}/engineers/bo.md`)];
  expect(filesLeft(all, 'engineers/ada.md')).toEqual(['engineers/bo.md']);
});

test('all is reported where what all pages share changed', () => {
  expect(filesLeft([at(`${folder}/engineers/bo.md`)], 'site.yml')).toEqual(['engineers/bo.md']);
});

test('what run.cjs found is read, and why it found nothing is an error', () => {
  expect(readChanged({})).toEqual({ value: null, diagnostics: [] });
  expect(readChanged({ PROOFOLIO_CHANGED: '{"files":["a.md"]}' })).toEqual({
    value: { files: ['a.md'], removed: '' },
    diagnostics: [],
  });
  expect(readChanged({ PROOFOLIO_CHANGED: '{"problem":"p","help":"h"}' }).diagnostics).toMatchObject([
    { severity: 'error', code: 'bad-since', message: 'p', help: 'h' },
  ]);
});

const everywhere = [
  'achievements/faster.md',
  'engineers/ada.md',
  'engineers/bo.md',
  'projects/other.md',
  'projects/vault.md',
];
const leftAfter = (...changed: readonly string[]): readonly (string | undefined)[] =>
  filesLeft(
    everywhere.map((file) => at(`${folder}/${file}`)),
    ...changed,
  );

test('what depends on a change by several steps is reported, in both directions, and what lies on another way is not', () => {
  // The skills of Ada are proven by an achievement of a project of hers.
  expect(leftAfter('achievements/faster.md')).toEqual([
    'achievements/faster.md',
    'engineers/ada.md',
    'projects/vault.md',
  ]);
  // An achievement shows the people of its project.
  expect(leftAfter('engineers/ada.md')).toEqual([
    'achievements/faster.md',
    'engineers/ada.md',
    'projects/other.md',
    'projects/vault.md',
  ]);
});

test('what an entry named before is reported, since it may miss it now', () => {
  removed = 'engineers: [bo]';
  const left = leftAfter('achievements/faster.md');
  removed = '';
  expect(left).toContain('engineers/bo.md');
});
