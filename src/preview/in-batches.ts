/**
 * Hands items on in batches, one batch at a time and in their order: what comes while a batch is taken is the next one.
 * The promise of a call is kept when nothing is left; the call during which nothing was running carries the errors of `take`.
 */
export function inBatches<Item>(
  take: (batch: readonly Item[]) => Promise<void>,
): (items: readonly Item[]) => Promise<void> {
  let waiting: readonly Item[] | null = null;
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    try {
      while (waiting !== null) {
        const batch: readonly Item[] = waiting;
        waiting = null;
        await take(batch);
      }
    } finally {
      running = null;
    }
  };
  return (items) => {
    waiting = [...(waiting ?? []), ...items];
    running ??= run();
    return running;
  };
}
