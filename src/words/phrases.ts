import type { Asks } from '../core/generated/schema-types.ts';
import type { Language } from './said.ts';

/** Names after each other, with a word before the last: `a, b and c`. As `Intl.ListFormat` has it, which takes long to load. */
export const listed =
  (word: string) =>
  (names: readonly string[]): string => {
    const [last = ''] = names.slice(-1);
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
  };

/** A date in words, as precise as it is: `12 May 2023`, `May 2023`, `2023`. */
export const dated =
  (months: readonly string[]) =>
  (date: string): string => {
    const [year = '', month, day] = date.split('-');
    if (month === undefined) return year;
    const inMonth = `${months[Number(month) - 1] ?? month} ${year}`;
    return day === undefined ? inMonth : `${String(Number(day))} ${inMonth}`;
  };

const dateAfter =
  (on: string) =>
  (date: string): string =>
    `${/^\d{1,2} /.test(date) ? on : 'in'} ${date}`;

/** A date in words, in a sentence: `on 12 May 2023`, but `in May 2023` and `in 2023`. */
export const onDate = { nl: dateAfter('op'), en: dateAfter('on') };

/** Of a pipe, a device and the like. */
export const irregular = { nl: 'dit is geen gewoon bestand', en: 'not a regular file' };

/** A number and what it counts, in the form that goes with it. */
export const many = (count: number, one: string, more: string): string =>
  `${String(count)} ${count === 1 ? one : more}`;

/** After what was not found: the words that may have been meant, if any. */
export const didYouMean = {
  nl: (meant?: string): string => (meant === undefined ? '' : ` Bedoelt u: ${meant}?`),
  en: (meant?: string): string => (meant === undefined ? '' : ` Did you mean: ${meant}?`),
};

/** How many families take part or meet the conditions; the number as it is counted, and as it is written. */
export const familiesAYear = {
  nl: (count: number, families: string): string => `${families} ${count === 1 ? 'gezin' : 'gezinnen'} per jaar`,
  en: (count: number, families: string): string => `${families} ${count === 1 ? 'family' : 'families'} a year`,
};

/** Beside what has no recognition, so that nobody takes it for a judgement. */
export const noVerdict = { nl: 'Dat is geen negatief oordeel.', en: 'That is not a negative verdict.' };

/** Behind interventions that meet on a factor. */
export const doubleNote = {
  nl: 'Kijk of zij dezelfde gezinnen bedienen. Dubbel is niet altijd verkeerd.',
  en: 'See whether they serve the same families. Double is not always wrong.',
};

/** For whom something is that does not work on the factor itself. */
export const forThem: Readonly<Record<Language, Readonly<Record<Asks, string>>>> = {
  nl: { change: 'voor deze gezinnen', families: 'voor deze gezinnen', children: 'voor deze kinderen' },
  en: { change: 'for these families', families: 'for these families', children: 'for these children' },
};
