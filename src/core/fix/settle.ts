import type { Text } from '../generated/schema-types.ts';
import { isBetter, whyWorse } from './is-better.ts';
import { type FixCandidate, type FixWorld, type Trial, tryFixes } from './trial.ts';

interface Settled {
  readonly kept: readonly FixCandidate[];
  readonly refused: readonly (FixCandidate & { readonly why: Text })[];
  /** What the kept ones lead to. */
  readonly trial: Trial;
}

/**
 * Finds out which of some fixes do what they are for: all are tried at once, and where something else is found then,
 * each half by itself. So a fix that does not do costs a check for each halving, and one that does costs next to nothing.
 */
export async function settle(
  candidates: readonly FixCandidate[],
  base: Trial,
  world: FixWorld,
  canTry: () => boolean,
): Promise<Settled> {
  const add = async (state: Settled, added: readonly FixCandidate[]): Promise<Settled> => {
    if (!canTry()) return state;
    const { kept, refused, trial } = state;
    const after = await tryFixes([...kept, ...added], base.changed, world);
    const step = { before: trial.found, after, kept, added };
    if (isBetter(step, world)) return { kept: [...kept, ...added], refused, trial: after };
    const half = Math.ceil(added.length / 2);
    if (half < added.length) return add(await add(state, added.slice(0, half)), added.slice(half));
    return { ...state, refused: [...refused, ...added.map((one) => ({ ...one, why: whyWorse(step) }))] };
  };
  return add({ kept: [], refused: [], trial: base }, candidates);
}
