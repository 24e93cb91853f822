import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { hasSandbox } from '../../src/audit/launch-chromium.ts';

const script = join(import.meta.dirname, '../../node_modules/lighthouse/cli/index.js');
const judged = ['accessibility', 'best-practices', 'seo'];

/** Lighthouse's report on a page, as seen by a mid-range phone on a slow network. */
export interface LighthouseReport {
  /** From 0 to 100. */
  readonly performance: number;
  /** Each of accessibility, best practices and SEO that was asked for, from 0 to 100. */
  readonly scores: Readonly<Record<string, number>>;
  /** What costs points in these, in Lighthouse’s words. */
  readonly faults: readonly string[];
  /** Cumulative layout shift; 0 when nothing moves. */
  readonly layoutShift: number;
}

const audit = z.object({
  title: z.string(),
  score: z.number().nullable(),
  details: z.object({ items: z.unknown() }).partial().optional(),
});
const category = z.object({
  score: z.number(),
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
});
const reportSchema = z.object({
  categories: z.record(z.string(), category),
  audits: z
    .record(z.string(), audit)
    .and(z.object({ 'cumulative-layout-shift': z.object({ numericValue: z.number() }) })),
});

/** Runs Lighthouse in the browser at a path; throws with Lighthouse's own message when it cannot test the page. */
export async function runLighthouse(
  browser: string,
  url: string,
  { onlyPerformance = false } = {},
): Promise<LighthouseReport> {
  const categories = onlyPerformance ? ['performance'] : ['performance', ...judged];
  const { categories: found, audits } = reportSchema.parse(JSON.parse(await capture(browser, url, categories)));
  const others = Object.entries(found).filter(([id]) => id !== 'performance');
  const costly = others.flatMap(([, { auditRefs }]) => auditRefs).filter(({ weight }) => weight > 0);
  return {
    performance: percent(found['performance']?.score ?? 0),
    scores: Object.fromEntries(others.map(([id, { score }]) => [id, percent(score)])),
    faults: costly.flatMap(({ id }) => describeFault(id, audits[id])),
    layoutShift: audits['cumulative-layout-shift'].numericValue,
  };
}

function describeFault(id: string, found: z.infer<typeof audit> | undefined): readonly string[] {
  if (found === undefined || found.score === null || found.score === 1) return [];
  return [`${id}: ${found.title}: ${JSON.stringify(found.details?.items ?? null)}`];
}

function percent(score: number): number {
  return Math.round(score * 100);
}

// In a process of its own, because Lighthouse starts and stops a fresh browser for each run and keeps state.
function capture(browser: string, url: string, categories: readonly string[]): Promise<string> {
  const flags = ['--headless=new', '--disable-gpu', '--disable-quic', ...(hasSandbox ? [] : ['--no-sandbox'])];
  const args = [
    ...['--quiet', '--output=json', '--output-path=stdout', '--no-enable-error-reporting'],
    ...[`--only-categories=${categories.join(',')}`, `--chrome-flags=${flags.join(' ')}`],
  ];
  const child = spawn(process.execPath, [script, url, ...args], {
    env: { ...process.env, CHROME_PATH: browser },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { report: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.report += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.errors += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) =>
      status === 0 ? resolve(output.report) : reject(new Error(`Lighthouse stopped at ${url}: ${output.errors}`)),
    );
  });
}
