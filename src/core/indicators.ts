import type { Factor, Indicator, IndicatorFit } from './generated/schema-types.ts';

/** A figure that measures the factor itself, near home, comes first. */
const FITS: readonly IndicatorFit[] = ['direct', 'partial', 'complement', 'proxy', 'national'];

/** The public figures of a factor, the closest to it first. */
export const indicatorsOf = (factor: Pick<Factor, 'indicators'> | undefined): readonly Indicator[] =>
  [...(factor?.indicators ?? [])].sort((a, b) => FITS.indexOf(a.fit) - FITS.indexOf(b.fit));
