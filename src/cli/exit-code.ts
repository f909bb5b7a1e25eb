/** The exit codes that scripts may rely on; `kiem help exit-codes` says what each means, and a test compares. */
export const EXIT = {
  done: 0,
  findings: 1,
  usage: 2,
  failure: 3,
  hangUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;

/** The signals that end a run, each with how it ends then. */
export const ENDING_SIGNALS = [
  ['SIGINT', EXIT.interrupted],
  ['SIGTERM', EXIT.terminated],
  ['SIGHUP', EXIT.hangUp],
] as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** How a run can end that is not done. */
export type FailureCode = Exclude<ExitCode, typeof EXIT.done>;

/** The exit code of a command that ended without an error: anything but `done` is set by its action. */
export interface Outcome {
  exitCode: ExitCode;
}
