import type { FactorId, Selection } from '../core/generated/schema-types.ts';

/** The letter that stands for what has this place in a list: A … Z, AA, AB, … */
export const letterAt = (index: number): string =>
  (index < 26 ? '' : letterAt(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** The letters of those of the chosen factors that are among these. */
export const lettersOf = ({ profile }: Pick<Selection, 'profile'>, ids: readonly FactorId[]): readonly string[] =>
  profile.factors.flatMap(({ id }, index) => (ids.includes(id) ? [letterAt(index)] : []));
