import type { OfferItem } from '../generated/schema-types.ts';
import type { AnswerOf } from './answer.ts';
import { chosenFactors, relatedInterventions } from './candidates.ts';
import { type StepOf, type Progress, withProfile } from './step.ts';

/** What a project of one's own works on counts only as far as it was chosen. */
function stillCounts({ catalogue, profile }: Progress, { known, own }: AnswerOf<'offer'>): AnswerOf<'offer'> {
  const chosen = new Set(profile.factors.map(({ id }) => id));
  return {
    kind: 'offer',
    known: known.filter((id) => catalogue.interventions.has(id)),
    own: own.map(({ name, factors }) => ({ name, factors: factors.filter((id) => chosen.has(id)) })),
  };
}

const toItems = ({ known, own }: AnswerOf<'offer'>): readonly OfferItem[] => [
  ...known.map((intervention) => ({ intervention })),
  ...own.map(({ name, factors }) => (factors.length === 0 ? { name } : { name, factors })),
];

/** What exists already: interventions of the data, and projects of one's own. */
export const offer: StepOf = (_question, before, stored) => {
  const related = relatedInterventions(before);
  const others = [...before.catalogue.interventions.values()].filter((intervention) => !related.includes(intervention));
  const offered = {
    kind: 'offer',
    related,
    others,
    factors: chosenFactors(before),
  } as const;
  if (stored?.kind !== 'offer') return { offered, isAnswered: false, after: before };
  const answer = stillCounts(before, stored);
  return { offered, answer, isAnswered: true, after: withProfile(before, { offer: toItems(answer) }) };
};
