import type { LocalFigure } from '../generated/schema-types.ts';

const VALUE = /^(-?\d+(?:[.,]\d+)?)\s*(.{0,80})$/u;
const YEAR = /^(?:19|20)\d{2}$/;
const LONGEST_SOURCE = 300;

/** Reads `12,4 %, 2023, Regiobeeld`: value with its unit, year, source. Undefined when it does not have these. */
export function readFigure(typed: string): LocalFigure | undefined {
  const [first = '', year = '', ...rest] = typed.split(/[,;]\s+/).map((part) => part.trim());
  const [, number, unit = ''] = VALUE.exec(first) ?? [];
  const source = rest.join(', ');
  if (number === undefined || !YEAR.test(year) || source === '' || source.length > LONGEST_SOURCE) return undefined;
  const value = Number(number.replace(',', '.'));
  return { value, ...(unit === '' ? {} : { unit }), year: Number(year), source };
}
