import type { Rule } from '../core/rule.ts';
import { recognitionInEffect } from './recognition-in-effect.ts';

export const recognitionUndated: Rule = {
  code: 'catalogue/recognition-undated',
  severity: 'note',
  page: {
    what: { nl: 'De erkenning die geldt, heeft geen datum.', en: 'The recognition in effect has no date.' },
    why: {
      nl: 'Zonder datum is niet te zeggen of de termijn voorbij is, en gaat een eerdere peildatum er toch van uit. Zoek de datum in een bron; verzin er geen.',
      en: 'Without a date there is no telling whether the term is over, and an earlier as-of date assumes it all the same. Look for the date in a source; never invent one.',
    },
    wrong: 'recognitions:\n  - level: first-indications\n    source: { id: nji }\n',
    right: 'recognitions:\n  - level: first-indications\n    date: "2018"\n    source: { id: nji }\n',
  },
  *across({ entries, today }) {
    for (const entry of entries.interventions) {
      const placed = recognitionInEffect(entry.value, today);
      if (placed === undefined || placed.recognition.date !== undefined) continue;
      yield {
        ...entry.at(['recognitions', placed.index, 'level']),
        message: { nl: 'de datum van deze erkenning is niet bekend', en: 'the date of this recognition is not known' },
      };
    }
  },
};
