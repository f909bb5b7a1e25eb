import type { LocalFigure } from '../generated/schema-types.ts';
import { LONGEST_SOURCE, LONGEST_UNIT, readAmount, readYear } from '../amount.ts';

/** Reads `12,4 %, 2023, Regiobeeld`: value with its unit, year, source. Else why it cannot be read. */
export function readFigure(typed: string): LocalFigure | 'incomplete' | 'two-ways' {
  const [first = '', second = '', ...rest] = typed.split(/[,;]\s+/).map((part) => part.trim());
  const amount = readAmount(first);
  const year = readYear(second);
  const source = rest.join(', ');
  if (amount === 'two-ways') return amount;
  if (amount === 'no-number' || (amount.unit?.length ?? 0) > LONGEST_UNIT) return 'incomplete';
  if (year === undefined || source === '' || source.length > LONGEST_SOURCE) return 'incomplete';
  return { ...amount, year, source };
}
