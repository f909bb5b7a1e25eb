import type { Assessment } from './assess.ts';
import type { CombinationSet, FactorId, InterventionId } from './generated/schema-types.ts';
import { compareIds } from './order-text.ts';

const SHOWN = 10;
/** Steps of the search before it gives up and says so; some seconds of work. */
const WORK_LIMIT = 2_000_000;

/** A match that answers the same musts as others counts with them: two of them are never in one smallest set. */
interface Kind {
  readonly musts: bigint;
  /** Highest studied level first, then id. */
  readonly members: readonly Member[];
}

interface Member {
  readonly id: InterventionId;
  readonly studiedLevel: number;
}

/** Sorted by studied level, high to low, for comparing; ids sorted for printing. */
type Team = readonly Member[];

const compareMembers = (a: Member, b: Member): number => b.studiedLevel - a.studiedLevel || compareIds(a.id, b.id);

function compareTeams(a: Team, b: Team): number {
  const levels = (team: Team) => team.map(({ studiedLevel }) => studiedLevel).sort((x, y) => y - x);
  const ids = (team: Team) => team.map(({ id }) => id).sort(compareIds);
  const [levelsA, levelsB, idsA, idsB] = [levels(a), levels(b), ids(a), ids(b)];
  for (const [index, level] of levelsA.entries()) {
    const difference = (levelsB[index] ?? 0) - level;
    if (difference !== 0) return difference;
  }
  for (const [index, id] of idsA.entries()) {
    const difference = compareIds(id, idsB[index] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}

function kindsOf(matches: readonly Assessment[], musts: readonly FactorId[]): readonly Kind[] {
  const byMusts = new Map<bigint, Member[]>();
  for (const { intervention, studiedLevel, answers } of matches) {
    const mask = musts.reduce((sum, must, index) => (answers.includes(must) ? sum | (1n << BigInt(index)) : sum), 0n);
    if (mask === 0n) continue;
    const members = byMusts.get(mask) ?? [];
    members.push({ id: intervention.id, studiedLevel });
    byMusts.set(mask, members);
  }
  return [...byMusts].map(([mask, members]) => ({ musts: mask, members: members.sort(compareMembers) }));
}

function bits(mask: bigint): number {
  let count = 0;
  for (let rest = mask; rest !== 0n; rest &= rest - 1n) count++;
  return count;
}

/**
 * All sets of `size` kinds that together hold every must. Branches on the must that the fewest kinds hold; a kind that was
 * tried earlier is left out of later branches, so that each set is found once. Returns false when the work limit is hit.
 */
function search(
  kinds: readonly Kind[],
  all: bigint,
  size: number,
  budget: { left: number },
  found: (set: readonly Kind[]) => void,
): boolean {
  const step = (open: bigint, allowed: readonly Kind[], chosen: readonly Kind[]): boolean => {
    if (open === 0n) {
      if (chosen.length === size) found(chosen);
      return true;
    }
    if (--budget.left < 0) return false;
    const left = size - chosen.length;
    const widest = Math.max(0, ...allowed.map((kind) => bits(kind.musts & open)));
    if (left === 0 || widest * left < bits(open)) return true;
    const branch = narrowest(open, allowed);
    for (const [index, kind] of branch.entries()) {
      const tried = new Set(branch.slice(0, index + 1));
      const rest = allowed.filter((other) => !tried.has(other));
      if (!step(open & ~kind.musts, rest, [...chosen, kind])) return false;
    }
    return true;
  };
  return step(all, kinds, []);
}

/** The kinds that hold the open must which the fewest hold. */
function narrowest(open: bigint, kinds: readonly Kind[]): readonly Kind[] {
  let best: readonly Kind[] | undefined;
  for (let rest = open; rest !== 0n; rest &= rest - 1n) {
    const must = rest & -rest;
    const holders = kinds.filter((kind) => (kind.musts & must) !== 0n);
    if (best === undefined || holders.length < best.length) best = holders;
  }
  return best ?? [];
}

/** The best teams of one set of kinds. Adding the same member keeps the order of teams, so only the best need be kept. */
function bestTeams(set: readonly Kind[]): readonly Team[] {
  let teams: readonly Team[] = [[]];
  for (const { members } of set) {
    const grown = teams.flatMap((team) => members.slice(0, SHOWN).map((member) => [...team, member]));
    teams = grown.sort(compareTeams).slice(0, SHOWN);
  }
  return teams;
}

const NONE: CombinationSet = { size: 0, count: 0, complete: true, musts: [], sets: [] };

/**
 * All smallest sets of matches that together answer every must that any match answers: the first ten and the count.
 * A calculation aid, never advice: effects do not add up.
 */
export function combinations(matches: readonly Assessment[], musts: readonly FactorId[]): CombinationSet {
  const answered = musts.filter((must) => matches.some(({ answers }) => answers.includes(must)));
  if (answered.length === 0) return NONE;
  const kinds = kindsOf(matches, answered);
  const all = (1n << BigInt(answered.length)) - 1n;
  const budget = { left: WORK_LIMIT };
  for (let size = 1; ; size++) {
    let count = 0;
    let best: readonly Team[] = [];
    const complete = search(kinds, all, size, budget, (set) => {
      count += set.reduce((product, { members }) => product * members.length, 1);
      best = [...best, ...bestTeams(set)].sort(compareTeams).slice(0, SHOWN);
    });
    if (count > 0 || !complete) {
      const sets = best.map((team) => team.map(({ id }) => id).sort(compareIds));
      return { size: count > 0 ? size : 0, count, complete, musts: answered, sets };
    }
  }
}
