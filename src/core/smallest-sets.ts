import { sure } from './sure.ts';

/** Something that answers musts; these are told by their positions. */
export interface Answering {
  readonly musts: readonly number[];
}

/** What is still open at one point of the search, and by which kinds it can be answered. */
interface State<Kind> {
  /** 1 for each must that is open. */
  readonly open: Uint8Array;
  readonly openCount: number;
  readonly allowed: readonly Kind[];
  readonly chosen: readonly Kind[];
}

/** What the kinds can do for the musts that are open. */
interface KindSurvey<Kind> {
  /** Kinds that answer an open must. One that answers none is in no smallest set. */
  readonly useful: readonly Kind[];
  /** Per must, how many kinds answer it. */
  readonly holders: Uint32Array;
  /** Per number of open musts, how many kinds answer that many. */
  readonly widths: Uint32Array;
}

function survey<Kind extends Answering>({ open, allowed }: State<Kind>): KindSurvey<Kind> {
  const useful: Kind[] = [];
  const holders = new Uint32Array(open.length);
  const widths = new Uint32Array(open.length + 1);
  for (const kind of allowed) {
    let width = 0;
    for (const must of kind.musts) {
      if (open[must] !== 1) continue;
      width += 1;
      holders[must] = sure(holders[must]) + 1;
    }
    if (width === 0) continue;
    widths[width] = sure(widths[width]) + 1;
    useful.push(kind);
  }
  return { useful, holders, widths };
}

/** Whether `left` kinds can answer all that is open: not when the widest of them together have too few musts. */
function canFinish({ widths }: KindSurvey<Answering>, openCount: number, left: number): boolean {
  let room = left;
  let most = 0;
  for (let width = widths.length - 1; width > 0 && room > 0; width -= 1) {
    const taken = Math.min(room, sure(widths[width]));
    room -= taken;
    most += taken * width;
  }
  return most >= openCount;
}

/** The open must that the fewest kinds answer. */
function narrowest({ open }: State<Answering>, { holders }: KindSurvey<Answering>): number {
  let best = -1;
  for (const [must, isOpen] of open.entries()) {
    if (isOpen === 1 && (best < 0 || sure(holders[must]) < sure(holders[best]))) best = must;
  }
  return best;
}

function choose<Kind extends Answering>(
  { open, openCount, chosen }: State<Kind>,
  kind: Kind,
  allowed: readonly Kind[],
): State<Kind> {
  const left = open.slice();
  let count = openCount;
  for (const must of kind.musts) {
    count -= sure(left[must]);
    left[must] = 0;
  }
  return { open: left, openCount: count, allowed, chosen: [...chosen, kind] };
}

/**
 * All sets of `size` kinds that together answer every must. Branches on the must that the fewest kinds answer; a kind that
 * was tried earlier is left out of later branches, so that each set is found once. Returns false when the work limit is hit.
 */
export function findSets<Kind extends Answering>(
  kinds: readonly Kind[],
  musts: number,
  size: number,
  budget: { left: number },
  found: (set: readonly Kind[]) => void,
): boolean {
  const step = (state: State<Kind>): boolean => {
    if (state.openCount === 0) {
      if (state.chosen.length === size) found(state.chosen);
      return true;
    }
    budget.left -= state.allowed.length;
    if (budget.left < 0) return false;
    const seen = survey(state);
    if (!canFinish(seen, state.openCount, size - state.chosen.length)) return true;
    const must = narrowest(state, seen);
    const branch = seen.useful.filter((kind) => kind.musts.includes(must));
    return branch.every((kind, index) => {
      const tried = new Set(branch.slice(0, index + 1));
      return step(
        choose(
          state,
          kind,
          seen.useful.filter((other) => !tried.has(other)),
        ),
      );
    });
  };
  return step({ open: new Uint8Array(musts).fill(1), openCount: musts, allowed: kinds, chosen: [] });
}
