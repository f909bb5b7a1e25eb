import type { Cache } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { nodeContext } from './node/node-context.ts';
import { run } from './run.ts';

const ENDED_WELL: readonly ExitCode[] = [EXIT.done, EXIT.findings];

/** Runs the command line of the process. Gives what keeps things for the next run, unless this one was cut short. */
export async function main(bundleFolder: string): Promise<Cache['write'] | undefined> {
  const context = nodeContext(bundleFolder);
  const code = await run(process.argv.slice(2), context);
  process.exitCode = code;
  const { cache } = context;
  return cache && ENDED_WELL.includes(code) ? (name, content) => cache.write(name, content) : undefined;
}
