import { expect, it } from 'vitest';
import type { Profile } from '../../../src/core/generated/schema-types.ts';
import type { Answer } from '../../../src/core/questionnaire/answer.ts';
import { uncounted } from '../../../src/core/questionnaire/uncounted.ts';
import { perFactor, traits } from './answers.ts';

const PROFILE: Profile = { factors: [], traits: { dutch: 'few' }, births: 900, shares: { dutch: 60 } };

const numbers = (births: number, share: number): Answer => ({
  kind: 'traits',
  values: new Map(),
  births,
  shares: new Map([['dutch', share]]),
});

it.each<[string, Answer, Answer | undefined]>([
  ['a trait that the profile has', traits({ dutch: 'few' }), undefined],
  ['a trait that it has otherwise', traits({ dutch: 'most' }), traits({ dutch: 'most' })],
  ['a trait that it lacks, of two', traits({ dutch: 'few', young: 'most' }), traits({ young: 'most' })],
  ['the numbers that it has', numbers(900, 60), undefined],
  ['other births', numbers(800, 60), numbers(800, 60)],
  ['a must, which a factor is of itself', perFactor({ poverty: 'must' }), undefined],
  ['a wish, beside a must', perFactor({ poverty: 'must', debts: 'wish' }), perFactor({ debts: 'wish' })],
  ['another share', numbers(900, 50), numbers(900, 50)],
])('of the answers, this is what the profile does not say: %s', (_, answer, left) => {
  expect(uncounted(answer, PROFILE)).toEqual(left);
});
