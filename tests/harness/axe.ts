import type { Page } from 'playwright-core';
import { runAxe } from '../../src/audit/run-axe.ts';

/** The accessibility violations on an open page, each as `rule at target: help`. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  return (await runAxe(page)).flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} at ${target.join(' ')}: ${help}`),
  );
}
