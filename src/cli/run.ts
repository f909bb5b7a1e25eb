import { join } from 'node:path';
import { messages as allMessages } from '../words/index.ts';
import type { AppContext } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { runErrorOf } from './run-error.ts';
import { say, sayWrapped } from './output/say.ts';
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

/** Says what went wrong, to people and to programs. What fails here failed before, and that is what is told. */
async function report(error: unknown, argv: readonly string[], session: Session): Promise<ExitCode> {
  const told = runErrorOf(error, session);
  const { writeFailureDocument } = await import('./output/failure-document.ts');
  await writeFailureDocument(session, argv, told).catch(() => undefined);
  const { code, message, exitCode } = told;
  if (message === '') return exitCode;
  // What an interrupted run ends with is a command to copy.
  const saying =
    code === 'interrupted' ? say(session.context, message) : sayWrapped(session.context, `kiem: ${message}`);
  await saying.catch(() => undefined);
  return exitCode;
}

/** Runs one command line. Never throws and never ends the process: the caller gets the exit code. */
export async function run(argv: readonly string[], context: AppContext): Promise<ExitCode> {
  const settings = readSettings(argv, context.environment);
  let session: Session = { context, settings, messages: allMessages[settings.language], version: '' };
  try {
    session = { ...session, version: await readVersion(context) };
    if (argv.length === 1 && ['-V', '--version'].includes(argv[0] ?? '')) {
      await context.stdout.write(`${session.version}\n`);
      return EXIT.done;
    }
    const { runProgram } = await import('./program.ts');
    return await runProgram(argv, session);
  } catch (error) {
    return await report(error, argv, session);
  }
}
