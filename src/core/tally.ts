import { type Effect, effectOn, onlyInVain } from './effect-on.ts';
import { GAP_KINDS } from './gaps.ts';
import type { FactorId, GapKind, InterventionId, Match, RankedLevel, Selection } from './generated/schema-types.ts';
import { groupBy } from './group-by.ts';
import { compareNames } from './compare-names.ts';
import type { Day } from './partial-date.ts';
import { present } from './present.ts';
import { sure } from './sure.ts';

/** Over many profiles: how often a factor was chosen, answered, and a gap of each kind, in the order of the kinds. */
interface FactorTally {
  readonly factor: FactorId;
  readonly chosen: number;
  readonly answered: number;
  readonly gaps: readonly { readonly kind: GapKind; readonly count: number }[];
}

/** How many profiles have a gap for the factor, of whatever kind. */
export const gapCount = ({ chosen, answered }: FactorTally): number => chosen - answered;

/** Every factor that a profile chose, those with the most gaps first, then in the order in which they were first chosen. */
export function tallyFactors(selections: readonly Selection[]): readonly FactorTally[] {
  const chosen = groupBy(
    selections.flatMap(({ profile }) => profile.factors),
    ({ id }) => id,
  );
  const answered = groupBy(
    selections.flatMap((selection) => selection.answered),
    ({ factor }) => factor,
  );
  const gaps = groupBy(
    selections.flatMap((selection) => selection.gaps),
    ({ factor }) => factor,
  );
  const tally = (factor: FactorId): FactorTally => ({
    factor,
    chosen: sure(chosen.get(factor)).length,
    answered: answered.get(factor)?.length ?? 0,
    gaps: GAP_KINDS.map((kind) => ({
      kind,
      count: gaps.get(factor)?.filter((gap) => gap.kind === kind).length ?? 0,
    })),
  });
  return [...chosen.keys()].map(tally).sort((a, b) => gapCount(b) - gapCount(a));
}

/** A match as one profile has it, which may name a day of its own. */
interface MatchOnDay {
  readonly match: Match;
  readonly asOf: Day;
}

/** One intervention over many profiles. */
export interface InterventionTally {
  readonly id: InterventionId;
  readonly name: string;
  /** Absent when it has none, or not the same one in each: profiles may name different days. */
  readonly level?: RankedLevel;
  /** From when that level holds, as each of the profiles has it; empty without a level. */
  readonly held: readonly MatchOnDay[];
  /** How many profiles it is a match for. */
  readonly matches: number;
  /** Per profile, in their order: the most that it does for a chosen factor, or was tried on in vain; `nothing` where it is no match and was not tried in vain. */
  readonly effects: readonly Effect[];
}

/** What it does is told before what it was tried on in vain, and that before what nobody saw it do. */
const MOST_FIRST: readonly Effect[] = [
  'favourable',
  'mixed',
  'part',
  'aim',
  'group',
  'negative',
  'none',
  'unknown',
  'touches',
];

/** The most that an intervention does for one of the chosen factors. */
function mostOf(match: Match, { factors }: Selection['profile']): Effect {
  const effects = factors.map(({ id }) => effectOn(match, id));
  return sure(MOST_FIRST.find((effect) => effects.includes(effect)));
}

interface TallyRow extends MatchOnDay {
  readonly isMatch: boolean;
  readonly profile: number;
  readonly effect: Effect;
}

const rowsOf = (selection: Selection, profile: number): readonly TallyRow[] =>
  [...selection.matches, ...onlyInVain(selection)].map((match, index) => ({
    match,
    asOf: selection.asOf,
    isMatch: index < selection.matches.length,
    profile,
    effect: mostOf(match, selection.profile),
  }));

/** Every intervention that is a match for a profile or was tried in vain on what it asks; those of the most profiles first, then by name. */
export function tallyInterventions(selections: readonly Selection[]): readonly InterventionTally[] {
  const found = groupBy(selections.flatMap(rowsOf), ({ match }) => match.id);
  const tallies = [...found].map(([id, rows]): InterventionTally => {
    const effects = new Map(rows.map(({ profile, effect }) => [profile, effect]));
    const { name, level: own } = sure(rows[0]).match;
    const level = rows.every(({ match }) => match.level?.id === own?.id) ? own : undefined;
    return {
      id,
      name,
      ...present({ level }),
      held: level === undefined ? [] : rows,
      matches: rows.filter(({ isMatch }) => isMatch).length,
      effects: selections.map((_, profile) => effects.get(profile) ?? 'nothing'),
    };
  });
  return tallies.sort((a, b) => b.matches - a.matches || compareNames(a, b));
}
