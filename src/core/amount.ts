/** A number, with what it counts. */
export interface Amount {
  readonly value: number;
  readonly unit?: string;
}

/** A unit may follow at once, but not with a digit in it: `1E+05` and `1'234` are other numbers than 1. */
const AMOUNT = /^(-?\d{1,15}(?:[.,]\d{1,15})?)(?![^\d\s.,-]\S*\d)\s*([^\d\s.,-].{0,79})?$/u;

/** Reads `12,4 %` or `12.4`. Undefined when it is not a number, or one with more digits than can be kept. */
export function readAmount(text: string): Amount | undefined {
  const [, number, unit] = AMOUNT.exec(text) ?? [];
  if (number === undefined) return undefined;
  return { value: Number(number.replace(',', '.')), ...(unit === undefined ? {} : { unit }) };
}

/** Reads a year that a figure can be of. */
export const readYear = (text: string): number | undefined =>
  /^(?:19|20)\d{2}$/.test(text) ? Number(text) : undefined;
