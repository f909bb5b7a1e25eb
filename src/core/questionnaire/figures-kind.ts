import type { FactorId, ProfileFactor } from '../generated/schema-types.ts';
import { present } from '../present.ts';
import { type AnswerOf, NOT_KNOWN } from './answer.ts';
import { chosenFactors } from './candidates.ts';
import { type StepOf, type Progress, withProfile } from './step.ts';

type Figures = AnswerOf<'figures'>['values'];

function fill(before: Progress, values: Figures): Progress {
  const factors = before.profile.factors.map((factor): ProfileFactor => {
    const given = values.get(factor.id);
    if (given === undefined) return factor;
    const { figure: _, ...rest } = factor;
    return given === NOT_KNOWN ? rest : { ...rest, figure: given };
  });
  return withProfile(before, { factors });
}

/** The figure of each factor that was chosen because of one. */
export const figures: StepOf = (_question, before, stored) => {
  const based = new Set(before.profile.factors.filter(({ basis }) => basis === 'figure').map(({ id }) => id));
  const factors = chosenFactors(before).filter(({ id }) => based.has(id));
  const offered = { kind: 'figures', factors } as const;
  const isEmpty = factors.length === 0;
  if (stored?.kind !== 'figures') return { offered, isEmpty, isAnswered: false, after: before };
  const isBased = ([id]: readonly [FactorId, unknown]): boolean => based.has(id);
  const active: Figures = new Map([...stored.values].filter(isBased));
  const dropped: Figures = new Map([...stored.values].filter((entry) => !isBased(entry)));
  return {
    offered,
    isEmpty,
    answer: { kind: 'figures', values: active },
    isAnswered: active.size === factors.length,
    ...present({ inactive: dropped.size === 0 ? undefined : ({ kind: 'figures', values: dropped } as const) }),
    after: fill(before, active),
  };
};
