import type { Lens } from './lens.ts';

/** 'Only for: first child and speaks Dutch'; undefined without conditions. */
export const conditionText = ({ messages, trait }: Lens, conditions: readonly string[]): string | undefined =>
  conditions.length === 0 ? undefined : `${messages.terms.onlyFor}: ${messages.and(conditions.map(trait))}`;
