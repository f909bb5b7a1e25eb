import { assess } from './assess.ts';
import type { Catalogue } from './catalogue.ts';
import { failuresOf } from './gate.ts';
import type { Judged } from './gaps.ts';
import { comparator } from './order.ts';
import type { Query } from './profile.ts';
import { findCandidates } from './reasons.ts';

/** Every candidate with what it fails, in the order of the query. */
export function judge(catalogue: Catalogue, query: Query): readonly Judged[] {
  const compare = comparator(query.order);
  return findCandidates(catalogue, query.factors)
    .map((candidate) => assess(catalogue, query, candidate))
    .sort(compare)
    .map((assessment) => ({ assessment, failed: failuresOf(catalogue, query, assessment) }));
}
