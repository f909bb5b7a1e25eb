import { isPastTerm } from '../core/partial-date.ts';
import type { Rule } from '../core/rule.ts';
import { recognitionInEffect } from './recognition-in-effect.ts';

export const recognitionExpired: Rule = {
  code: 'catalogue/recognition-expired',
  severity: 'note',
  page: {
    what: {
      nl: 'De termijn van vijf jaar van een erkenning is voorbij.',
      en: 'The five-year term of a recognition is over.',
    },
    why: {
      nl: 'Dat is geen fout in de gegevens. Kijk of de databank van NJi of RIVM een nieuwe beoordeling heeft, en voeg die toe.',
      en: 'That is no fault in the data. See whether the NJi or RIVM database has a new assessment, and add it.',
    },
    wrong: 'recognitions:\n  - level: good-indications\n    date: "2015-06-01"\n    source: { id: nji }\n',
    right:
      'recognitions:\n  - level: good-indications\n    date: "2015-06-01"\n    source: { id: nji }\n  - level: good-indications\n    date: "2023-05-12"\n    source: { id: nji }\n',
  },
  *across({ entries, today }) {
    for (const entry of entries.interventions) {
      const placed = recognitionInEffect(entry.value, today);
      if (placed?.recognition.date === undefined || !isPastTerm(placed.recognition.date, today)) continue;
      const { date } = placed.recognition;
      yield {
        ...entry.at(['recognitions', placed.index, 'date']),
        message: {
          nl: `de termijn van 5 jaar is voorbij (erkend ${date}); of zij is verlengd, is niet nagegaan`,
          en: `the five-year term is over (recognised ${date}); whether it was renewed was not checked`,
        },
      };
    }
  },
};
