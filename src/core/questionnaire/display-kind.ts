import { present } from '../present.ts';
import type { AnswerOf } from './answer.ts';
import { type StepOf, type Progress, withProfile } from './step.ts';

function fill(before: Progress, { minLevel, themes, includeUnrated, order }: AnswerOf<'display'>): Progress {
  const { exclude } = before.profile.criteria ?? {};
  return withProfile(before, {
    criteria: {
      ...present({ minLevel, exclude }),
      ...(themes.length === 0 ? {} : { themes }),
      ...(includeUnrated ? { includeUnrated } : {}),
    },
    order,
  });
}

/** What is shown and in which order. Asked last, so that it cannot steer the need. */
export const display: StepOf = (_question, before, stored) => {
  const { levels, vocabulary } = before.catalogue;
  const ranked = [...levels.values()].sort((a, b) => a.rank - b.rank);
  const offered = { kind: 'display', levels: ranked, themes: vocabulary.themes } as const;
  if (stored?.kind !== 'display') return { offered, isAnswered: false, after: before };
  return { offered, answer: stored, isAnswered: true, after: fill(before, stored) };
};
