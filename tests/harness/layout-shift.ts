import type { Page } from 'playwright-core';

/** How long a browser may take to report what has moved, in ms. */
const LATE = 200;

/**
 * Watches what of a page moves by itself, from now on or, `buffered`, since it was opened. Returns a function that says how much
 * and how far: https://web.dev/articles/cls without its time window.
 */
export async function watchLayoutShift(
  page: Page,
  { buffered }: { buffered: boolean },
): Promise<() => Promise<number>> {
  const moved = await page.evaluateHandle((since) => {
    const found = { sum: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) found.sum += 'value' in entry ? Number(entry.value) : 0;
    }).observe({ type: 'layout-shift', buffered: since });
    return found;
  }, buffered);
  return async () => {
    await page.waitForTimeout(LATE);
    return moved.evaluate(({ sum }) => sum);
  };
}
