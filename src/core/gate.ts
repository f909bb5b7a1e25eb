import type { Assessment } from './assess.ts';
import type { Catalogue } from './catalogue.ts';
import { CLOSED_LISTS } from './generated/closed-lists.ts';
import type { Failure, Intervention } from './generated/schema-types.ts';
import type { Query } from './profile.ts';
import { rankOf } from './rating.ts';
import { sure } from './sure.ts';

const FAILURES: readonly Failure[] = CLOSED_LISTS.Failure;

/** Whether the intervention is for at least one of the phases that the profile names. */
export const fitsPhase = ({ phases }: Query, { target }: Intervention): boolean =>
  phases.length === 0 || target.phases.some((phase) => phases.includes(phase));

/** All that an intervention fails, in the order in which the design lists them; empty for a match. */
export function failuresOf(catalogue: Catalogue, query: Query, assessment: Assessment): readonly Failure[] {
  const { intervention, rating, answers, serves, noEffect } = assessment;
  const { minLevel, themes = [], exclude = [], includeUnrated = false } = query.criteria;
  const minRank = minLevel === undefined ? 0 : sure(catalogue.levels.get(minLevel)).rank;
  const doesNothing = answers.length + serves.length === 0;
  const failed: Record<Failure, boolean> = {
    phase: !fitsPhase(query, intervention),
    unrated: rating.kind === 'unrated' && !includeUnrated,
    level: rating.kind === 'rated' && rankOf(rating) < minRank,
    theme: themes.length > 0 && !themes.includes(intervention.theme),
    excluded: exclude.includes(intervention.id),
    'no-effect-shown': doesNothing && noEffect.length > 0,
    'touches-only': doesNothing && noEffect.length === 0,
  };
  return FAILURES.filter((failure) => failed[failure]);
}
