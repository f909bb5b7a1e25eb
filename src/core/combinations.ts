import type { Assessment } from './assess.ts';
import type { CombinationSet, FactorId, InterventionId } from './generated/schema-types.ts';
import { compareIds } from './compare-ids.ts';
import { type Answering, findSets } from './smallest-sets.ts';
import { sure } from './sure.ts';

const SHOWN = 10;
/** Kinds looked at before the search gives up and says so: about a second of work. Counted, so the same on every machine. */
const WORK_LIMIT = 3_000_000;

/** Matches that answer the same musts. Two of them are never in one smallest set, so the search handles them as one. */
interface MatchKind extends Answering {
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

/** Of two lists that are as long, by the first items that differ. */
const compareLists = <T>(a: readonly T[], b: readonly T[], compare: (x: T, y: T) => number): number =>
  a.reduce((difference, item, index) => difference || compare(item, sure(b[index])), 0);

function compareTeams(a: Team, b: Team): number {
  const levels = (team: Team) => team.map(({ studiedLevel }) => studiedLevel).sort((x, y) => y - x);
  const ids = (team: Team) => team.map(({ id }) => id).sort(compareIds);
  return compareLists(levels(a), levels(b), (x, y) => y - x) || compareLists(ids(a), ids(b), compareIds);
}

function kindsOf(matches: readonly Assessment[], musts: readonly FactorId[]): readonly MatchKind[] {
  const kinds = new Map<string, { readonly musts: readonly number[]; readonly members: Member[] }>();
  for (const { intervention, studiedLevel, answers } of matches) {
    const positions = musts.flatMap((must, position) => (answers.includes(must) ? [position] : []));
    if (positions.length === 0) continue;
    const kind = kinds.get(positions.join()) ?? { musts: positions, members: [] };
    kind.members.push({ id: intervention.id, studiedLevel });
    kinds.set(positions.join(), kind);
  }
  return [...kinds.values()].map((kind) => ({ ...kind, members: kind.members.sort(compareMembers) }));
}

/** The best teams of one set of kinds. Adding the same member keeps the order of teams, so only the best need be kept. */
function bestTeams(set: readonly MatchKind[]): readonly Team[] {
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
  const budget = { left: WORK_LIMIT };
  for (let size = 1; ; size++) {
    let count = 0;
    let best: readonly Team[] = [];
    const complete = findSets(kinds, answered.length, size, budget, (set) => {
      count += set.reduce((product, { members }) => product * members.length, 1);
      best = [...best, ...bestTeams(set)].sort(compareTeams).slice(0, SHOWN);
    });
    if (count > 0 || !complete) {
      const sets = best.map((team) => team.map(({ id }) => id).sort(compareIds));
      const isExact = complete && Number.isSafeInteger(count);
      return { size: count > 0 ? size : 0, count, complete: isExact, musts: answered, sets };
    }
  }
}
