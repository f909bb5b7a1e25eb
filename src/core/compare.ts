import type { Catalogue } from './catalogue.ts';
import type { Comparison, FactorId, Intervention, RatingAtDate } from './generated/schema-types.ts';
import { present } from './present.ts';
import type { Day } from './partial-date.ts';
import { ratingAtDate } from './rating.ts';

/** Everything of the JSON output but the name and version of the tool; each record as the data has it. */
export interface ComparisonResult extends Omit<Comparison, 'tool' | 'schemaVersion' | 'interventions'> {
  readonly interventions: readonly { readonly rating: RatingAtDate; readonly record: Intervention }[];
}

/** Every factor that one of them is linked to, with those that are: those of the most interventions first, then in the order of the data. */
function sharedFactors(catalogue: Catalogue, interventions: readonly Intervention[]): ComparisonResult['factors'] {
  const linkedTo = (factor: FactorId) =>
    interventions.filter(({ links }) => links.some((link) => link.factor === factor));
  return [...catalogue.factors.keys()]
    .map((factor) => ({ factor, interventions: linkedTo(factor).map(({ id }) => id) }))
    .filter(({ interventions: ids }) => ids.length > 0)
    .sort((a, b) => b.interventions.length - a.interventions.length);
}

/** Puts side by side what is known of interventions on a day. There is no winner, and nothing that could make one. */
export const compare = (catalogue: Catalogue, interventions: readonly Intervention[], day: Day): ComparisonResult => ({
  data: { digest: catalogue.digest },
  asOf: day,
  interventions: interventions.map((record) => ({
    rating: ratingAtDate(catalogue, record, day),
    record,
    ...present({ origin: catalogue.origins.get(record) }),
  })),
  factors: sharedFactors(catalogue, interventions),
});
