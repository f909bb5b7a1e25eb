import type { Catalogue } from './catalogue.ts';
import { answersAndGaps, isMatch, type Judged } from './gaps.ts';
import type { FactorId, InterventionId, UnknownEffect } from './generated/schema-types.ts';
import { judge } from './judge.ts';
import { compareIds } from './compare-ids.ts';
import { type Query, toQuery } from './profile.ts';

const TOP = 3;

const matchIds = (judged: readonly Judged[]): readonly InterventionId[] =>
  judged.filter(isMatch).map(({ assessment }) => assessment.intervention.id);

/** The selection with one unknown factor added as a must, against the selection without it. */
function effectOf(
  catalogue: Catalogue,
  query: Query,
  before: readonly InterventionId[],
  factor: FactorId,
): UnknownEffect {
  const profile = { ...query.profile, factors: [...query.profile.factors, { id: factor, priority: 'must' as const }] };
  const asked = toQuery(catalogue, profile, query.day);
  const judged = judge(catalogue, asked);
  const after = matchIds(judged);
  const known = new Set(before);
  const into = asked.merged.find((merged) => merged.factor === factor)?.into ?? factor;
  const gap = answersAndGaps(asked.factors, judged).gaps.find((candidate) => candidate.factor === into);
  return {
    factor,
    addedMatches: after.filter((id) => !known.has(id)),
    topThreeChanges: after.slice(0, TOP).join() !== before.slice(0, TOP).join(),
    ...(gap === undefined ? {} : { gap: gap.kind }),
  };
}

/** For each factor of which it is not known whether it plays a part: what knowing would change. Most matches added first. */
export function unknownEffects(
  catalogue: Catalogue,
  query: Query,
  matches: readonly InterventionId[],
): readonly UnknownEffect[] {
  return query.unknown
    .map((factor) => effectOf(catalogue, query, matches, factor))
    .sort((a, b) => b.addedMatches.length - a.addedMatches.length || compareIds(a.factor, b.factor));
}
