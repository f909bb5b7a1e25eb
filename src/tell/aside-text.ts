import { asideOf } from '../core/aside.ts';
import type { Failure, FactorId, LeftOut } from '../core/generated/schema-types.ts';
import { inVainOf } from './in-vain.ts';
import type { Lens } from './lens.ts';
import { capitalised, ended, joined } from './sentence.ts';

/** That it touches a factor, and why it is no more than that: 'poverty, indirectly: only as a target group'. */
export function asideText(lens: Lens, near: LeftOut, factor: FactorId): string {
  const { aside: words } = lens.messages;
  const intervention = lens.catalogue.interventions.get(near.id);
  const aside = intervention && asideOf(intervention, near, factor);
  return aside === undefined ? lens.factor(factor) : words.touches(lens.factor(factor), words.why[aside]);
}

/** All that it has to do with the chosen factors, a sentence each; what it fails for is said beside it, and not again. */
export function asidesText(lens: Lens, near: LeftOut): string {
  const { aside: words } = lens.messages;
  const unlessFailed = <T>(failure: Failure, said: readonly T[]): readonly T[] =>
    near.failed.includes(failure) ? [] : said;
  const sentences = [
    ...(near.answers.length === 0 ? [] : [lens.factors(near.answers)]),
    ...unlessFailed('no-effect-shown', near.noEffect.length === 0 ? [] : [inVainOf(lens, near)]),
    ...near.serves.map((factor) => words.serves(lens.factor(factor))),
    ...unlessFailed('touches-only', near.touches).map((factor) => asideText(lens, near, factor)),
  ];
  return joined(...sentences.map((sentence) => ended(capitalised(sentence))));
}
