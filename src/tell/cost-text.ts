import type { Cost } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';
import { capitalised, ended } from './sentence.ts';

const SIGNS: Readonly<Record<Cost['currency'], string>> = { EUR: '€', USD: 'US$', GBP: '£' };

/** An amount with all that must stand beside it: for what it is, of when, what it pays for, and what to know of it. */
export interface ToldCost {
  /** '€ 14 tot 24'. */
  readonly amount: string;
  readonly unit: string;
  readonly year: string | undefined;
  /** In sentences; that what it pays for was not found, when its source says nothing. */
  readonly remark: string;
}

function amountOf({ messages }: Lens, { amount, amountMax, currency }: Cost): string {
  const { number, costs } = messages;
  const amounts = amountMax === undefined ? number(amount) : costs.range(number(amount), number(amountMax));
  return costs.amount(SIGNS[currency], amounts);
}

/** Whose it is when it is not of the Dutch programme, whether we worked it out, what it pays for, and what to know of it. */
function remarkOf(lens: Lens, { subject, basis, includes, note }: Cost): string {
  const { costs } = lens.messages;
  const said = [includes, note].flatMap((text) => (text === undefined ? [] : [lens.text(text)]));
  return [
    ...(basis === 'derived' ? [costs.derived] : []),
    ...(subject === undefined ? [] : [costs.foreign(subject)]),
    ...(said.length === 0 ? [costs.includesUnknown] : said),
  ]
    .map((text) => ended(capitalised(text)))
    .join(' ');
}

/** The one way to an amount: no place can tell it without what it pays for. */
export const toldCost = (lens: Lens, cost: Cost): ToldCost => ({
  amount: amountOf(lens, cost),
  unit: lens.text(cost.unit),
  year: cost.year === undefined ? undefined : String(cost.year),
  remark: remarkOf(lens, cost),
});

/** The same as running text: the amount, and what comes behind it. */
export function costParts(lens: Lens, cost: Cost): readonly [amount: string, about: string] {
  const { amount, unit, year = lens.messages.costs.yearUnknown, remark } = toldCost(lens, cost);
  return [amount, `${unit}, ${year}. ${remark}`];
}

export const costText = (lens: Lens, cost: Cost): string => costParts(lens, cost).join(' ');
