import type { FactorId, ProfileFactor, Question } from '../generated/schema-types.ts';
import { present } from '../present.ts';
import { NOT_KNOWN, type ValuePerFactor } from './answer.ts';
import { chosenFactors } from './candidates.ts';
import { isBasis } from './closed-values.ts';
import { type StepOf, type Progress, withProfile } from './step.ts';

/** Only a wish is written down: an absent priority means must. */
function fillFactor({ fills }: Question, factor: ProfileFactor, value: string | undefined): ProfileFactor {
  if (value === undefined) return factor;
  if (fills === 'factors.priority') return value === 'wish' ? { ...factor, priority: value } : factor;
  return isBasis(value) ? { ...factor, basis: value } : factor;
}

function fill(question: Question, before: Progress, values: ValuePerFactor): Progress {
  const factors = before.profile.factors.map((factor) => fillFactor(question, factor, values.get(factor.id)));
  return withProfile(before, { factors });
}

/** One of the options for each of the chosen factors. */
export const perFactor: StepOf = (question, before, stored) => {
  const { options = [], unknown } = question;
  const factors = chosenFactors(before);
  const offered = { kind: 'per-factor', factors, options } as const;
  const isEmpty = factors.length === 0;
  if (stored?.kind !== 'per-factor') return { offered, isEmpty, isAnswered: false, after: before };
  const allowed = [...options.map(({ value }) => value), ...(unknown === undefined ? [] : [NOT_KNOWN])];
  const counts = ([id, value]: readonly [FactorId, string]): boolean =>
    factors.some((factor) => factor.id === id) && allowed.includes(value);
  const entries = [...stored.values];
  const active = new Map(entries.filter(counts));
  const dropped = new Map(entries.filter((entry) => !counts(entry)));
  return {
    offered,
    isEmpty,
    answer: { kind: 'per-factor', values: active },
    isAnswered: active.size === factors.length,
    ...present({ inactive: dropped.size === 0 ? undefined : ({ kind: 'per-factor', values: dropped } as const) }),
    after: fill(question, before, active),
  };
};
