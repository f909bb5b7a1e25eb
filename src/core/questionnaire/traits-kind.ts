import { present } from '../present.ts';
import type { AnswerOf } from './answer.ts';
import { dividingTraits } from './candidates.ts';
import { type StepOf, type Progress, withProfile } from './step.ts';

/** Numbers of families are worked out only for who gave numbers; the others fall back on what was given before. */
function fill(before: Progress, { values, births, shares }: AnswerOf<'traits'>): Progress {
  return withProfile(before, {
    traits: { ...before.profile.traits, ...Object.fromEntries(values) },
    ...(births === undefined ? {} : { births }),
    ...(shares === undefined || shares.size === 0
      ? {}
      : { shares: { ...before.profile.shares, ...Object.fromEntries(shares) } }),
  });
}

/** How many of the intended families have each trait on which the matches differ. Feeds flags, never the gate. */
export const traits: StepOf = ({ options = [] }, before, stored) => {
  const asked = dividingTraits(before);
  const offered = { kind: 'traits', traits: asked, options } as const;
  const isEmpty = asked.length === 0;
  if (stored?.kind !== 'traits') return { offered, isEmpty, isAnswered: false, after: before };
  if (isEmpty) return { offered, isEmpty, isAnswered: false, inactive: stored, after: before };
  const entries = [...stored.values];
  const isAsked = (id: string): boolean => asked.some((trait) => trait.id === id);
  const active = new Map(entries.filter(([id]) => isAsked(id)));
  const dropped = new Map(entries.filter(([id]) => !isAsked(id)));
  return {
    offered,
    isEmpty,
    answer: { ...stored, values: active },
    isAnswered: active.size === asked.length,
    ...present({ inactive: dropped.size === 0 ? undefined : ({ kind: 'traits', values: dropped } as const) }),
    after: fill(before, { ...stored, values: active }),
  };
};
