import { dirname } from 'node:path';
import type { AppContext } from './context.ts';
import { UsageError } from './errors.ts';
import { nodeCache } from './node-cache.ts';
import { nodeDialogue } from './node-dialogue.ts';
import { nodeFiles } from './node-files.ts';
import { nodeOutput } from './node-output.ts';
import { nodeWatch } from './node-watch.ts';

async function readAll(limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit) throw new UsageError(`standard input is larger than ${String(limit)} bytes`);
    chunks.push(chunk);
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
    stdout: nodeOutput(() => process.stdout),
    stderr: nodeOutput(() => process.stderr),
    stdin: { readAll },
    get dialogue() {
      return nodeDialogue();
    },
    environment: process.env,
    workingDirectory,
    packageRoot: dirname(bundleFolder),
    files: nodeFiles(workingDirectory),
    randomWord: () => process.getBuiltinModule('node:crypto').randomBytes(16).toString('hex'),
    today,
    now: () => performance.now(),
    cache: nodeCache(bundleFolder, process.env),
    watch: nodeWatch,
  };
}
