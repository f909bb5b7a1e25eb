import type { FactorId, ProfileFactor } from '../generated/schema-types.ts';
import { withFigure } from '../local-figures.ts';
import { present } from '../present.ts';
import type { AnswerOf } from './answer.ts';
import { factorSections } from './factor-sections.ts';
import { type StepOf, type Progress, withProfile } from './step.ts';

/** Splits an earlier answer into what is offered now, in the order of the list, and what is not, nor chosen before. */
function split(
  stored: AnswerOf<'factors'>,
  offered: readonly FactorId[],
  before: Progress,
): { active: AnswerOf<'factors'>; inactive?: AnswerOf<'factors'> } {
  const isOffered = (id: FactorId): boolean => offered.includes(id);
  const active: AnswerOf<'factors'> = {
    kind: 'factors',
    chosen: offered.filter((id) => stored.chosen.includes(id)),
    unknown: offered.filter((id) => stored.unknown.includes(id) && !stored.chosen.includes(id)),
  };
  const isChosenBefore = (id: FactorId): boolean => before.profile.factors.some((factor) => factor.id === id);
  const isLost = (id: FactorId): boolean => !isOffered(id) && !isChosenBefore(id);
  const chosen = stored.chosen.filter(isLost);
  const unknown = stored.unknown.filter(isLost);
  if (chosen.length + unknown.length === 0) return { active };
  return { active, inactive: { kind: 'factors', chosen, unknown } };
}

/** No question asks for a note, and not every figure is asked for: those that were there stay. */
function toFactor({ given, figures }: Progress, id: FactorId): ProfileFactor {
  const { figure, note } = given.factors?.find((factor) => factor.id === id) ?? {};
  return withFigure(figures, { id, ...present({ figure, note }) });
}

/** What was given keeps its order, on which the result depends; what the questions added comes behind it, in theirs. */
function asGiven({ given }: Progress, factors: readonly ProfileFactor[]): readonly ProfileFactor[] {
  const places = new Map(given.factors?.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: ProfileFactor): number => places.get(id) ?? places.size;
  return [...factors].sort((a, b) => placeOf(a) - placeOf(b));
}

function fill(before: Progress, { chosen, unknown }: AnswerOf<'factors'>): Progress {
  const { factors, unknown: unknownBefore = [] } = before.profile;
  const known = new Set(chosen);
  return withProfile(before, {
    factors: asGiven(before, [...factors, ...chosen.map((id) => toFactor(before, id))]),
    unknown: [...new Set([...unknownBefore, ...unknown])].filter((id) => !known.has(id)),
  });
}

/** Risk factors that play a part, or protective factors to strengthen. Of each it can also be said that it is not known. */
export const factors: StepOf = (question, before, stored) => {
  const sections = factorSections(question, before);
  const offered = { kind: 'factors', sections } as const;
  const ids = sections.flatMap(({ options }) => options.map(({ factor }) => factor.id));
  const isEmpty = sections.every(({ kind }) => kind === 'elsewhere');
  if (stored?.kind !== 'factors') return { offered, isEmpty, isAnswered: false, after: before };
  if (isEmpty) return { offered, isEmpty, isAnswered: false, inactive: stored, after: before };
  const { active, inactive } = split(stored, ids, before);
  return { offered, isEmpty, answer: active, isAnswered: true, ...present({ inactive }), after: fill(before, active) };
};
