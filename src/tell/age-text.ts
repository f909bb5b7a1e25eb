import type { Intervention } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';

type Ages = Intervention['target']['ageMonths'];

/** 'from 9 months to 6 years'; undefined when no source says. A programme that begins before birth begins in pregnancy. */
export function ageRange({ messages }: Lens, ages: Ages): string | undefined {
  if (ages === undefined) return undefined;
  const { months, birth, ageRange: range, ages: upTo, agesFromPregnancy, terms } = messages;
  const { min, max } = ages;
  if (max === undefined) return range(months(min ?? 0), terms.notFound);
  const end = max === 0 ? birth : months(max);
  if (min === undefined) return upTo(end);
  return min < 0 ? agesFromPregnancy(end) : range(months(min), end);
}

/** The same, with what its source adds to it. */
export function ageText(lens: Lens, { ageMonths }: Intervention['target']): string | undefined {
  const range = ageRange(lens, ageMonths);
  return range === undefined || ageMonths?.note === undefined ? range : `${range}. ${lens.text(ageMonths.note)}`;
}
