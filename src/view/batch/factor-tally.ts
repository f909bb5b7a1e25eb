import type { FactorId, GapKind, Selection } from '../../core/generated/schema-types.ts';

/** Over many profiles: how often a factor was chosen, answered, and a gap of each kind. */
export interface FactorTally {
  readonly factor: FactorId;
  readonly chosen: number;
  readonly answered: number;
  readonly gaps: Readonly<Record<GapKind, number>>;
}

export const GAP_KINDS: readonly GapKind[] = [
  'no-intervention',
  'touched-only',
  'unrated-only',
  'other-phase',
  'filtered-out',
];

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
      'touched-only': gapsOf(factor, 'touched-only'),
      'unrated-only': gapsOf(factor, 'unrated-only'),
      'other-phase': gapsOf(factor, 'other-phase'),
      'filtered-out': gapsOf(factor, 'filtered-out'),
    },
  });
  return [...factors].map(tally).sort((a, b) => gapCount(b) - gapCount(a));
}
