import type { Catalogue } from './catalogue.ts';
import type { Caveat, CaveatConditionKind, Gap, Match, Selection } from './generated/schema-types.ts';
import type { SelectedFactor } from './profile.ts';

/** What a run shows, as far as caveats depend on it. */
interface ShownSelection {
  readonly factors: readonly SelectedFactor[];
  readonly matches: readonly Match[];
  readonly gaps: readonly Gap[];
}

type Applies = (shown: ShownSelection, caveat: Caveat) => boolean;

const HOLDS: Readonly<Record<CaveatConditionKind, Applies>> = {
  conclusion: () => true,
  always: () => true,
  factors: ({ factors }, { when }) => factors.some(({ factor }) => when.factors?.includes(factor.id)),
  'several-factors': ({ factors }) => factors.length > 1,
  'child-reach-factor': ({ factors }) =>
    factors.some(({ factor }) => factor.group === 'child' && factor.answeredBy === 'reach'),
  'factor-without-phases': ({ factors }) => factors.some(({ factor }) => factor.phases === undefined),
  levels: ({ matches }, { when }) =>
    matches.some(({ level }) => level !== undefined && when.levels?.includes(level.id)),
  flags: ({ matches }, { when }) => matches.some(({ flags }) => flags.some((flag) => when.flags?.includes(flag))),
  claims: ({ matches }, { when }) =>
    matches.some(({ reasons }) =>
      reasons.some(({ role, claim }) => role === 'answers' && when.claims?.includes(claim)),
    ),
  gap: ({ gaps }) => gaps.length > 0,
  elements: () => false,
  'factor-list': () => false,
};

/** What the report concludes, then by what a caveat hangs on: a chosen factor, a level or flag, a set, nothing. */
const CLOSENESS: Readonly<Record<CaveatConditionKind, number>> = {
  conclusion: 0,
  factors: 1,
  'child-reach-factor': 1,
  'factor-without-phases': 1,
  levels: 2,
  flags: 2,
  claims: 2,
  gap: 3,
  'several-factors': 3,
  elements: 3,
  'factor-list': 3,
  always: 4,
};

/** The caveats that apply to a selection, the weightiest and closest to the question first, then in the order of the file. */
export function caveatsFor(catalogue: Catalogue, shown: ShownSelection): readonly Caveat[] {
  return catalogue.caveats
    .filter((caveat) => HOLDS[caveat.when.kind](shown, caveat))
    .sort((a, b) => CLOSENESS[a.when.kind] - CLOSENESS[b.when.kind]);
}

/** More would not be read. */
const MOST_SHOWN = 5;

/** The caveats that a reader is shown. */
export const shownCaveats = ({ caveats }: Pick<Selection, 'caveats'>): Selection['caveats'] =>
  caveats.slice(0, MOST_SHOWN);
