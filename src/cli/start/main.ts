import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandWord } from '../command-word.ts';
import { ownCacheFolder } from '../node/cache-folder.ts';
import { openOwn } from '../node/own-file.ts';
import type { main } from '../main.ts';
import { mayTake } from '../shortcuts.ts';
import { chunkLoader } from './chunk-loader.ts';
import { codeIn, codeName, codeEntry, type KeptCode, NO_CODE } from './kept-code.ts';

// This is CommonJS, which names its own folder and has a loader.
declare const __dirname: string;

const program = join(__dirname, 'program.cjs');

/** Of what code is kept: the program names its chunks, with a hash of their content, and V8 makes the same of them when it is the same. */
const of = [
  readFileSync(program, 'utf8'),
  process.version,
  process.arch,
  process.env['NODE_OPTIONS'],
  process.execArgv,
  commandWord(process.argv.slice(2)),
].join('\n');

/** What the work gives, or something else when it fails: whatever goes wrong here costs time and nothing else. */
function attempt<Result>(work: () => Result, otherwise: Result): Result {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** The file stays open, since a run comes to its chunks one by one. */
function keptCode(): KeptCode {
  const file = openOwn(ownCacheFolder(process.env), codeName(of));
  if (file === undefined) return NO_CODE;
  const { names, get } = codeIn(file.read, of);
  return { names, get: (name) => attempt(() => get(name), undefined) };
}

async function start(): Promise<void> {
  const mayKeep = mayTake('code', process.env);
  const { load, code } = chunkLoader(__dirname, require, mayKeep ? attempt(keptCode, NO_CODE) : NO_CODE);
  const { main: run } = load(program) as { readonly main: typeof main };
  const keep = await run(__dirname);
  const made = keep && mayKeep ? code() : undefined;
  if (made !== undefined) await keep?.(codeName(of), codeEntry(of, made));
}

/** What cannot even be told in words: the program’s own files are gone, as when it is replaced while it runs. */
function stop(error: unknown): void {
  process.stderr.write(`kiem: ${String(error).split('\n')[0] ?? ''}\nkiem: its own files changed; install it again\n`);
  process.exitCode = 3;
}

start().catch(stop);
