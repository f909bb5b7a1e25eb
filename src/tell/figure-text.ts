import { writtenNumber } from '../core/amount.ts';
import type { LocalFigure, NormalisedFactor } from '../core/generated/schema-types.ts';
import { kept } from '../words/kept.ts';
import type { Lens } from './lens.ts';

/** Only what it says: `12,4 %`. */
export function amountText({ language }: Lens, { value, unit }: LocalFigure): string {
  const written = writtenNumber(value);
  const number = language === 'nl' ? written.replace('.', ',') : written;
  return unit === undefined ? number : kept(number, unit);
}

/** A local figure with its year and its source, in the order in which it is typed: `12,4 %, 2023, Regiobeeld`. */
export const figureText = (lens: Lens, figure: LocalFigure): string =>
  [
    amountText(lens, figure),
    ...[figure.year, figure.source].flatMap((part) => (part === undefined ? [] : [String(part)])),
  ].join(', ');

/** The same to stand between brackets: without what its source has in brackets, which is said where all of it is told. */
export const figureInBrackets = (lens: Lens, { source, ...figure }: LocalFigure): string =>
  figureText(lens, { ...figure, ...(source === undefined ? {} : { source: source.replaceAll(/\s*\([^()]*\)/g, '') }) });

/** A chosen factor with what was said of it: `Armoede (moet, 8,1 %, 2023, CBS)`. */
export function chosenText(lens: Lens, { label, priority, figure }: NormalisedFactor): string {
  const said = [lens.messages.terms[priority], ...(figure === undefined ? [] : [figureText(lens, figure)])];
  return `${lens.text(label)} (${said.join(', ')})`;
}
