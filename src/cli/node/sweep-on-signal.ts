import { rmSync } from 'node:fs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Has a file removed when a signal ends the process, which it then does as if nobody had listened. Gives what lets go of the
 * signals. Where a conversation listens to them, nothing is made in pieces, and no signal comes in between.
 */
export function sweepOnSignal(path: string): () => void {
  if (process.listenerCount('SIGINT') > 0) return () => undefined;
  const release = (): void => {
    for (const signal of SIGNALS) process.removeListener(signal, sweep);
  };
  const sweep = (signal: NodeJS.Signals): void => {
    release();
    rmSync(path, { force: true });
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, sweep);
  return release;
}
