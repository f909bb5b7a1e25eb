import { asideOf } from '../core/aside.ts';
import type { FactorId, LeftOut } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';

/** That it touches a factor, and why it is no more than that: 'poverty, indirectly: only as a target group'. */
export function asideText(lens: Lens, near: LeftOut, factor: FactorId): string {
  const { aside: words } = lens.messages;
  const intervention = lens.catalogue.interventions.get(near.id);
  const aside = intervention && asideOf(intervention, near, factor);
  return aside === undefined ? lens.factor(factor) : words.touches(lens.factor(factor), words.why[aside]);
}
