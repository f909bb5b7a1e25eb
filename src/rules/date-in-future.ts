import type { Rule } from '../core/rule.ts';

export const dateInFuture: Rule = {
  code: 'catalogue/date-in-future',
  severity: 'error',
  page: {
    what: {
      nl: 'Een bron, erkenning of waarneming heeft een datum die nog moet komen.',
      en: 'A source, recognition or observation has a date that is still to come.',
    },
    why: {
      nl: 'De gegevens zeggen wat bekend is. Wat nog moet gebeuren, is niet bekend; meestal is het jaar verkeerd getypt.',
      en: 'The data says what is known. What has yet to happen is not known; mostly the year was mistyped.',
    },
    wrong: 'recognitions:\n  - level: good-indications\n    date: "2125-04"\n    source: { id: nji }\n',
    right: 'recognitions:\n  - level: good-indications\n    date: "2025-04"\n    source: { id: nji }\n',
  },
  *across({ mentions: files, today }) {
    for (const { file, mentions } of files) {
      for (const date of mentions.date ?? []) {
        // A date that is less precise than a day compares as what comes before all of its days.
        if (date <= today) continue;
        yield {
          file,
          mentions: { kind: 'date', text: date },
          message: {
            nl: `de datum ${date} ligt na vandaag (${today})`,
            en: `the date ${date} is after today (${today})`,
          },
        };
      }
    }
  },
};
