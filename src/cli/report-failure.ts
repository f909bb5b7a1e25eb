import type { ExitCode } from './exit-code.ts';
import { writeFailureDocument } from './output/failure-document.ts';
import { say, sayWrapped } from './output/say.ts';
import { runErrorOf } from './run-error.ts';
import type { Session } from './session.ts';

/** Says what went wrong, to people and to programs. What fails here failed before, and that is what is told. */
export async function reportFailure(error: unknown, argv: readonly string[], session: Session): Promise<ExitCode> {
  const told = runErrorOf(error, session);
  await writeFailureDocument(session, argv, told).catch(() => undefined);
  const { code, message, exitCode } = told;
  if (message === '') return exitCode;
  // What an interrupted run ends with is a command to copy.
  const saying =
    code === 'interrupted' ? say(session.context, message) : sayWrapped(session.context, `kiem: ${message}`);
  await saying.catch(() => undefined);
  return exitCode;
}
