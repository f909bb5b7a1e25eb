import { resolve } from 'node:path';
import type { Cache } from '../context.ts';
import type { Session } from '../session.ts';

/** A session for which other texts are what stands on disk and on standard input. */
export interface Drafts {
  readonly session: Session;
  /** What a file, or standard input under its name, really holds. */
  readonly original: (path: string) => Promise<Uint8Array>;
  /** What was on standard input; empty when it was not read. */
  readonly typed: () => Uint8Array;
  /** Takes the place of all drafts before; by whole path. */
  readonly set: (drafts: ReadonlyMap<string, Uint8Array>) => void;
}

/** What is kept of texts that nobody wrote is of no use to a later run. */
function forgetful(cache: Cache | undefined): Cache {
  const kept = new Map<string, string | Uint8Array>();
  return {
    build: async () => (await cache?.build()) ?? 'unbuilt',
    read: async (name) => {
      const content = kept.get(name);
      if (content === undefined) return cache?.read(name);
      return typeof content === 'string' ? Buffer.from(content) : content;
    },
    write: (name, content) => {
      kept.set(name, content);
      return Promise.resolve();
    },
  };
}

/** `stdinPath` is the path of the file that is on standard input. */
export function openDrafts(session: Session, stdinPath: string | undefined): Drafts {
  const { context } = session;
  const { files, stdin, workingDirectory } = context;
  let drafts: ReadonlyMap<string, Uint8Array> = new Map();
  let typed = new Uint8Array();
  const read = async (path: string): Promise<Uint8Array> =>
    drafts.get(resolve(workingDirectory, path)) ?? files.read(path);
  let isTyped = false;
  const readAll = async (limit: number): Promise<Uint8Array> => {
    if (!isTyped) [typed, isTyped] = [Uint8Array.from(await stdin.readAll(limit)), true];
    return (stdinPath === undefined ? undefined : drafts.get(stdinPath)) ?? typed;
  };
  const draft = {
    ...context,
    files: { ...files, read },
    stdin: { ...stdin, readAll },
    cache: forgetful(context.cache),
  };
  return {
    session: { ...session, context: draft },
    original: (path) => (path === stdinPath ? Promise.resolve(typed) : files.read(path)),
    typed: () => typed,
    set: (next) => {
      drafts = next;
    },
  };
}
