import type { RankedLevel } from '../core/generated/schema-types.ts';

/** The name by which renderers know the colour of a level; of no recognition too. */
export const levelMark = (level: Pick<RankedLevel, 'rank'> | undefined): string => `level-${String(level?.rank ?? 0)}`;
