import type { Factor, Question } from '../generated/schema-types.ts';
import { domainOf } from './closed-values.ts';

/** Whether a question can offer a factor at all, whatever was answered before. */
export function offersFactor(
  { kind, factorKind, domain }: Pick<Question, 'kind' | 'factorKind' | 'domain'>,
  factor: Pick<Factor, 'kind' | 'group' | 'offerable'>,
): boolean {
  return (
    kind === 'factors' &&
    (factorKind === undefined || factor.kind === factorKind) &&
    // A two-parent family is no aim of policy; a risk is always worth naming.
    (factor.kind === 'risk' || factor.offerable !== false) &&
    (domain === undefined || domain === domainOf(factor.group))
  );
}
