import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { Readable } from 'node:stream';
import type { AppContext, Output } from '../../src/cli/context.ts';
import { FileError, UsageError } from '../../src/cli/errors.ts';
import { isInside } from '../../src/cli/is-inside.ts';
import { nodeCache } from '../../src/cli/node/node-cache.ts';
import { nodeFiles } from '../../src/cli/node/node-files.ts';
import { memoryCache } from '../support/memory-cache.ts';
import { readOnce } from '../support/read-once.ts';
import { bytesOf, type CacheSpoiler, type FuzzCase } from './fuzz-case.ts';

/** Every file of a folder with its bytes; of what is no file, its kind. */
export type Snapshot = ReadonlyMap<string, string>;

function snapshotOf(folder: string, below = folder): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(below, { withFileTypes: true })) {
    const path = join(below, entry.name);
    if (entry.isDirectory()) for (const [name, bytes] of snapshotOf(folder, path)) found.set(name, bytes);
    else
      found.set(relative(folder, path), entry.isFile() ? readFileSync(path, 'latin1') : String(lstatSync(path).mode));
  }
  return found;
}

interface Sink extends Output {
  readonly bytes: () => Buffer;
}

function sink(columns: number | undefined): Sink {
  const chunks: Buffer[] = [];
  return {
    isTerminal: columns !== undefined,
    hasReader: true,
    get isUsed() {
      return chunks.length > 0;
    },
    columns,
    write: (text) => {
      chunks.push(Buffer.from(text));
      return Promise.resolve();
    },
    bytes: () => Buffer.concat(chunks),
  };
}

const READING: ReadonlySet<string> = new Set(['read', 'list', 'look', 'exists', 'isWritable', 'target', 'real']);

/**
 * Files of the sandbox, and for reading those of the project: a mutated path must not touch anything else of this machine.
 * What is not known to read, writes.
 */
function guarded(files: AppContext['files'], work: string, readable: readonly string[]): AppContext['files'] {
  return new Proxy(files, {
    get: (target, name, receiver) => {
      const method: unknown = Reflect.get(target, name, receiver);
      if (typeof method !== 'function') return method;
      return (path: string, ...rest: readonly unknown[]): unknown => {
        const roots = READING.has(String(name)) ? [work, ...readable] : [work];
        if (roots.some((root) => isInside(root, resolve(work, path))))
          return Reflect.apply(method, target, [path, ...rest]);
        return name === 'exists' ? Promise.resolve(undefined) : Promise.reject(new FileError(path, 'forbidden'));
      };
    },
  });
}

const READABLE = ['data', 'schemas', 'dist', 'docs', 'package.json'] as const;

/** In memory where the machine has a place for it: a case makes and removes a dozen files. */
const temporaryRoot = (): string => (existsSync('/dev/shm') ? '/dev/shm' : tmpdir());

/** A folder in which a command line can do as it likes, and a place where it is put right again. */
export function openSandbox(root: string) {
  const home = mkdtempSync(join(temporaryRoot(), 'kiem-fuzz-'));
  const work = join(home, 'work');
  const cache = join(home, 'cache');
  cpSync(join(root, 'tests/fixtures/check-base/data'), join(work, 'data'), { recursive: true });
  const clean: Snapshot = snapshotOf(work);

  // What a run left behind; unknown when nobody looked.
  let left: Snapshot | undefined;
  const readable = READABLE.map((name) => join(root, name));
  const files = guarded(readOnce(nodeFiles(work), readable), work, readable);
  const { cache: inMemory, kept } = memoryCache();
  let base: ReadonlyMap<string, string> = new Map();

  const put = (path: string, bytes: Uint8Array): void => {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), bytes);
  };

  return {
    work,
    cacheHome: cache,
    snapshot: (): Snapshot => (left = snapshotOf(work)),
    /** The clean folder, with the files of the case. */
    prepare({ files = {} }: FuzzCase): Snapshot {
      const found = left ?? snapshotOf(work);
      left = undefined;
      for (const path of found.keys()) if (!clean.has(path)) rmSync(join(work, path), { recursive: true, force: true });
      for (const entry of readdirSync(work)) if (entry !== 'data') rmSync(join(work, entry), { recursive: true });
      for (const [path, bytes] of clean) if (found.get(path) !== bytes) put(path, Buffer.from(bytes, 'latin1'));
      for (const [path, content] of Object.entries(files)) put(path, bytesOf(content));
      const prepared = new Map(clean);
      for (const [path, content] of Object.entries(files)) prepared.set(path, bytesOf(content).toString('latin1'));
      return prepared;
    },
    /** Nothing is kept of any run before. */
    forget(): void {
      kept.clear();
      if (existsSync(cache)) rmSync(cache, { recursive: true });
    },
    /** What is kept now is what `recall` brings back. */
    remember(): void {
      base = new Map(kept);
    },
    recall(): void {
      this.forget();
      for (const [name, text] of base) kept.set(name, text);
    },
    spoilCache({ keep, skip, insert }: CacheSpoiler): void {
      // What went wrong before it came to that has kept nothing.
      for (const [name, kept] of existsSync(cache) ? snapshotOf(cache) : []) {
        const bytes = Buffer.from(kept, 'latin1');
        const spoilt = Buffer.concat([bytes.subarray(0, keep), bytesOf(insert), bytes.subarray(keep + skip)]);
        writeFileSync(join(cache, name), spoilt);
      }
    },
    context({ columns, environment, stdin = '', cache: spoiler }: FuzzCase, dialogue?: AppContext['dialogue']) {
      const stdout = sink(columns);
      const stderr = sink(columns);
      const context: AppContext = {
        stdout,
        stderr,
        stdin: {
          isTerminal: false,
          endKeys: 'Ctrl-D',
          readAll: (limit) => {
            const bytes = bytesOf(stdin);
            return bytes.length > limit ? Promise.reject(new UsageError('too large')) : Promise.resolve(bytes);
          },
        },
        dialogue,
        environment: { LANG: 'en_GB.UTF-8', ...environment },
        workingDirectory: work,
        packageRoot: root,
        files,
        today: () => '2026-11-25',
        now: () => 0,
        randomWord: () => 'a-word-that-no-data-holds',
        cache: spoiler === undefined ? inMemory : nodeCache(join(root, 'dist'), { XDG_CACHE_HOME: cache }),
        watch: () => Readable.from([]),
      };
      return { context, stdout: stdout.bytes, stderr: stderr.bytes };
    },
    close(): void {
      rmSync(home, { recursive: true, force: true });
    },
  };
}

export type Sandbox = ReturnType<typeof openSandbox>;
