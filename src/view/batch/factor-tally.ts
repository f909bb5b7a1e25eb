import type { FactorId, GapKind, Selection } from '../../core/generated/schema-types.ts';

/** Over many profiles: how often a factor was chosen, answered, and a gap of each kind. */
export interface FactorTally {
  readonly factor: FactorId;
  readonly chosen: number;
  readonly answered: number;
  readonly gaps: Readonly<Record<GapKind, number>>;
}

/** How many profiles have a gap for the factor, of whatever kind. */
export const gapCount = ({ chosen, answered }: FactorTally): number => chosen - answered;

/** Every factor that a profile chose, those with the most gaps first, then in the order in which they were first chosen. */
export function tallyFactors(selections: readonly Selection[]): readonly FactorTally[] {
  const factors = new Set(selections.flatMap(({ profile }) => profile.factors.map(({ id }) => id)));
  const gapsOf = (factor: FactorId, kind: GapKind): number =>
    selections.filter(({ gaps }) => gaps.some((gap) => gap.factor === factor && gap.kind === kind)).length;
  const tally = (factor: FactorId): FactorTally => ({
    factor,
    chosen: selections.filter(({ profile }) => profile.factors.some(({ id }) => id === factor)).length,
    answered: selections.filter(({ answered }) => answered.some((answer) => answer.factor === factor)).length,
    gaps: {
      'no-intervention': gapsOf(factor, 'no-intervention'),
      'no-effect-shown': gapsOf(factor, 'no-effect-shown'),
      'touched-only': gapsOf(factor, 'touched-only'),
      'meant-for-only': gapsOf(factor, 'meant-for-only'),
      'other-phase': gapsOf(factor, 'other-phase'),
      'unrated-only': gapsOf(factor, 'unrated-only'),
      'filtered-out': gapsOf(factor, 'filtered-out'),
    },
  });
  return [...factors].map(tally).sort((a, b) => gapCount(b) - gapCount(a));
}
