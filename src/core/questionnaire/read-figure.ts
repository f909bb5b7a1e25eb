import type { LocalFigure } from '../generated/schema-types.ts';
import { readAmount, readYear } from '../amount.ts';

const LONGEST_SOURCE = 300;

/** Reads `12,4 %, 2023, Regiobeeld`: value with its unit, year, source. Undefined when it does not have these. */
export function readFigure(typed: string): LocalFigure | undefined {
  const [first = '', second = '', ...rest] = typed.split(/[,;]\s+/).map((part) => part.trim());
  const amount = readAmount(first);
  const year = readYear(second);
  const source = rest.join(', ');
  if (amount === undefined || year === undefined || source === '' || source.length > LONGEST_SOURCE) return undefined;
  return { ...amount, year, source };
}
