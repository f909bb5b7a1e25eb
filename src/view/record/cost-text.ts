import type { Cost } from '../../core/generated/schema-types.ts';
import type { Page } from './page.ts';

/** An amount, and what has to stand beside it: per what, of which year, about whom, what is in it and what to know. */
export function costText({ lens, cite }: Page, cost: Cost): { readonly amount: string; readonly about: string } {
  const { show: words, number } = lens.messages;
  const { amount, amountMax, currency, unit, year, includes, subject, basis, note, source } = cost;
  const amounts = amountMax === undefined ? number(amount) : `${number(amount)}-${number(amountMax)}`;
  const when = year === undefined ? words.yearUnknown : String(year);
  const derived = basis === 'derived' ? ` (${words.derived})` : '';
  const sentences = [
    ...(subject === undefined ? [] : [`${subject}.`]),
    ...[includes, note].flatMap((text) => (text === undefined ? [] : [lens.text(text)])),
    cite(source),
  ];
  return {
    amount: `${currency} ${amounts}`,
    about: ` ${lens.text(unit)}, ${when}${derived}. ${sentences.join(' ')}`,
  };
}
