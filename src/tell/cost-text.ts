import type { Cost } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';

const SIGNS: Readonly<Record<string, string>> = { EUR: '€', USD: 'US$', GBP: '£' };

/** '€ 14 tot 24'. */
export function amountText({ messages }: Lens, { amount, amountMax, currency }: Cost): string {
  const { number, costs } = messages;
  const amounts = amountMax === undefined ? number(amount) : costs.range(number(amount), number(amountMax));
  return `${SIGNS[currency] ?? currency} ${amounts}`;
}

/** An amount with what it is for, its year or that none was found, and whose it is; without a stop. */
export function costText(lens: Lens, cost: Cost): string {
  const { show, costs } = lens.messages;
  const { unit, year, subject, basis } = cost;
  const asides = [
    year === undefined ? show.yearUnknown : String(year),
    ...(basis === 'derived' ? [show.derived] : []),
    ...(subject === undefined ? [] : [costs.foreign(subject)]),
  ];
  return `${amountText(lens, cost)} ${lens.text(unit)} (${asides.join('; ')})`;
}
