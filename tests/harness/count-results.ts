import { z } from 'zod';

/** How many checks or tests passed, failed, or were skipped. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The count of a run that broke before it could count anything. */
export const failedRun: Counts = { passed: 0, failed: 1, skipped: 0 };

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});
type FileReport = z.infer<typeof vitestReport>['testResults'][number];

/**
 * The counts in the text of a Vitest JSON report, given whether Vitest itself exited with success.
 * A file that fails without a failing test (it does not load, a hook throws) counts as one failure; so do a missing
 * report (`null`), an unreadable one, and a run that ends badly though every test in it passed.
 */
export function countVitestReport(text: string | null, exitedWell: boolean): Counts {
  const report = vitestReport.safeParse(parseJson(text));
  if (!report.success) return failedRun;
  const counts = sumCounts(report.data.testResults.map(countFile));
  return exitedWell || counts.failed > 0 ? counts : sumCounts([counts, failedRun]);
}

/** The full names of the tests that the text of a Vitest JSON report reports as neither passed nor failed, in its order. */
export function namesOfSkipped(text: string | null): readonly string[] {
  const report = vitestReport.safeParse(parseJson(text));
  const tests = report.success ? report.data.testResults.flatMap((file) => file.assertionResults) : [];
  return tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ fullName }) => fullName);
}

/** All counts together. */
export function sumCounts(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((sum, counts) => sum + counts.passed, 0),
    failed: all.reduce((sum, counts) => sum + counts.failed, 0),
    skipped: all.reduce((sum, counts) => sum + counts.skipped, 0),
  };
}

/** `{ passed: 3, failed: 0, skipped: 1 }` → `3 passed, 0 failed, 1 skipped`; nothing skipped is not mentioned. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}

function countFile(file: FileReport): Counts {
  const statuses = file.assertionResults.map((test) => test.status);
  const passed = statuses.filter((status) => status === 'passed').length;
  const failedTests = statuses.filter((status) => status === 'failed').length;
  const failed = failedTests === 0 && file.status === 'failed' ? 1 : failedTests;
  return { passed, failed, skipped: statuses.length - passed - failedTests };
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}
