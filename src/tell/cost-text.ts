import type { Cost } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';
import { capitalised, ended } from './sentence.ts';

const SIGNS: Readonly<Record<Cost['currency'], string>> = { EUR: '€', USD: 'US$', GBP: '£' };

/** '€ 14 tot 24'. */
export function amountText({ messages }: Lens, { amount, amountMax, currency }: Cost): string {
  const { number, costs } = messages;
  const amounts = amountMax === undefined ? number(amount) : costs.range(number(amount), number(amountMax));
  return costs.amount(SIGNS[currency], amounts);
}

/** What an amount is for, with its year or that none was found, and whose it is; without a stop. */
export function costAbout(lens: Lens, { unit, year, subject, basis }: Cost): string {
  const { costs } = lens.messages;
  const asides = [
    ...(basis === 'derived' ? [costs.derived] : []),
    ...(subject === undefined ? [] : [costs.foreign(subject)]),
  ];
  const what = `${lens.text(unit)}, ${year === undefined ? costs.yearUnknown : String(year)}`;
  return asides.length === 0 ? what : `${what} (${asides.join('; ')})`;
}

export const costText = (lens: Lens, cost: Cost): string => `${amountText(lens, cost)} ${costAbout(lens, cost)}`;

/** What is in it, and what to know of it; undefined when its source says neither. */
export function costRemark(lens: Lens, { includes, note }: Cost): string | undefined {
  const said = [includes, note].flatMap((text) => (text === undefined ? [] : [ended(capitalised(lens.text(text)))]));
  return said.length === 0 ? undefined : said.join(' ');
}
