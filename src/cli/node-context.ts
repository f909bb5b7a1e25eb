import { dirname } from 'node:path';
import type { AppContext, Output } from './context.ts';
import { codeOf, LongInputError, ReaderGoneError } from './errors.ts';
import { nodeCache } from './node-cache.ts';
import { isTerminal, nodeDialogue } from './node-dialogue.ts';
import { nodeFiles } from './node-files.ts';
import { nodeWatch } from './node-watch.ts';
import { streamFailure } from './system-error.ts';

type Stream = NodeJS.WriteStream;

/** Node makes a standard stream when it is first touched, and that takes longer than most of what we do with it. */
function output(name: 'stdout' | 'stderr', open: () => Stream): Output {
  let opened: Stream | undefined;
  let isUsed = false;
  const stream = (): Stream => {
    // A stream that fails emits as well as calls back; the callback is where we handle it.
    opened ??= open().on('error', () => undefined);
    return opened;
  };
  return {
    get isUsed() {
      return isUsed;
    },
    get isTerminal() {
      return stream().isTTY;
    },
    get columns() {
      return stream().isTTY ? stream().columns : undefined;
    },
    write: (text) =>
      new Promise((done, fail) => {
        if (text.length === 0) {
          done();
          return;
        }
        isUsed = true;
        stream().write(text, (error) => {
          if (error) fail(writeFailure(name, error));
          else done();
        });
      }),
  };
}

const GONE = ['EPIPE', 'ERR_STREAM_DESTROYED'];

const writeFailure = (stream: 'stdout' | 'stderr', error: Error): Error =>
  GONE.includes(codeOf(error)) ? new ReaderGoneError() : streamFailure(stream, error);

async function readAll(limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > limit) throw new LongInputError(limit);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof LongInputError ? error : streamFailure('stdin', error);
  }
  return Buffer.concat(chunks);
}

function today(): string {
  const now = new Date();
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** The real world. `bundleFolder` is where the bundle stands, one below the package root. */
export function nodeContext(bundleFolder: string): AppContext {
  const workingDirectory = process.cwd();
  return {
    stdout: output('stdout', () => process.stdout),
    stderr: output('stderr', () => process.stderr),
    stdin: {
      readAll,
      get isTerminal() {
        return isTerminal(0);
      },
      endKeys: process.platform === 'win32' ? 'Ctrl-Z, Enter' : 'Ctrl-D',
    },
    get dialogue() {
      return nodeDialogue();
    },
    environment: process.env,
    workingDirectory,
    packageRoot: dirname(bundleFolder),
    files: nodeFiles(workingDirectory),
    today,
    now: () => performance.now(),
    cache: nodeCache(bundleFolder, process.env),
    watch: nodeWatch,
  };
}
