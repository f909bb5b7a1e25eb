import type { Snapshot } from './sandbox.ts';

/** All that one run of a command line left behind. */
export interface Observation {
  readonly exitCode: number;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** What Node said on its own account. */
  readonly warnings: readonly string[];
}

/** Something that may never happen. The same `sign` is the same fault, as far as a machine can tell. */
export interface Fault {
  readonly sign: string;
  readonly detail: string;
}
