/** A number, with what it counts. */
export interface Amount {
  readonly value: number;
  readonly unit?: string;
}

const AMOUNT = /^(-?\d+(?:[.,]\d+)?)\s*([^\d\s.,-].{0,79})?$/u;

/** Reads `12,4 %` or `12.4`. Undefined when it is no number. */
export function readAmount(text: string): Amount | undefined {
  const [, number, unit] = AMOUNT.exec(text) ?? [];
  if (number === undefined) return undefined;
  return { value: Number(number.replace(',', '.')), ...(unit === undefined ? {} : { unit }) };
}

/** Reads a year that a figure can be of. */
export const readYear = (text: string): number | undefined =>
  /^(?:19|20)\d{2}$/.test(text) ? Number(text) : undefined;
