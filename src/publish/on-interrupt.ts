const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs `cleanUp`, which must be synchronous, before a signal ends the process; gives a function that calls this off.
 * Where others listen for the signal too, ending the process is left to them.
 */
export function onInterrupt(cleanUp: () => void): () => void {
  const callOff = (): void => {
    for (const signal of SIGNALS) process.off(signal, interrupt);
  };
  const interrupt = (signal: NodeJS.Signals): void => {
    callOff();
    try {
      cleanUp();
    } finally {
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    }
  };
  for (const signal of SIGNALS) process.on(signal, interrupt);
  return callOff;
}
