import type { Assessment } from './assess.ts';
import type { Catalogue } from './catalogue.ts';
import type { Caveat, CaveatConditionKind, Gap } from './generated/schema-types.ts';
import type { SelectedFactor } from './profile.ts';

/** What a run shows, as far as caveats depend on it. */
export interface Shown {
  readonly factors: readonly SelectedFactor[];
  readonly matches: readonly Assessment[];
  readonly gaps: readonly Gap[];
}

type Condition = (shown: Shown, caveat: Caveat) => boolean;

const HOLDS: Readonly<Record<CaveatConditionKind, Condition>> = {
  conclusion: () => true,
  always: () => true,
  factors: ({ factors }, { when }) => factors.some(({ factor }) => (when.factors ?? []).includes(factor.id)),
  'several-factors': ({ factors }) => factors.length > 1,
  'child-reach-factor': ({ factors }) =>
    factors.some(({ factor }) => factor.group === 'child' && factor.answeredBy === 'reach'),
  'factor-without-phases': ({ factors }) => factors.some(({ factor }) => factor.phases === undefined),
  levels: ({ matches }, { when }) =>
    matches.some(({ rating }) => rating.kind === 'rated' && (when.levels ?? []).includes(rating.level.id)),
  claims: ({ matches }, { when }) =>
    matches.some(({ reasons }) => reasons.some(({ claim }) => (when.claims ?? []).includes(claim))),
  gap: ({ gaps }) => gaps.length > 0,
  elements: () => false,
  'factor-list': () => false,
};

/** What the report concludes, then what is tied to a chosen factor, then to what came out, then what always holds. */
const CLOSENESS: readonly CaveatConditionKind[] = [
  'conclusion',
  'factors',
  'child-reach-factor',
  'factor-without-phases',
  'levels',
  'claims',
  'gap',
  'several-factors',
  'always',
];

/** The caveats that apply to a selection, the closest to the question first, then in the order of the file. */
export function caveatsFor(catalogue: Catalogue, shown: Shown): readonly Caveat[] {
  return catalogue.caveats
    .filter((caveat) => HOLDS[caveat.when.kind](shown, caveat))
    .sort((a, b) => CLOSENESS.indexOf(a.when.kind) - CLOSENESS.indexOf(b.when.kind));
}
