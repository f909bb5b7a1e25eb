import type { RunError, RunErrorCode } from '../core/generated/schema-types.ts';
import { errorText, FailureError, FileError, InterruptedError, StreamError, UsageError } from './errors.ts';
import { EXIT } from './exit-code.ts';
import type { Session } from './session.ts';

function failureCode(error: FailureError): RunErrorCode {
  if (error.cause === 'findings') return 'data-has-errors';
  if (error instanceof FileError) return 'file';
  return error instanceof StreamError ? 'stream' : 'failure';
}

/** A fault in us: the stack for those who ask for it. */
function bug(error: unknown, { context, messages }: Session): RunError {
  const shown =
    error instanceof Error ? (context.environment['KIEM_DEBUG'] && error.stack) || error.message : String(error);
  return { code: 'bug', message: `${messages.errors.bug}\n${shown}`, exitCode: EXIT.failure };
}

/** No name is as long, nor a path that people type. Of what is, the start says which it was. */
const withoutLongWords = (message: string): string => message.replaceAll(/(\S{60})\S{240,}/gu, '$1…');

/** The one place where an error becomes words and an exit code. */
export function runErrorOf(error: unknown, session: Session): RunError {
  if (error instanceof InterruptedError)
    return { code: 'interrupted', message: error.message, exitCode: error.exitCode };
  if (error instanceof UsageError)
    return { code: 'usage', message: withoutLongWords(errorText(error, session.messages)), exitCode: EXIT.usage };
  if (!(error instanceof FailureError)) return bug(error, session);
  const code = failureCode(error);
  return {
    code,
    message: errorText(error, session.messages),
    exitCode: code === 'data-has-errors' ? EXIT.findings : EXIT.failure,
    ...(error instanceof FileError && { path: error.path }),
  };
}
