import type { Rule } from '../core/rule.ts';
import { placedLevels } from './placed-levels.ts';

export const seenBesideDate: Rule = {
  code: 'catalogue/seen-beside-date',
  severity: 'error',
  page: {
    what: {
      nl: 'Een erkenning of een niveau volgens een andere bron heeft zowel date als seen.',
      en: 'A recognition, or a level according to another source, has both date and seen.',
    },
    why: {
      nl: 'Er telt maar één dag. Is de datum bekend, dan die; seen is de dag waarop een erkenning zonder datum op een pagina stond.',
      en: 'Only one day counts. When the date is known, that one; seen is the day on which a recognition without a date was on a page.',
    },
    wrong:
      'recognitions:\n  - level: first-indications\n    date: "2018"\n    seen: "2026-11-23"\n    source: { id: nji }\n',
    right: 'recognitions:\n  - level: first-indications\n    date: "2018"\n    source: { id: nji }\n',
  },
  *alone({ entries }) {
    for (const entry of entries.interventions) {
      for (const { said, path } of placedLevels(entry.value)) {
        if (said.seen === undefined || said.date === undefined) continue;
        yield {
          ...entry.at([...path, 'seen']),
          message: {
            nl: `de datum ${said.date} is bekend, dus "seen" vervalt`,
            en: `the date ${said.date} is known, so "seen" must go`,
          },
        };
      }
    }
  },
};
