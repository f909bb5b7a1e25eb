/** A number, with what it counts. */
export interface Amount {
  readonly value: number;
  readonly unit?: string;
}

/** Characters of a unit that a profile holds. */
export const LONGEST_UNIT = 80;
/** Characters of the source of a figure that a profile holds. */
export const LONGEST_SOURCE = 300;

/** Why a text is no amount: a number that can be kept is not there, or it can be read in two ways. */
export type AmountFault = 'no-number' | 'two-ways';

/** A unit may follow at once, but not with a digit in it: `1'234` is another number than 1. */
const AMOUNT = /^(-?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?)(?![^\d\s.,-]\S*\d)\s*([^\d\s.,-].*)?$/su;

/** `1.234` is a thousand and more to the one and a little over one to the other. */
const IS_EITHER = /^-?[1-9]\d{0,2}[.,]\d{3}(?!\d|[eE][+-]?\d)/;

/** Reads `12,4 %`, `12.4` or `1E+05`. */
export function readAmount(text: string): Amount | AmountFault {
  if (IS_EITHER.test(text)) return 'two-ways';
  const [, number, unit] = AMOUNT.exec(text) ?? [];
  const value = Number(number?.replace(',', '.'));
  if (!Number.isFinite(value)) return 'no-number';
  return { value, ...(unit === undefined ? {} : { unit }) };
}

/** A number as it can be read again: a zero keeps the decimals of 1.234 from being thousands. */
export function writtenNumber(value: number): string {
  const text = String(value);
  return IS_EITHER.test(text) ? `${text}0` : text;
}

/** Reads a year that a figure can be of. */
export const readYear = (text: string): number | undefined =>
  /^(?:19\d\d|20\d\d|2100)$/.test(text) ? Number(text) : undefined;
