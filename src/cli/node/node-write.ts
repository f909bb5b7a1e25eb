import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  type Stats,
  write,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { codeOf, FileError } from '../errors.ts';
import type { FileContent, NewFile } from '../files.ts';
import { isOwnPipe } from './is-own-pipe.ts';
import { descriptorOf, realPath, statOf, targetAt } from './node-target.ts';
import { sweepOnSignal } from './sweep-on-signal.ts';
import { fileFailure } from './system-error.ts';
import { isTemporary, temporaryPath } from './temporary-name.ts';

const HOUR = 60 * 60 * 1000;

/** Where the system knows no owners, all are ours. */
const isOwn = ({ uid }: Stats): boolean => process.getuid === undefined || process.getuid() === uid;

const isStale = (found: Stats): boolean => found.isFile() && isOwn(found) && Date.now() - found.mtimeMs > HOUR;

/** The folder that was written in last, and what stood there of files in the making. */
let looked: { readonly folder: string; readonly found: readonly string[] } | undefined;

/** Many files of one folder are written in a row: it is not read for each of them. */
function temporariesIn(folder: string): readonly string[] {
  if (looked?.folder !== folder) looked = { folder, found: readdirSync(folder).filter((name) => isTemporary(name)) };
  return looked.found;
}

/** Removes what an earlier write of this file left when it was killed. It is no reason for this write to fail. */
function removeStale(target: string): void {
  const folder = dirname(target);
  try {
    for (const name of temporariesIn(folder))
      if (isTemporary(name, target) && isStale(lstatSync(join(folder, name)))) rmSync(join(folder, name));
  } catch {
    // The next write tries again.
  }
}

/** Gives a new file the owner and the mode of the one that it replaces. Only root can give a file away. */
function makeLike(descriptor: number, { uid, gid, mode }: Stats): void {
  if (process.getuid?.() === 0) fchownSync(descriptor, uid, gid);
  fchmodSync(descriptor, mode & 0o7777);
}

/** The owner may always do with the file as he likes; others no more than with what it was made from. */
function modeFor({ mode = 0o666, madeFrom = [] }: NewFile): number {
  const others = madeFrom.reduce((open, path) => open & (statOf(path)?.mode ?? open), mode & 0o066);
  return (mode & 0o600) | others;
}

const piecesOf = (content: FileContent): AsyncIterable<string> | readonly (Uint8Array | string)[] =>
  typeof content === 'string' || content instanceof Uint8Array ? [content] : content;

/** A file that is made, beside its place. */
interface BesideTarget {
  /** Puts it in place: whoever reads finds the old file or the new one, never a half. A link at that place goes. */
  readonly put: () => void;
  readonly drop: () => void;
}

/** Makes a file beside its place. `before` is a file of which the owner and the mode are kept. */
export async function draftOf(
  target: string,
  content: FileContent,
  file: NewFile,
  before?: Stats,
): Promise<BesideTarget> {
  removeStale(target);
  const temporary = temporaryPath(target);
  const descriptor = openSync(temporary, 'wx', before === undefined ? modeFor(file) : 0o600);
  const release = sweepOnSignal(temporary);
  const drop = (): void => {
    rmSync(temporary, { force: true });
    release();
  };
  try {
    try {
      for await (const piece of piecesOf(content)) {
        // Into a descriptor it writes on from where the last piece ended.
        writeFileSync(descriptor, piece);
        // A signal is heard between two turns.
        await nextTurn();
      }
      if (before !== undefined) makeLike(descriptor, before);
      if (file.mayBeLost !== true) fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    drop();
    throw error;
  }
  return {
    put: () => {
      renameSync(temporary, target);
      release();
    },
    drop,
  };
}

/** Writes beside the target and puts it in place. What a link there leads to stays as it was. */
export async function replaceFile(target: string, content: FileContent, file: NewFile, before?: Stats): Promise<void> {
  const draft = await draftOf(target, content, file, before);
  try {
    draft.put();
  } catch (error) {
    draft.drop();
    throw error;
  }
}

/** As `replaceFile`, of what a path leads to. */
function replaceTarget(path: string, content: FileContent, file: NewFile): Promise<void> {
  const target = realPath(path);
  return replaceFile(target, content, file, statOf(target));
}

/** As many bytes as the system takes at once. */
const writeSome = (descriptor: number, bytes: Uint8Array): Promise<number> =>
  new Promise((resolve, reject) => {
    write(descriptor, bytes, (error, written) => {
      if (error === null) resolve(written);
      else reject(error);
    });
  });

/** A pipe that is shared with others may be full for a moment. */
async function pour(descriptor: number, bytes: Uint8Array): Promise<void> {
  let rest = bytes;
  while (rest.length > 0) {
    try {
      rest = rest.subarray(await writeSome(descriptor, rest));
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error;
      await pause(5);
    }
  }
}

async function pourAll(descriptor: number, content: FileContent): Promise<void> {
  for await (const piece of piecesOf(content)) await pour(descriptor, Buffer.from(piece));
}

async function pourIntoSocket(path: string, content: FileContent): Promise<void> {
  const { connect } = await import('node:net');
  const { pipeline } = await import('node:stream/promises');
  await pipeline(piecesOf(content), connect(path));
}

async function pourInto(path: string, content: FileContent): Promise<void> {
  const descriptor = descriptorOf(path);
  if (descriptor !== undefined && isOwnPipe(descriptor)) throw new FileError(path, 'notOpen');
  if (descriptor !== undefined) return pourAll(descriptor, content);
  if (statOf(path)?.isSocket() === true) return pourIntoSocket(path, content);
  const stream = await open(path, constants.O_WRONLY | constants.O_NOCTTY);
  try {
    await pourAll(stream.fd, content);
  } finally {
    await stream.close();
  }
}

/** Writes to whatever stands at a path, in the way that is right for it. */
export async function writeTo(path: string, content: FileContent, file: NewFile): Promise<void> {
  const target = targetAt(path);
  if (target === 'folder' || target === 'disk') throw new FileError(path, target === 'folder' ? 'isFolder' : 'isDisk');
  try {
    if (target === 'stream') await pourInto(path, content);
    else await replaceTarget(path, content, file);
  } catch (error) {
    // A reader that has left has what it wanted, as with `head`.
    if (target === 'stream' && codeOf(error) === 'EPIPE') return;
    // What has no code of the system went wrong while the content was made.
    throw codeOf(error) === '' ? error : fileFailure(path, error);
  }
}
