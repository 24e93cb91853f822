import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

// Half as long as the script that Node would load, so read twice as fast, on hundreds of pages.
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A rule of axe that a page breaks. */
export interface AxeViolation {
  readonly id: string;
  /** What is expected. */
  readonly help: string;
  readonly impact: 'minor' | 'moderate' | 'serious' | 'critical' | null;
  readonly nodes: readonly AxeNode[];
}

/** An element that breaks it. */
interface AxeNode {
  /** Selectors: the last one names the element, those before it the frames around it. */
  readonly target: readonly unknown[];
  /** Its markup, shortened. */
  readonly html: string;
  /** Why each check failed of which one would have to pass. */
  readonly any: readonly { readonly message: string; readonly data?: { readonly [name: string]: unknown } | null }[];
}

/**
 * The rules of WCAG 2.2 AA and of axe's best practices that an open page breaks. axe comes in through the debugger and not as a
 * script element, so a strict Content-Security-Policy does not stop it.
 */
export async function runAxe(page: Page): Promise<readonly AxeViolation[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const options = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] };
  // Of the rest of the report, which is large, nothing leaves the page.
  return page.evaluate<readonly AxeViolation[]>(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
}
