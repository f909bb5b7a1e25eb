import { factorsInVain, inVainByResult, triedInVain } from '../core/evidence.ts';
import type { FactorId, InterventionId, Match, Selection } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';

/** On which chosen factors one intervention was studied in vain, and what was found; empty when on none. */
export const inVainOf = (lens: Lens, match: Match): string =>
  factorsInVain(match)
    .map(({ result, ids }) => lens.messages.inVain.on(lens.factors(ids), result))
    .join(' ');

/** Which interventions were studied in vain on a factor, and what was found; empty when none was. */
export const inVainOn = (
  lens: Lens,
  selection: Pick<Selection, 'matches' | 'near'>,
  { factor, noEffect }: { readonly factor: FactorId; readonly noEffect: readonly InterventionId[] },
): string =>
  triedInVain(selection, factor, noEffect)
    .map(({ result, by }) => lens.messages.inVain.by(lens.interventions(by), result))
    .join(' ');

/** What was found in vain of these interventions, each by the name that it has here; empty when nothing was. */
export const inVainOfAll = <M extends Match>(
  lens: Lens,
  matches: readonly M[],
  nameOf: (match: M, factors: readonly FactorId[]) => string,
): string =>
  inVainByResult(matches)
    .map(({ result, found }) =>
      lens.messages.inVain.by(lens.messages.and(found.map(({ match, ids }) => nameOf(match, ids))), result),
    )
    .join(' ');
