import type { Factor, Profile, Question } from '../generated/schema-types.ts';
import type { Catalogue } from '../catalogue.ts';
import { present } from '../present.ts';
import { type Answer, type Answers, NOT_KNOWN } from './answer.ts';
import { offersFactor } from './offers-factor.ts';

type GivenProfile = Partial<Profile>;

/** How a field of the profile becomes the answer to the question that fills it; undefined when the profile says nothing. */
type Prefill = (question: Question, given: GivenProfile, catalogue: Catalogue) => Answer | undefined;

const text = (value: string | undefined): Answer | undefined =>
  value === undefined ? undefined : { kind: 'text', value };

/** Only a group of families has a name in a profile; for the rest nobody can tell what the questions were for. */
const view: Prefill = ({ kind, options = [] }, { targetGroup }) =>
  kind === 'choice' && targetGroup !== undefined && options.some(({ value }) => value === 'group')
    ? { kind, value: 'group' }
    : undefined;

/** Each factor goes to the first question that lists it; what is not known to the first of these. */
const factors: Prefill = (question, { factors: chosen = [], unknown = [] }, { factors: all, questionnaire }) => {
  const isHere = (factor: Factor | undefined): boolean =>
    factor !== undefined && questionnaire.find((other) => offersFactor(other, factor))?.id === question.id;
  const ids = chosen.map(({ id }) => id).filter((id) => isHere(all.get(id)));
  if (ids.length === 0) return undefined;
  return { kind: 'factors', chosen: ids, unknown: unknown.filter((id) => isHere(all.get(id))) };
};

const priority: Prefill = (_question, { factors: chosen = [] }) =>
  chosen.length === 0
    ? undefined
    : { kind: 'per-factor', values: new Map(chosen.map(({ id, priority: value = 'must' }) => [id, value])) };

const basis: Prefill = (_question, { factors: chosen = [] }) => {
  if (chosen.every((factor) => factor.basis === undefined)) return undefined;
  return { kind: 'per-factor', values: new Map(chosen.map(({ id, basis: value = NOT_KNOWN }) => [id, value])) };
};

const figure: Prefill = (_question, { factors: chosen = [] }) => {
  const based = chosen.filter((factor) => factor.basis === 'figure');
  if (based.every((factor) => factor.figure === undefined)) return undefined;
  return { kind: 'figures', values: new Map(based.map(({ id, figure: value = NOT_KNOWN }) => [id, value] as const)) };
};

const traits: Prefill = (_question, { traits: given, births, shares }) =>
  given === undefined && births === undefined && shares === undefined
    ? undefined
    : {
        kind: 'traits',
        values: new Map(Object.entries(given ?? {})),
        ...present({ births, shares: shares === undefined ? undefined : new Map(Object.entries(shares)) }),
      };

const offer: Prefill = (_question, { offer: given }) =>
  given === undefined
    ? undefined
    : {
        kind: 'offer',
        known: given.flatMap(({ intervention }) => intervention ?? []),
        own: given.flatMap(({ name, factors: works = [] }) => (name === undefined ? [] : [{ name, factors: works }])),
      };

const criteria: Prefill = (_question, { criteria: given = {}, order }) => {
  const { minLevel, themes = [], includeUnrated = false } = given;
  if (minLevel === undefined && themes.length === 0 && !includeUnrated && order === undefined) return undefined;
  return { kind: 'display', themes, includeUnrated, order: order ?? 'evidence', ...present({ minLevel }) };
};

const PREFILLS: Readonly<Record<Question['fills'], Prefill>> = {
  view,
  title: (_question, { title }) => text(title),
  targetGroup: (_question, { targetGroup }) => text(targetGroup),
  phases: (_question, { phases }) => (phases === undefined ? undefined : { kind: 'choices', values: phases }),
  factors,
  'factors.priority': priority,
  'factors.basis': basis,
  'factors.figure': figure,
  traits,
  offer,
  criteria,
  none: () => undefined,
};

/** The answers that flags or a profile gave already. Their questions are not asked, but can be changed in the review. */
export function prefilledAnswers(catalogue: Catalogue, given: GivenProfile): Answers {
  const answers = catalogue.questionnaire.flatMap((question) => {
    const answer = PREFILLS[question.fills](question, given, catalogue);
    return answer === undefined ? [] : [[question.id, answer] as const];
  });
  return new Map(answers);
}
