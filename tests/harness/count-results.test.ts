import { describe, expect, test } from 'vitest';
import { closingLine, countVitestReport, namesOfSkipped, sumCounts } from './count-results.ts';

function report(...files: readonly { readonly status: string; readonly tests: readonly string[] }[]): string {
  return JSON.stringify({
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((each, index) => ({ fullName: `test ${index}`, status: each })),
    })),
  });
}

describe('countVitestReport', () => {
  test('counts each test, and what was not run as skipped', () => {
    const text = report(
      { status: 'failed', tests: ['passed', 'failed', 'failed'] },
      { status: 'passed', tests: ['passed', 'skipped', 'todo'] },
    );
    expect(countVitestReport(text, false)).toEqual({ passed: 2, failed: 2, skipped: 2 });
  });

  test('counts a file that does not load as a failure', () => {
    expect(countVitestReport(report({ status: 'failed', tests: [] }), false).failed).toBe(1);
  });

  test('counts a file whose hook throws as a failure though its tests are only skipped', () => {
    const text = report({ status: 'failed', tests: ['passed', 'skipped'] });
    expect(countVitestReport(text, false)).toEqual({ passed: 1, failed: 1, skipped: 1 });
  });

  test('counts a run that breaks down after its last test as a failure', () => {
    expect(countVitestReport(report({ status: 'passed', tests: ['passed'] }), false)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  test.each([
    ['missing', null],
    ['cut off', '{"testResults": ['],
    ['of another shape', '{}'],
  ])('counts a report that is %s as a failure, even after a successful exit', (_, text) => {
    expect(countVitestReport(text, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

test('skipped tests are named', () => {
  expect(namesOfSkipped(report({ status: 'passed', tests: ['passed', 'skipped', 'todo'] }))).toEqual([
    'test 1',
    'test 2',
  ]);
});

test('the closing line names skipped tests only where there are any', () => {
  const clean = { passed: 3, failed: 0, skipped: 0 };
  expect(closingLine(clean)).toBe('3 passed, 0 failed');
  expect(closingLine(sumCounts([clean, { passed: 1, failed: 2, skipped: 1 }]))).toBe('4 passed, 2 failed, 1 skipped');
});
