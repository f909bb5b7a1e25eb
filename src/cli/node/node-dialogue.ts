import type { Dialogue } from '../context.ts';
import { ENDING_SIGNALS } from '../exit-code.ts';

/** What `isatty` says; its module is loaded for nothing at each start without a terminal. */
export const isTerminal = (fd: number): boolean => process.getBuiltinModule('node:tty').isatty(fd);

/**
 * Once the terminal is gone there is nothing to put right and nobody to tell. Node 20 crashes when it tries at exit,
 * so the process ends as it would have if it had never listened to the signal.
 */
function hangUpIfGone(): void {
  if (isTerminal(process.stdin.fd)) return;
  process.removeAllListeners('SIGHUP');
  process.kill(process.pid, 'SIGHUP');
}

const onEnding: Dialogue['onEnding'] = (listener) => {
  let isEnding = false;
  const handlers = ENDING_SIGNALS.map(([signal, code]) => {
    const handle = (): void => {
      hangUpIfGone();
      if (isEnding) process.exit(code);
      isEnding = true;
      listener(code);
    };
    process.on(signal, handle);
    return () => process.removeListener(signal, handle);
  });
  return () => {
    for (const release of handlers) release();
  };
};

/**
 * After Ctrl-Z and `fg`, readline leaves the input paused, and whoever was asking redraws nothing: without this the
 * process would end for want of anything to wait for. A resize makes every prompt draw itself anew.
 */
function comeBack(): void {
  setImmediate(() => {
    process.stdin.resume();
    process.stderr.emit('resize');
  });
}

/** The terminal of the process, when it has one on the side of the questions and on the side of the answers. */
export function nodeDialogue(): Dialogue | undefined {
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY) return undefined;
  // A terminal that is closed fails the next read; that it went away is told by a signal.
  stdin.on('error', () => undefined);
  process.on('SIGCONT', comeBack);
  process.on('exit', hangUpIfGone);
  return { input: stdin, output: stderr, onEnding };
}
