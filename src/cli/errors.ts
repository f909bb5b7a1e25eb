import type { Messages } from '../i18n/nl.ts';
import { terminalLine } from '../render/terminal-text.ts';
import type { ExitCode } from './exit-code.ts';

/** The call or the profile is wrong: exit 2. The message is for the user, in the user's language. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The world is not as needed: an absent or unreadable path, a full disk: exit 3. */
export class FailureError extends Error {
  override readonly name = 'FailureError';
}

/** Why a path cannot be used. */
export type FileReason = keyof Messages['errors']['file'];

/** A path cannot be read or written. Whoever reports it knows the language. */
export class FileError extends FailureError {
  readonly path: string;
  readonly reason: FileReason;

  constructor(path: string, reason: FileReason, options?: ErrorOptions) {
    super(`${path}: ${reason}`, options);
    this.path = path;
    this.reason = reason;
  }
}

/** What to tell the user of an error. */
export const errorText = (error: Error, { errors }: Messages): string =>
  error instanceof FileError ? `${terminalLine(error.path)}: ${errors.file[error.reason]}` : error.message;

/** The user or the system ended the run. The message, when there is one, says how to go on. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message = '') {
    super(message);
    this.exitCode = exitCode;
  }
}
