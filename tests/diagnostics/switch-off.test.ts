import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { switchOff } from '../../src/diagnostics/switch-off.ts';

const at = (file: string, severity: Diagnostic['severity'] = 'warning'): Diagnostic => {
  const place = { file: `content/${file}`, line: 1, column: 1, length: 1, source: '' };
  return { severity, code: 'missing-alt', message: 'm', place, help: 'h' };
};
const pathOf = (file: string): string => file.slice('content/'.length);

test.each([
  ['a file', 'notes/old.md', ['notes/new.md', 'notes/old.md.md']],
  ['a folder', 'notes/', ['pages/notes/x.md']],
])('what is switched off in %s is reported elsewhere', (_, path, rest) => {
  const all = ['notes/old.md', ...rest].map((file) => at(file));
  const { diagnostics, used } = switchOff(all, [{ code: 'missing-alt', paths: [path] }], { pathOf, withErrors: false });
  expect(diagnostics).toEqual(all.slice(1));
  expect([...used]).toEqual([0]);
});

test('another code is reported, and so is what has no place', () => {
  const placeless = { ...at('a.md'), place: null };
  const all = [at('a.md'), placeless];
  expect(switchOff(all, [{ code: 'dead-link', paths: ['a.md'] }], { pathOf, withErrors: true }).diagnostics).toEqual(
    all,
  );
  expect(switchOff(all, [{ code: 'missing-alt', paths: ['a.md'] }], { pathOf, withErrors: true }).diagnostics).toEqual([
    placeless,
  ]);
});

test('errors stay, unless nothing is lost with them', () => {
  const all = [at('a.md', 'error')];
  const switches = [{ code: 'missing-alt', paths: ['a.md'] }];
  const stays = switchOff(all, switches, { pathOf, withErrors: false });
  expect([stays.diagnostics, [...stays.refused], stays.used.size]).toEqual([all, [0], 0]);
  expect(switchOff(all, switches, { pathOf, withErrors: true }).diagnostics).toEqual([]);
});
