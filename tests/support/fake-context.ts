import { join } from 'node:path';
import type { AppContext, Output } from '../../src/cli/context.ts';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { run } from '../../src/cli/run.ts';

export const ROOT = join(import.meta.dirname, '../..');

export interface World {
  readonly stdin?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly workingDirectory?: string;
  /** A terminal of this width, or none. */
  readonly columns?: number;
}

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What was written, byte for byte, for formats that are no text. */
  readonly bytes: Buffer;
}

interface Sink extends Output {
  readonly text: () => string;
  readonly bytes: () => Buffer;
}

function sink(columns: number | undefined): Sink {
  const chunks: Buffer[] = [];
  return {
    isTerminal: columns !== undefined,
    columns,
    write: (text) => {
      chunks.push(Buffer.from(text));
      return Promise.resolve();
    },
    text: () => Buffer.concat(chunks).toString('utf8'),
    bytes: () => Buffer.concat(chunks),
  };
}

/** Runs a command line in this process, in a world of the test's own, on the real file system. */
export async function runKiem(argv: readonly string[], world: World = {}): Promise<Outcome> {
  const stdout = sink(world.columns);
  const stderr = sink(world.columns);
  const workingDirectory = world.workingDirectory ?? ROOT;
  const context: AppContext = {
    stdout,
    stderr,
    stdin: { isTerminal: world.columns !== undefined, readAll: () => Promise.resolve(Buffer.from(world.stdin ?? '')) },
    environment: { LANG: 'en_GB.UTF-8', ...world.environment },
    workingDirectory,
    packageRoot: ROOT,
    files: nodeFiles(workingDirectory),
    today: () => world.today ?? '2026-11-25',
  };
  const exitCode = await run(argv, context);
  return { exitCode, stdout: stdout.text(), stderr: stderr.text(), bytes: stdout.bytes() };
}
