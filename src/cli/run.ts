import { join } from 'node:path';
import { messages as allMessages } from '../i18n/index.ts';
import { sanitise } from '../render/sanitise.ts';
import { commandWord } from './command-word.ts';
import type { AppContext } from './context.ts';
import { errorText, FailureError, InterruptedError, ReaderGoneError, UsageError } from './errors.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Session } from './session.ts';
import { readSettings } from './settings.ts';

const decoder = new TextDecoder();

/** The version in the package's own manifest. */
export async function readVersion(context: AppContext): Promise<string> {
  const manifest: unknown = JSON.parse(
    decoder.decode(await context.files.read(join(context.packageRoot, 'package.json'))),
  );
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
}

/** The one place where an error becomes words and an exit code. */
async function report(error: unknown, { context, messages }: Session): Promise<ExitCode> {
  const say = (text: string): Promise<void> =>
    context.stderr.write(text === '' ? '' : `kiem: ${sanitise(text)}\n`).catch(() => undefined);
  if (error instanceof ReaderGoneError) return EXIT.done;
  if (error instanceof InterruptedError) {
    await context.stderr.write(error.message === '' ? '' : `${sanitise(error.message)}\n`).catch(() => undefined);
    return error.exitCode;
  }
  if (error instanceof UsageError) {
    await say(errorText(error, messages));
    return EXIT.usage;
  }
  if (error instanceof FailureError) {
    await say(errorText(error, messages));
    return error.cause === 'findings' ? EXIT.findings : EXIT.failure;
  }
  const detail =
    error instanceof Error
      ? context.environment['KIEM_DEBUG']
        ? (error.stack ?? error.message)
        : error.message
      : String(error);
  await say(`${messages.errors.bug}\n${detail}`);
  return EXIT.failure;
}

/** Programs that read the output of a check get a document, also when there was no check. */
async function reportAsDocument(error: unknown, argv: readonly string[], session: Session): Promise<void> {
  const isQuiet = error instanceof ReaderGoneError || error instanceof InterruptedError;
  if (isQuiet || commandWord(argv) !== 'check') return;
  const { reportFailure } = await import('./check/failure-report.ts');
  // What goes wrong here went wrong before, and that is what is reported.
  await reportFailure(session, argv, error).catch(() => undefined);
}

/** Runs one command line. Never throws and never ends the process: the caller gets the exit code. */
export async function run(argv: readonly string[], context: AppContext): Promise<ExitCode> {
  const settings = readSettings(argv, context.environment);
  const session = { context, settings, messages: allMessages[settings.language], version: await readVersion(context) };
  try {
    if (argv.length === 1 && argv[0] === '--version') {
      await context.stdout.write(`${session.version}\n`);
      return EXIT.done;
    }
    const { runProgram } = await import('./program.ts');
    return await runProgram(argv, session);
  } catch (error) {
    await reportAsDocument(error, argv, session);
    return await report(error, session);
  }
}
