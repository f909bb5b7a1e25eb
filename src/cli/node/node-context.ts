import { fstatSync } from 'node:fs';
import { dirname, isAbsolute } from 'node:path';
import type { AppContext } from '../context.ts';
import { LongInputError, StreamError } from '../errors.ts';
import { withExamples } from './with-examples.ts';
import { nodeCache } from './node-cache.ts';
import { isTerminal, nodeDialogue } from './node-dialogue.ts';
import { nodeFiles } from './node-files.ts';
import { nodeOutput, standardStream } from './node-output.ts';
import { nodeWatch } from './node-watch.ts';
import { streamFailure } from './system-error.ts';

async function readAll(limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    // Node reads nothing from a folder, as if it were an empty file.
    if (!isTerminal(0) && fstatSync(0).isDirectory()) throw new StreamError('stdin', 'isFolder');
    for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > limit) throw new LongInputError(limit);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof LongInputError || error instanceof StreamError ? error : streamFailure('stdin', error);
  }
  return Buffer.concat(chunks);
}

function today(): string {
  const now = new Date();
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** When it is gone, where it was: there is nothing, and what needs no folder works. */
function workingFolder({ PWD = '/' }: NodeJS.ProcessEnv): string {
  try {
    return process.cwd();
  } catch {
    return isAbsolute(PWD) ? PWD : '/';
  }
}

/** The real world. `bundleFolder` is where the bundle stands, one below the package root. */
export function nodeContext(bundleFolder: string): AppContext {
  const workingDirectory = workingFolder(process.env);
  const packageRoot = dirname(bundleFolder);
  return {
    stdout: nodeOutput(
      'stdout',
      standardStream(1, () => process.stdout),
    ),
    stderr: nodeOutput(
      'stderr',
      standardStream(2, () => process.stderr),
    ),
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
    packageRoot,
    files: withExamples(nodeFiles(workingDirectory), packageRoot),
    randomWord: () => process.getBuiltinModule('node:crypto').randomBytes(16).toString('hex'),
    today,
    now: () => Number(process.hrtime.bigint()) / 1e6,
    page: async (command, text) => (await import('./node-pager.ts')).nodePager(command, text),
    cache: nodeCache(bundleFolder, process.env),
    watch: nodeWatch,
  };
}
