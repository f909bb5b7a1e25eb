import { expect, it } from 'vitest';
import type { OfferItem } from '../../src/core/generated/schema-types.ts';
import { factorId, interventionId } from '../../src/core/ids.ts';
import { mergedOffer } from '../../src/core/merged-offer.ts';
import { meetings } from '../../src/core/offer.ts';

const [STRESS, DEBTS] = [factorId('stress'), factorId('debts')];
const VISITS = interventionId('visits');

it('the same interventions that meet on the same factor are told once, with all phases in which they do', () => {
  const pair = [VISITS, interventionId('group')];
  const three = [...pair, interventionId('young')];
  expect(
    meetings([
      { factor: STRESS, phase: 'pregnancy', by: pair },
      { factor: STRESS, phase: 'first-year', by: three },
      { factor: STRESS, phase: 'second-year', by: pair },
      { factor: DEBTS, phase: 'pregnancy', by: pair },
    ]),
  ).toEqual([
    { factor: STRESS, by: pair, phases: ['pregnancy', 'second-year'] },
    { factor: STRESS, by: three, phases: ['first-year'] },
    { factor: DEBTS, by: pair, phases: ['pregnancy'] },
  ]);
});

it('what is offered twice is one, with all that was said of it; a project of the name of an intervention is another', () => {
  const items: readonly OfferItem[] = [
    { intervention: VISITS, reach: 40 },
    { name: 'visits', factors: [STRESS] },
    { name: 'café', factors: [STRESS] },
    { intervention: VISITS },
    { name: 'café', factors: [DEBTS] },
  ];
  expect(mergedOffer(items)).toEqual([
    { intervention: VISITS, reach: 40 },
    { name: 'visits', factors: [STRESS] },
    { name: 'café', factors: [DEBTS] },
  ]);
});
