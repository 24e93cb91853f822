import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { failing, failOn, hasErrors } from '../../src/diagnostics/diagnostic-lists.ts';

const warning: Diagnostic = { severity: 'warning', code: 'missing-alt', message: 'm', place: null, help: 'h' };

test('warnings fail a strict run, and it says so', () => {
  const reported = failOn([warning], 'warning');
  expect(hasErrors(reported)).toBe(true);
  expect(reported[0]?.message).toBe('1 warning fails this run, for it is strict');
  expect(failOn([warning, warning], 'warning')[0]?.message).toBe('2 warnings fail this run, for it is strict');
});

const hint: Diagnostic = { ...warning, severity: 'hint' };
const error: Diagnostic = { ...warning, severity: 'error' };

test('hints and nothing fail no strict run, and warnings none that fails on errors', () => {
  expect(failOn([hint], 'warning')).toEqual([hint]);
  expect(failOn([], 'hint')).toEqual([]);
  expect(failOn([warning, hint], 'error')).toEqual([warning, hint]);
});

test('hints fail a run that is asked to', () => {
  const [first] = failOn([warning, hint, hint], 'hint');
  expect([first?.severity, first?.message]).toEqual([
    'error',
    '1 warning and 2 hints fail this run, as --fail-on hint asks',
  ]);
  expect(failOn([hint], 'hint')[0]?.message).toBe('1 hint fails this run, as --fail-on hint asks');
});

test.each([
  ['error', [error]],
  ['warning', [error, warning]],
  ['hint', [error, warning, hint]],
] as const)('what fails a run that fails on %s is what is worth it', (level, expected) => {
  expect(failing([error, warning, hint], level)).toEqual(expected);
});
