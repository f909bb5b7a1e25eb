import type { Worker } from 'node:worker_threads';
import type { FuzzCase } from './fuzz-case.ts';
import type { Fault } from './observation.ts';

/** Milliseconds of processor time that a case may take: on a busy machine the clock on the wall says nothing. */
const MOST_WORK = 2000;
/** Milliseconds after which a case that does nothing at all is taken to be stuck: on a busy machine it may wait for its turn. */
const MOST_WAIT = 10 * 60_000;

const LOOK_EVERY = 100;

export interface Watchdog {
  judge(fuzzCase: FuzzCase): Promise<readonly Fault[]>;
  close(): Promise<void>;
}

function workSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

interface Limits {
  readonly mostWork?: number;
  readonly mostWait?: number;
}

/**
 * Judges each case in a thread of its own, which is ended when a case never comes back; the next case gets a new one.
 * `start` makes the thread.
 */
export function openWatchdog(
  start: () => Worker,
  { mostWork = MOST_WORK, mostWait = MOST_WAIT }: Limits = {},
): Watchdog {
  let worker: Worker | undefined;

  const judged = (using: Worker, fuzzCase: FuzzCase, command: string): Promise<readonly Fault[]> =>
    new Promise((resolve) => {
      const [began, since] = [process.cpuUsage(), performance.now()];
      const finish = (faults: readonly Fault[], isLost = false): void => {
        clearInterval(timer);
        using.off('message', answered).off('error', crashed);
        if (isLost) worker = undefined;
        resolve(faults);
      };
      const late = (): readonly Fault[] =>
        workSince(began) > mostWork
          ? [{ sign: `slow ${command}`, detail: `${String(Math.round(workSince(began)))} ms of processor time` }]
          : [];
      const timer = setInterval(() => {
        const isStuck = performance.now() - since > mostWait;
        if (workSince(began) < 2 * mostWork && !isStuck) return;
        finish(isStuck ? [{ sign: `stuck ${command}`, detail: 'it does nothing, and does not end' }] : late(), true);
        void using.terminate();
      }, LOOK_EVERY);
      const answered = (faults: readonly Fault[]): void => {
        finish([...faults, ...late()]);
      };
      const crashed = (error: Error): void => {
        finish([{ sign: `crash ${error.message.slice(0, 80)}`, detail: error.stack ?? error.message }], true);
      };
      using.on('message', answered).on('error', crashed);
      using.postMessage(fuzzCase);
    });

  return {
    judge: async (fuzzCase) => {
      worker ??= start();
      const command = fuzzCase.argv.find((word) => !word.startsWith('-')) ?? '';
      return judged(worker, fuzzCase, `${fuzzCase.kind} ${command}`);
    },
    close: async () => {
      worker?.postMessage('close');
      if (worker !== undefined) await new Promise((resolve) => worker?.once('exit', resolve));
    },
  };
}
