import { isRealDate } from '../core/partial-date.ts';
import type { Rule } from '../core/rule.ts';

export const noSuchDate: Rule = {
  code: 'catalogue/no-such-date',
  severity: 'error',
  page: {
    what: {
      nl: 'Een datum heeft de goede vorm, maar de dag bestaat niet.',
      en: 'A date has the right form, but the day does not exist.',
    },
    why: {
      nl: 'Datums bepalen welk niveau op een dag geldt. Een dag die er niet is, is een tikfout.',
      en: 'Dates decide which level counts on a day. A day that does not exist is a slip of the keyboard.',
    },
    wrong: 'recognitions:\n  - level: first-indications\n    date: 2023-02-30\n    source: { id: nji }\n',
    right: 'recognitions:\n  - level: first-indications\n    date: 2023-02-28\n    source: { id: nji }\n',
  },
  *alone({ survey }) {
    for (const { date, spot } of survey.dates) {
      if (isRealDate(date)) continue;
      yield { ...spot(), message: { nl: `de dag ${date} bestaat niet`, en: `the day ${date} does not exist` } };
    }
  },
};
