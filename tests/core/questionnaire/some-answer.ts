import type { Answer } from '../../../src/core/questionnaire/answer.ts';
import type { Offered } from '../../../src/core/questionnaire/step.ts';
import type { Random } from '../../support/random.ts';
import { choice, choices, display, factors, offer, perFactor, review, traits } from './answers.ts';

/** Some answer that can be given to what is offered. */
export function someAnswer(offered: Offered, random: Random): Answer {
  switch (offered.kind) {
    case 'choice':
      return choice(random.pick(offered.options).value);
    case 'text':
      return { kind: 'text', value: random.pick(['', 'Noord']) };
    case 'figures':
      return { kind: 'figures', values: new Map(offered.factors.map(({ id }) => [id, { value: random.below(100) }])) };
    case 'choices':
      return choices(...random.subset(offered.options).map(({ value }) => value));
    case 'factors': {
      const ids = offered.sections.flatMap(({ options }) => options.map(({ factor }) => factor.id));
      const chosen = random.subset(ids);
      return factors(
        chosen,
        random.subset(ids).filter((id) => !chosen.includes(id)),
      );
    }
    case 'per-factor':
      return perFactor(Object.fromEntries(offered.factors.map(({ id }) => [id, random.pick(offered.options).value])));
    case 'traits':
      return traits(
        Object.fromEntries(offered.traits.map(({ id }) => [id, random.pick(['most', 'few', 'mixed', 'unknown'])])),
      );
    case 'offer':
      return offer(
        random.subset([...offered.related, ...offered.others]).map(({ id }) => id),
        random.below(2) === 0
          ? []
          : [{ name: "Buurt 't Zand", factors: random.subset(offered.factors).map(({ id }) => id) }],
      );
    case 'display':
      return { ...display, includeUnrated: random.below(2) === 1 };
    case 'review':
      return review;
  }
}
