import { linkOf } from './evidence.ts';
import type { FactorId, Intervention, LeftOut } from './generated/schema-types.ts';
import { tellingReason } from './reasons.ts';
import { isInVain, isKnown } from './role.ts';

/** Why an intervention has to do with a factor and still is no answer to it. */
export type Aside =
  'no-effect' | 'unfavourable' | 'inferred' | 'wider' | 'unseen' | 'studied-with' | 'together' | 'group';

/** The first that holds of the reason that tells most; undefined when it has nothing to do with the factor. */
export function asideOf(
  intervention: Intervention,
  { reasons }: Pick<LeftOut, 'reasons'>,
  factor: FactorId,
): Aside | undefined {
  const reason = tellingReason(reasons, factor);
  if (reason === undefined) return undefined;
  if (isInVain(reason)) return reason.result === 'negative' ? 'unfavourable' : 'no-effect';
  if (reason.claim === 'plausible') return 'inferred';
  if (reason.via === 'broader') return 'wider';
  if (reason.relation === 'studied-with') return 'studied-with';
  if (reason.relation === 'works-on' && !isKnown(reason)) return 'unseen';
  return linkOf(intervention, reason)?.onlyTogether === true ? 'together' : 'group';
}
