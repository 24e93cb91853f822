import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { failOnWarnings, hasErrors } from '../../src/diagnostics/diagnostic-lists.ts';

const warning: Diagnostic = { severity: 'warning', code: 'missing-alt', message: 'm', place: null, help: 'h' };

test('warnings fail a strict run, and it says so', () => {
  const reported = failOnWarnings([warning]);
  expect(hasErrors(reported)).toBe(true);
  expect(reported[0]?.message).toBe('1 warning fails this run, for it is strict');
  expect(failOnWarnings([warning, warning])[0]?.message).toBe('2 warnings fail this run, for it is strict');
});

test('hints and nothing fail no run', () => {
  const hint: Diagnostic = { ...warning, severity: 'hint' };
  expect(failOnWarnings([hint])).toEqual([hint]);
  expect(failOnWarnings([])).toEqual([]);
});
