import { rmSync } from 'node:fs';
import { ENDING_SIGNALS } from '../exit-code.ts';

/** The files that are being made. */
const inTheMaking = new Set<string>();

function stopListening(): void {
  for (const [signal] of ENDING_SIGNALS) process.removeListener(signal, sweep);
}

/** Then the process ends as if nobody had listened. */
function sweep(signal: NodeJS.Signals): void {
  for (const path of inTheMaking) rmSync(path, { force: true });
  stopListening();
  process.kill(process.pid, signal);
}

/**
 * Has a file removed when a signal ends the process. Gives what lets go of it. Where a conversation listens to signals,
 * nothing is made in pieces, and none comes in between.
 */
export function sweepOnSignal(path: string): () => void {
  if (inTheMaking.size === 0) {
    if (process.listenerCount('SIGINT') > 0) return () => undefined;
    for (const [signal] of ENDING_SIGNALS) process.on(signal, sweep);
  }
  inTheMaking.add(path);
  return () => {
    inTheMaking.delete(path);
    if (inTheMaking.size === 0) stopListening();
  };
}
