import type { Messages } from '../words/index.ts';
import { terminalLine } from '../render/terminal-text.ts';
import type { FailureCode } from './exit-code.ts';

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

/** A standard stream cannot be read or written. */
export class StreamError extends FailureError {
  readonly stream: keyof Messages['errors']['stream'];
  readonly reason: FileReason;

  constructor(stream: StreamError['stream'], reason: FileReason, options?: ErrorOptions) {
    super(`${stream}: ${reason}`, options);
    this.stream = stream;
    this.reason = reason;
  }
}

/** There is more on standard input than anybody means to give. */
export class LongInputError extends UsageError {
  readonly limit: number;

  constructor(limit: number) {
    super(`standard input: more than ${String(limit)} bytes`);
    this.limit = limit;
  }
}

/** The code by which the system names an error, such as ENOENT. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** The reason in words; of one that we have no words for, the code by which it can be looked up. */
function reasonText(error: FileError | StreamError, { errors }: Messages): string {
  const code = error.reason === 'other' ? codeOf(error.cause) : '';
  return errors.file[error.reason] + (code === '' ? '' : ` (${code})`);
}

/** What to tell the user of an error. */
export function errorText(error: Error, messages: Messages): string {
  const { errors } = messages;
  if (error instanceof FileError) return `${terminalLine(error.path)}: ${reasonText(error, messages)}`;
  if (error instanceof StreamError) return `${errors.stream[error.stream]}: ${reasonText(error, messages)}`;
  return error instanceof LongInputError ? errors.longInput(error.limit) : error.message;
}

/** The user or the system ended the run. The message, when there is one, says how to go on. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
  readonly exitCode: FailureCode;

  constructor(exitCode: FailureCode, message = '') {
    super(message);
    this.exitCode = exitCode;
  }
}
