import type { Catalogue } from '../../core/catalogue.ts';
import { factorId, interventionId } from '../../core/ids.ts';
import { nearestFew } from '../../core/nearest.ts';
import type { Session } from '../session.ts';

/** What an id can be expected to name. */
type Expected = 'factor' | 'intervention' | 'trait';

function idsOf({ factors, interventions, vocabulary }: Catalogue, what: Expected): readonly string[] {
  if (what === 'factor') return [...factors.keys()];
  return what === 'intervention' ? [...interventions.keys()] : vocabulary.traits.map(({ id }) => id);
}

/** What to say of an id that is not there: that it names something else, or what was probably meant. */
export function unknownIdText(
  { messages: { errors } }: Session,
  catalogue: Catalogue,
  what: Expected,
  id: string,
): string {
  if (catalogue.factors.has(factorId(id))) return errors.otherThan(id, 'factor', what);
  if (catalogue.interventions.has(interventionId(id))) return errors.otherThan(id, 'intervention', what);
  return errors.unknownId(what, id, nearestFew(id, idsOf(catalogue, what)));
}
