import type { Rule } from '../core/rule.ts';
import { placedLevels } from './placed-levels.ts';

export const seenMissing: Rule = {
  code: 'catalogue/seen-missing',
  severity: 'warning',
  page: {
    what: {
      nl: 'Een erkenning of een niveau volgens een andere bron heeft date noch seen.',
      en: 'A recognition, or a level according to another source, has neither date nor seen.',
    },
    why: {
      nl: 'Zonder dag is niet te zeggen of een erkenning later is dan een andere, of op een peildatum al gold. Geeft geen bron de datum, noem dan de dag waarop de erkenning op de pagina stond.',
      en: 'Without a day there is no telling whether a recognition is later than another, or held on an as-of date. When no source gives the date, give the day on which the recognition was on the page.',
    },
    wrong: 'recognitions:\n  - level: first-indications\n    source: { id: nji }\n',
    right: 'recognitions:\n  - level: first-indications\n    seen: "2026-11-23"\n    source: { id: nji }\n',
  },
  *alone({ entries }) {
    for (const entry of entries.interventions) {
      for (const { said, path } of placedLevels(entry.value)) {
        if (said.date !== undefined || said.seen !== undefined) continue;
        yield {
          ...entry.at([...path, 'level']),
          message: {
            nl: 'de datum is niet bekend; noem dan de dag waarop dit niveau op de pagina stond ("seen")',
            en: 'the date is not known; give the day on which this level was on the page ("seen")',
          },
        };
      }
    }
  },
};
