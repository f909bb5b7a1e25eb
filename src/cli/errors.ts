import type { ExitCode } from './exit-code.ts';

/** The call or the profile is wrong: exit 2. The message is for the user, in the user's language. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The world is not as needed: an absent or unreadable path, a full disk: exit 3. */
export class FailureError extends Error {
  override readonly name = 'FailureError';
}

/** What can be the matter with a path. */
export type PathFault =
  'absent' | 'no-folder' | 'denied' | 'circle' | 'folder' | 'not-folder' | 'full' | 'read-only' | 'special' | 'large';

/** A path is not as needed. The file system knows no language; the texts of the interface say it. */
export class PathError extends FailureError {
  readonly path: string;
  readonly fault: PathFault;

  constructor(path: string, fault: PathFault, cause?: unknown) {
    super(`${path}: ${fault}`, { cause });
    this.path = path;
    this.fault = fault;
  }
}

/** The user or the system ended the run. The message, when there is one, says how to go on. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message = '') {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Whoever read our output has left (`kiem list factors | head -1`). Not worth a word. */
export class ReaderGoneError extends Error {
  override readonly name = 'ReaderGoneError';
}
