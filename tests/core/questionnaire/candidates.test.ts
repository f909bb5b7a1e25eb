import { expect, it } from 'vitest';
import { NO_FIGURES } from '../../../src/core/local-figures.ts';
import { conditionTraits, relatedInterventions } from '../../../src/core/questionnaire/candidates.ts';
import type { Progress } from '../../../src/core/questionnaire/step.ts';
import { buildCatalogue, profileOf, type SmallIntervention } from '../../support/catalogue-builder.ts';

const both = (text: string) => ({ nl: text, en: text });

/** On the way, with some interventions for stress in the first year. */
function progressWith(interventions: Readonly<Record<string, SmallIntervention>>, traits: readonly string[]): Progress {
  const catalogue = buildCatalogue({ factors: ['stress', 'debts'], interventions });
  const vocabulary = { ...catalogue.vocabulary, traits: traits.map((id) => ({ id, label: both(id) })) };
  const profile = profileOf(['stress'], { phases: ['first-year'] });
  return {
    catalogue: { ...catalogue, vocabulary },
    profile,
    today: '2025-06-01',
    given: {},
    figures: NO_FIGURES,
    domains: [],
  };
}

it('of the conditions of the matches at most four are asked, those that divide them most evenly first', () => {
  // The nth trait is a condition of the first n of six.
  const traits = Array.from({ length: 7 }, (_, index) => `of-${String(index)}`);
  const six = Array.from({ length: 6 }, (_, index): [string, SmallIntervention] => [
    `i${String(index)}`,
    { links: ['stress'], recognitions: ['good 2024'], conditions: traits.slice(index + 1) },
  ]);
  const progress = progressWith(Object.fromEntries(six), traits);
  expect(conditionTraits(progress).map(({ id }) => id)).toEqual(['of-3', 'of-2', 'of-4', 'of-1']);
});

it('what has to do with the chosen factors stands with the matches first', () => {
  const progress = progressWith(
    {
      early: { links: ['stress studied favourable'], recognitions: ['strong 2024'], phases: ['pregnancy'] },
      match: { links: ['stress'], recognitions: ['well 2024'] },
      beside: { links: ['debts'], recognitions: ['well 2024'] },
    },
    [],
  );
  expect(relatedInterventions(progress).map(({ id }) => id)).toEqual(['match', 'early']);
});
