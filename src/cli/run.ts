import { join } from 'node:path';
import type { AppContext } from './context.ts';
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

const asksVersion = (argv: readonly string[]): boolean =>
  argv.length === 1 && ['-V', '--version'].includes(argv[0] ?? '');

/** Words are most of what a start loads, and the version needs none. */
async function sessionOf(argv: readonly string[], context: AppContext, version: string): Promise<Session> {
  const settings = readSettings(argv, context.environment);
  const { messages } = await import('../words/index.ts');
  return { context, settings, messages: messages[settings.language], version };
}

/** Runs one command line. Never throws and never ends the process: the caller gets the exit code. */
export async function run(argv: readonly string[], context: AppContext): Promise<ExitCode> {
  let version = '';
  try {
    version = await readVersion(context);
    if (asksVersion(argv)) {
      await context.stdout.write(`${version}\n`);
      return EXIT.done;
    }
    const { runProgram } = await import('./program.ts');
    return await runProgram(argv, await sessionOf(argv, context, version));
  } catch (error) {
    const { reportFailure } = await import('./report-failure.ts');
    return await reportFailure(error, argv, await sessionOf(argv, context, version));
  }
}
