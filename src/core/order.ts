import type { Assessment } from './assess.ts';
import type { Criterion, LeftOut, OrderName, OtherOrder } from './generated/schema-types.ts';
import { compareIds } from './compare-ids.ts';

const REST: readonly Criterion[] = [
  'mustsWorkedOn',
  'mustsMeantFor',
  'claim',
  'wishesAnswered',
  'phasesCovered',
  'conditionsOpen',
  'name',
  'id',
];

/** The criteria of each order, most important first. Which of the first three leads is the user's choice of values. */
export const CRITERIA: Readonly<Record<OrderName, readonly Criterion[]>> = {
  evidence: ['studiedLevel', 'recognised', 'mustsAnswered', ...REST],
  breadth: ['mustsAnswered', 'studiedLevel', 'recognised', ...REST],
};

type Compare = (a: Assessment, b: Assessment) => number;

const isRecognised = ({ rating }: Assessment): number => Number(rating.kind === 'rated');

/** Negative when `a` comes first. */
const COMPARE: Readonly<Record<Criterion, Compare>> = {
  studiedLevel: (a, b) => b.studiedLevel - a.studiedLevel,
  recognised: (a, b) => isRecognised(b) - isRecognised(a),
  mustsAnswered: (a, b) => b.mustsAnswered - a.mustsAnswered,
  mustsWorkedOn: (a, b) => b.mustsWorkedOn - a.mustsWorkedOn,
  mustsMeantFor: (a, b) => b.mustsMeantFor - a.mustsMeantFor,
  claim: (a, b) => a.claim - b.claim,
  wishesAnswered: (a, b) => b.wishesAnswered - a.wishesAnswered,
  phasesCovered: (a, b) => b.phasesCovered.length - a.phasesCovered.length,
  conditionsOpen: (a, b) => a.conditionsOpen - b.conditionsOpen,
  name: (a, b) => a.nameRank - b.nameRank,
  id: (a, b) => compareIds(a.intervention.id, b.intervention.id),
};

/** A total order: two interventions never compare as equal. */
export function comparator(order: OrderName): Compare {
  const steps = CRITERIA[order].map((criterion) => COMPARE[criterion]);
  return (a, b) => steps.reduce((difference, step) => difference || step(a, b), 0);
}

/** What is left out: fewest failures first, then the same order. */
export const fewestFailures = (a: Pick<LeftOut, 'failed'>, b: Pick<LeftOut, 'failed'>): number =>
  a.failed.length - b.failed.length;

const TOP = 3;
const OTHER: Readonly<Record<OrderName, OrderName>> = { evidence: 'breadth', breadth: 'evidence' };

const firstThree = (matches: readonly Assessment[]): OtherOrder['firstThree'] =>
  matches.slice(0, TOP).map(({ intervention }) => intervention.id);

/** Whether the first three would be others, or in another order, had the user put the other criterion first. */
export function otherOrder(order: OrderName, matches: readonly Assessment[]): OtherOrder {
  const other = firstThree([...matches].sort(comparator(OTHER[order])));
  return { order: OTHER[order], firstThree: other, differs: other.join() !== firstThree(matches).join() };
}
