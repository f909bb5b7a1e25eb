import { rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '../errors.ts';
import type { FileContent, NamedContent } from '../files.ts';
import { makeFolder } from './make-folder.ts';
import { statOf } from './node-target.ts';
import { draftOf } from './node-write.ts';
import { fileFailure } from './system-error.ts';

type FileAction = () => void;

/** What cannot be taken back is left: the failure that made it needed is the one to tell of. */
function takeBack(steps: readonly FileAction[]): void {
  for (const step of steps.toReversed())
    try {
      step();
    } catch {
      // The next may still do.
    }
}

/** A step that fails is told of under the path that it was about. */
async function about<Result>(path: string, step: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    throw codeOf(error) === '' ? error : fileFailure(path, error);
  }
}

async function draftAt(path: string, content: FileContent) {
  const before = statOf(path);
  return { ...(await draftOf(path, content, {}, before)), isNew: before === undefined };
}

async function fill(folder: string, files: readonly NamedContent[], back: FileAction[]): Promise<void> {
  const made = (path: string): unknown => back.push(() => rmdirSync(path));
  const drafts: (Awaited<ReturnType<typeof draftAt>> & { readonly path: string })[] = [];
  for (const { name, content } of files) {
    const path = join(folder, name);
    await about(dirname(path), () => makeFolder(dirname(path), undefined, made));
    const draft = await about(path, () => draftAt(path, content));
    back.push(draft.drop);
    drafts.push({ ...draft, path });
  }
  for (const { path, put, isNew } of drafts) {
    await about(path, put);
    if (isNew) back.push(() => rmSync(path));
  }
}

/**
 * Makes all files before the first takes its place. A place that refuses its file after that leaves those before it replaced;
 * what was new goes again.
 */
export async function writeFolder(folder: string, files: readonly NamedContent[]): Promise<void> {
  const back: FileAction[] = [];
  try {
    await fill(folder, files, back);
  } catch (error) {
    takeBack(back);
    throw error;
  }
}
