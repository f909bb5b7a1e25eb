import type { Term } from '../generated/schema-types.ts';
import { filled, present } from '../present.ts';
import type { AnswerOf } from './answer.ts';
import { conditionTraits } from './candidates.ts';
import { type StepOf, type Progress } from './step.ts';

/** An answer starts with the numbers that were given before, so that one that it lacks was taken away. */
function fill(before: Progress, { values, births, shares }: AnswerOf<'traits'>): Progress {
  const { births: _births, shares: _shares, ...rest } = before.profile;
  const profile = {
    ...rest,
    traits: { ...rest.traits, ...Object.fromEntries(values) },
    ...present({ births, shares: filled(shares && Object.fromEntries(shares)) }),
  };
  return { ...before, profile };
}

/** What a match asks of the families, and what was known of them before the first question: that counts, so it is shown. */
function askedTraits(before: Progress): readonly Term[] {
  const { catalogue, given } = before;
  const conditions = conditionTraits(before);
  const isKnown = ({ id }: Term): boolean => (given.traits?.[id] ?? 'unknown') !== 'unknown';
  return [
    ...conditions,
    ...catalogue.vocabulary.traits.filter((trait) => isKnown(trait) && !conditions.includes(trait)),
  ];
}

/** How many of the intended families have each trait that is asked for. Feeds flags, never the gate. */
export const traits: StepOf = ({ options = [] }, before, stored) => {
  const asked = askedTraits(before);
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
