import { parentPort, workerData } from 'node:worker_threads';
import type { FuzzCase } from './fuzz-case.ts';
import { judge, warm } from './judge.ts';
import { openSandbox } from './sandbox.ts';

/** Judges the cases that come in, one after the other, until it is ended. */
function work({ root }: { readonly root: string }): void {
  const sandbox = openSandbox(root);
  const warmed = warm(sandbox);
  parentPort?.on('message', (message: FuzzCase | 'close') => {
    if (message === 'close') {
      sandbox.close();
      parentPort?.close();
    } else void warmed.then(() => judge(sandbox, message)).then((faults) => parentPort?.postMessage(faults));
  });
}

work(workerData as { readonly root: string });
