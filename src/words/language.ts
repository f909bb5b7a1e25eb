import { dated, listed } from './phrases.ts';

const andNl = listed('en');

const MONTHS_NL = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

const andEn = listed('and');

const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const language = {
  and: { nl: andNl, en: andEn },
  or: { nl: listed('of'), en: listed('or') },
  number: {
    nl: (value: number): string => new Intl.NumberFormat('nl-NL').format(value),
    en: (value: number): string => new Intl.NumberFormat('en-GB').format(value),
  },
  date: { nl: dated(MONTHS_NL), en: dated(MONTHS_EN) },
};
