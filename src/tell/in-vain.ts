import { factorsInVain, triedInVain } from '../core/evidence.ts';
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
