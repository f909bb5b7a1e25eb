import type { Diagnostic } from '../diagnostic.ts';
import { groupBy } from '../group-by.ts';
import { applyFixes } from './apply-fixes.ts';
import type { Certainty, Edit } from './fix.ts';

/** Texts by the name of their file, as the diagnostics have it. */
export type Texts = ReadonlyMap<string, string>;

/** Where the fixes are tried: nothing is written, so that what turns out wrong leaves no trace. */
export interface FixWorld {
  /** The text of a file as it is. */
  read(file: string): Promise<string>;
  /** Checks everything, with these texts in the place of what the files hold. */
  check(changed: Texts): Promise<readonly Diagnostic[]>;
  /** How sure a fix must be. */
  readonly wanted: readonly Certainty[];
}

/** A fix that may be written. */
export interface FixCandidate {
  readonly diagnostic: Diagnostic;
  readonly edits: readonly Edit[];
}

/** What the files hold after some fixes, and what is wrong then. */
export interface Trial {
  readonly changed: Texts;
  readonly found: readonly Diagnostic[];
}

/** The fix of a finding, when it is one of those that are wanted. */
export const fixIn = ({ fix }: Diagnostic, wanted: readonly Certainty[]): readonly Edit[] | undefined =>
  fix === undefined || fix.certainty === 'none' || !wanted.includes(fix.certainty) ? undefined : fix.edits;

/** Applies fixes to the texts that they were found in; of those that meet, the first. */
async function apply(candidates: readonly FixCandidate[], base: Texts, world: FixWorld) {
  const changed = new Map(base);
  const applied: FixCandidate[] = [];
  for (const [file, own] of groupBy(candidates, ({ diagnostic }) => diagnostic.file)) {
    const fixes = own.map(({ edits }) => edits);
    const { text, applied: indexes } = applyFixes(base.get(file) ?? (await world.read(file)), fixes);
    changed.set(file, text);
    const chosen = new Set(indexes);
    applied.push(...own.filter((_, index) => chosen.has(index)));
  }
  return { changed, applied };
}

/** Those of the fixes that do not meet, so that any of them can be applied beside the others. */
export const apart = async (
  candidates: readonly FixCandidate[],
  base: Texts,
  world: FixWorld,
): Promise<readonly FixCandidate[]> => (await apply(candidates, base, world)).applied;

/** What some fixes of the same texts lead to. */
export async function tryFixes(candidates: readonly FixCandidate[], base: Texts, world: FixWorld): Promise<Trial> {
  const { changed } = await apply(candidates, base, world);
  return { changed, found: await world.check(changed) };
}
