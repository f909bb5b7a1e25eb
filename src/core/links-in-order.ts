import type { Catalogue, PlacedLink } from './catalogue.ts';
import type { Judged } from './gaps.ts';
import type { FactorId } from './generated/schema-types.ts';
import { groupBy } from './group-by.ts';
import { judge } from './judge.ts';
import type { Day } from './partial-date.ts';
import { toQuery } from './profile.ts';

/** What does something for the factor, then what was studied on it in vain, then the rest. */
function placeOf({ failed }: Judged): number {
  if (failed.includes('no-effect-shown')) return 1;
  return failed.includes('touches-only') ? 2 : 0;
}

/** The links to a factor itself, in the order in which a selection on it alone tells of their interventions. */
export function linksInOrder(catalogue: Catalogue, factor: FactorId, day: Day): readonly PlacedLink[] {
  const links = groupBy(catalogue.linksTo.get(factor) ?? [], ({ intervention }) => intervention);
  const judged = judge(catalogue, toQuery(catalogue, { factors: [{ id: factor }] }, day));
  return [...judged]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .flatMap(({ assessment }) => links.get(assessment.intervention) ?? []);
}
