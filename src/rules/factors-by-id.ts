import type { Entry } from '../core/entry.ts';
import type { FactorFacts } from '../core/facts/record-facts.ts';
import type { FactorId } from '../core/generated/schema-types.ts';

/** The factors by id, also to ask for what a record does not name: that is no factor. */
export const factorsById = (
  factors: readonly Entry<FactorFacts>[],
): ReadonlyMap<FactorId | undefined, Entry<FactorFacts>> => new Map(factors.map((entry) => [entry.value.id, entry]));
