/** Runs a task as soon as there is room for it. */
export type Limiter = <Value>(task: () => Promise<Value>) => Promise<Value>;

/** A runner that lets at most `limit` tasks run at a time, the others waiting in the order in which they came. */
export function limitTasks(limit: number): Limiter {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= limit) await new Promise<void>((start) => waiting.push(start));
    else running += 1;
    try {
      return await task();
    } finally {
      // A task that waits takes over the slot, which therefore stays counted.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
