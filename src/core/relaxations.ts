import type { Catalogue } from './catalogue.ts';
import { failuresOf } from './gate.ts';
import type { Judged } from './gaps.ts';
import type { Criteria, RelaxableCriterion, Relaxation } from './generated/schema-types.ts';
import type { Query } from './profile.ts';

function withoutKey(criteria: Criteria, dropped: keyof Criteria): Criteria {
  return Object.fromEntries(Object.entries(criteria).filter(([key]) => key !== dropped));
}

/** The query with one restriction dropped; undefined when the profile does not set it. */
const RELAX: Readonly<Record<RelaxableCriterion, (query: Query) => Query | undefined>> = {
  phase: (query) => (query.phases.length > 0 ? { ...query, phases: [] } : undefined),
  level: (query) => relaxed(query, 'minLevel', query.criteria.minLevel !== undefined),
  theme: (query) => relaxed(query, 'themes', (query.criteria.themes ?? []).length > 0),
  excluded: (query) => relaxed(query, 'exclude', (query.criteria.exclude ?? []).length > 0),
  unrated: (query) =>
    query.criteria.includeUnrated ? undefined : { ...query, criteria: { ...query.criteria, includeUnrated: true } },
};

const CRITERIA: readonly RelaxableCriterion[] = ['phase', 'level', 'theme', 'excluded', 'unrated'];

function relaxed(query: Query, key: keyof Criteria, isSet: boolean): Query | undefined {
  return isSet ? { ...query, criteria: withoutKey(query.criteria, key) } : undefined;
}

/** For each restriction that the profile sets: the number of matches with that one alone dropped. */
export function relaxations(catalogue: Catalogue, query: Query, judged: readonly Judged[]): readonly Relaxation[] {
  return CRITERIA.flatMap((criterion) => {
    const wider = RELAX[criterion](query);
    if (wider === undefined) return [];
    const matches = judged.filter(({ assessment }) => failuresOf(catalogue, wider, assessment).length === 0).length;
    return [{ criterion, matches }];
  });
}
