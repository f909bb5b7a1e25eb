import type { Rule } from '../core/rule.ts';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [];
