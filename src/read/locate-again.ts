import { explainSource } from './read-source.ts';
import type { SourceFile } from './source-file.ts';
import type { Locate } from '../core/facts/file-reading.ts';

const MOST_KEPT = 16;
const kept = new Map<SourceFile, Locate>();

function locateIn(source: SourceFile): Locate {
  const known = kept.get(source);
  if (known !== undefined) return known;
  const { locate } = explainSource(source);
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(source, locate);
  return locate;
}

/**
 * Finds places by explaining the file once more: what the places of such a file are found by takes many times the
 * memory of the file. The last few are kept, since rules go through files in order.
 */
export const locateAgain =
  (source: SourceFile): Locate =>
  (path, part) =>
    locateIn(source)(path, part);
