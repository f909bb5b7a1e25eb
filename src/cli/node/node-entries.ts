import { readdirSync } from 'node:fs';
import { compareIds } from '../../core/compare-ids.ts';
import type { FolderEntry } from '../files.ts';
import { isTemporary } from './temporary-name.ts';
import { fileFailure } from './system-error.ts';

/** All that stands in a folder itself, in the order of the names. */
export function entriesOf(folder: string): readonly FolderEntry[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !isTemporary(name))
      .map((entry) => ({ name: entry.name, isFile: entry.isFile() }))
      .sort((a, b) => compareIds(a.name, b.name));
  } catch (error) {
    throw fileFailure(folder, error);
  }
}
