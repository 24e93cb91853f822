import { expect, onTestFinished, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { htmlFaults } from './html-faults.ts';
import { messageFaults } from './message-faults.ts';
import { startWorker } from './watched-worker.ts';

test.each([
  '<script>alert(1)</script>',
  '<p onclick="alert(1)">a</p>',
  '<p style="color:red">a</p>',
  '<iframe src="https://example.org/"></iframe>',
  '<a href="javascript:alert(1)">a</a>',
  '<a href=" java&#10;script:alert(1)">a</a>',
  '<img src="data:image/svg+xml,x" alt="">',
  '<form><input></form>',
  '<!-- said to nobody -->',
])('%s is no HTML that a body may become', (html) => {
  expect(htmlFaults(html)).not.toEqual([]);
});

const place = { file: 'a.md', line: 1, column: 1, length: 4, source: 'name' };
const diagnostic: Diagnostic = { severity: 'error', code: 'blank', message: 'this is blank', place, help: null };
const faultsOf = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  messageFaults(diagnostics, new Map([['a.md', 'name\n\nText of undefined length\n']]));

test('a sound diagnostic has no fault', () => {
  expect(faultsOf([diagnostic])).toEqual([]);
});

test.each<[what: string, Partial<Diagnostic>]>([
  ['says what only a program says', { message: "Cannot read properties of 'x'" }],
  ['holds a stack', { help: 'correct it\n    at read (file:///a.ts:1:1)' }],
  ['shows another line than it names', { place: { ...place, line: 2 } }],
  ['marks more than its line', { place: { ...place, length: 5 } }],
])('a diagnostic that %s is a fault', (_, change) => {
  expect(faultsOf([{ ...diagnostic, ...change }])).toHaveLength(1);
});

test('a diagnostic that is reported twice is a fault, and a word of the author is not', () => {
  expect(faultsOf([diagnostic, diagnostic])).toHaveLength(1);
  expect(faultsOf([{ ...diagnostic, message: 'undefined is no length' }])).toEqual([]);
});

test('a batch that takes too long is a fault, and the test goes on', async () => {
  const worker = startWorker(1);
  onTestFinished(worker.stop);
  const batch = { base: 'small', files: { 'pages/a.md': '---\ntitle: A\n---\n' }, isRendered: false } as const;
  expect(await worker.findFaults(batch)).toEqual(['a batch takes more than 0.001 seconds']);
});
