import { dirname } from 'node:path';
import { unifiedDiff } from '../../core/fix/unified-diff.ts';
import { sure } from '../../core/sure.ts';
import type { AppContext } from '../context.ts';
import { isInside } from '../is-inside.ts';
import { shownPath } from '../shown-path.ts';
import type { FixedFile } from './try-fixes.ts';

interface Patch {
  readonly text: string;
  /** The folder in which it applies: the working folder, or the nearest one above that holds all files. */
  readonly folder: string;
  /** Whether that is not the working folder. */
  readonly isElsewhere: boolean;
}

/** With the mark that some editors put before a text, for it is part of the line. */
const asItStands = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function folderAround(folder: string, paths: readonly string[]): string {
  const parent = dirname(folder);
  if (parent === folder || paths.every((path) => isInside(folder, path))) return folder;
  return folderAround(parent, paths);
}

/** The changes as `git apply` takes them: it reaches no file above the folder it runs in, and none behind a link. */
export async function patchOf({ files, workingDirectory }: AppContext, fixed: readonly FixedFile[]): Promise<Patch> {
  const paths = await Promise.all(fixed.map(({ path }) => files.real(path)));
  const here = await files.real(workingDirectory);
  const folder = folderAround(here, paths);
  const diffs = fixed.map(({ before, after }, index) =>
    unifiedDiff(shownPath(folder, sure(paths[index])), asItStands(before), asItStands(after)),
  );
  return { text: diffs.join(''), folder, isElsewhere: folder !== here };
}
