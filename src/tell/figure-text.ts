import type { LocalFigure } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';

/** A local figure with its year and its source, as it is typed too: `12,4 %, 2023, Regiobeeld`. */
export function figureText({ language }: Lens, { value, unit, year, source }: LocalFigure): string {
  const number = language === 'nl' ? String(value).replace('.', ',') : String(value);
  const amount = unit === undefined ? number : `${number} ${unit}`;
  return [amount, ...[year, source].flatMap((part) => (part === undefined ? [] : [String(part)]))].join(', ');
}
