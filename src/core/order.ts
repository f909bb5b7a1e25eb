import type { Assessment } from './assess.ts';
import type { Criterion, OrderName } from './generated/schema-types.ts';
import { compareIds } from './order-text.ts';

const REST: readonly Criterion[] = [
  'claim',
  'mustsMeantFor',
  'wishesAnswered',
  'mustsTouched',
  'phasesCovered',
  'name',
  'id',
];

/** The criteria of each order, most important first. Which of the first two leads is the user's choice of values. */
export const ORDERS: Readonly<Record<OrderName, readonly Criterion[]>> = {
  evidence: ['studiedLevel', 'mustsAnswered', ...REST],
  breadth: ['mustsAnswered', 'studiedLevel', ...REST],
};

type Compare = (a: Assessment, b: Assessment) => number;

/** Negative when `a` comes first. */
const COMPARE: Readonly<Record<Criterion, Compare>> = {
  studiedLevel: (a, b) => b.studiedLevel - a.studiedLevel,
  mustsAnswered: (a, b) => b.mustsAnswered - a.mustsAnswered,
  claim: (a, b) => a.claim - b.claim,
  mustsMeantFor: (a, b) => b.mustsMeantFor - a.mustsMeantFor,
  wishesAnswered: (a, b) => b.wishesAnswered - a.wishesAnswered,
  mustsTouched: (a, b) => b.mustsTouched - a.mustsTouched,
  phasesCovered: (a, b) => b.phasesCovered.length - a.phasesCovered.length,
  name: (a, b) => a.nameRank - b.nameRank,
  id: (a, b) => compareIds(a.intervention.id, b.intervention.id),
};

/** A total order: two interventions never compare as equal. */
export function comparator(order: OrderName): Compare {
  const steps = ORDERS[order].map((criterion) => COMPARE[criterion]);
  return (a, b) => {
    for (const step of steps) {
      const difference = step(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}
