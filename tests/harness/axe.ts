import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';

// Half as long as the script that Node would load, so read twice as fast, on hundreds of pages.
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const axeResults = z.object({
  violations: z.array(
    z.object({ id: z.string(), help: z.string(), nodes: z.array(z.object({ target: z.array(z.unknown()) })) }),
  ),
});

/**
 * The accessibility violations on an open page by WCAG 2.2 AA and axe's best practices, each as `rule at target: help`.
 * axe comes in through the debugger and not as a script element, so a strict Content-Security-Policy does not stop it.
 */
export async function runAxe(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const options = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] };
  const { violations } = axeResults.parse(
    await page.evaluate(
      // Of the rest of the report, which is large, nothing leaves the page.
      `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => ({ violations }))`,
    ),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} at ${target.join(' ')}: ${help}`),
  );
}
