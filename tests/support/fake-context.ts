import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { AppContext, Cache, Output } from '../../src/cli/context.ts';
import { withExamples } from '../../src/cli/node/with-examples.ts';
import { nodeFiles } from '../../src/cli/node/node-files.ts';
import { run } from '../../src/cli/run.ts';
import type { Session } from '../../src/cli/session.ts';
import { messages } from '../../src/words/index.ts';
import { memoryCache } from './memory-cache.ts';
import { readOnce } from './read-once.ts';

export const ROOT = join(import.meta.dirname, '../..');

/** What a user has: what did not change since another run in this process is not read anew. */
export const usualCache = memoryCache().cache;

const noChanges = (): AsyncIterable<void> => Readable.from([]);

export interface World {
  readonly stdin?: string;
  /** Standard input is a terminal. */
  readonly isTyped?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly workingDirectory?: string;
  /** What happens to the files while a command watches them. */
  readonly changes?: AsyncIterable<void>;
  readonly cache?: Cache;
  /** Whether somebody still reads standard output. */
  readonly hasReader?: () => boolean;
  /** Largest file that is read, in bytes. */
  readonly sizeLimit?: number;
  /** A terminal of this width, or none. */
  readonly columns?: number;
  readonly rows?: number;
  /** Standard output is a file. */
  readonly isFile?: boolean;
  readonly page?: AppContext['page'];
  /** Milliseconds; without a clock no time passes. */
  readonly now?: () => number;
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

function sink({ columns, rows, isFile = false, hasReader = () => true }: World): Sink {
  const chunks: Buffer[] = [];
  return {
    get isUsed() {
      return chunks.length > 0;
    },
    get hasReader() {
      return hasReader();
    },
    isTerminal: columns !== undefined,
    isFile,
    columns,
    rows,
    write: (text) => {
      if (text.length > 0) chunks.push(Buffer.from(text));
      return Promise.resolve();
    },
    text: () => Buffer.concat(chunks).toString('utf8'),
    bytes: () => Buffer.concat(chunks),
  };
}

const BUILT = [join(ROOT, 'dist')];

/** The real file system; what was built is read once. */
export function filesOf({ workingDirectory = ROOT, sizeLimit }: World): AppContext['files'] {
  const files = nodeFiles(workingDirectory, sizeLimit);
  return withExamples(sizeLimit === undefined ? readOnce(files, BUILT) : files, ROOT);
}

function fakeContext(world: World, stdout: Output, stderr: Output): AppContext {
  return {
    stdout,
    stderr,
    stdin: {
      readAll: () => Promise.resolve(Buffer.from(world.stdin ?? '')),
      isTerminal: world.isTyped === true,
      endKeys: 'Ctrl-D',
    },
    environment: { LANG: 'en_GB.UTF-8', ...world.environment },
    workingDirectory: world.workingDirectory ?? ROOT,
    packageRoot: ROOT,
    files: filesOf(world),
    randomWord: () => 'unguessable',
    today: () => world.today ?? '2026-11-25',
    now: world.now ?? (() => 0),
    watch: () => world.changes ?? noChanges(),
    cache: world.cache ?? usualCache,
    ...(world.page && { page: world.page }),
  };
}

/** A session in a world without a terminal, for parts of the edge that are tested by themselves. */
export function fakeSession(world: World = {}): Session {
  const context = fakeContext(world, sink(world), sink(world));
  return {
    context,
    settings: { language: 'en', accessible: false, pager: true, overlays: [] },
    messages: messages.en,
    version: '0.0.0',
  };
}

/** Runs a command line in this process, in a world of the test's own, on the real file system. */
export async function runKiem(argv: readonly string[], world: World = {}): Promise<Outcome> {
  const stdout = sink(world);
  const stderr = sink(world);
  const exitCode = await run(argv, fakeContext(world, stdout, stderr));
  return { exitCode, stdout: stdout.text(), stderr: stderr.text(), bytes: stdout.bytes() };
}
