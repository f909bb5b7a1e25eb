import type { Rule } from '../core/rule.ts';
import { recognitionInEffect } from './recognition-in-effect.ts';

export const levelWithoutStudy: Rule = {
  code: 'catalogue/level-without-study',
  severity: 'warning',
  needs: ['levels'],
  page: {
    what: {
      nl: 'Een interventie heeft een effectief niveau, maar de gegevens noemen geen studie.',
      en: 'An intervention has an effective level, but the data names no study.',
    },
    why: {
      nl: 'Elk niveau boven Goed onderbouwd berust op effectonderzoek. Wie het niveau noemt, moet kunnen zeggen welk.',
      en: 'Every level above well substantiated rests on effect research. Whoever names the level must be able to say which.',
    },
    wrong: 'recognitions:\n  - level: good-indications\n    source: { id: nji }\n',
    right:
      'recognitions:\n  - level: good-indications\n    source: { id: nji }\nstudies:\n  - id: rct-2012\n    citation: Mejdoubi et al., 2013\n',
  },
  *across({ entries, today }) {
    const studied = new Set(entries.levels.filter(({ value }) => value.rank >= 2).map(({ value }) => value.id));
    for (const entry of entries.interventions) {
      const placed = recognitionInEffect(entry.value, today);
      if (placed === undefined || !studied.has(placed.recognition.level) || entry.value.isStudied) continue;
      const { level } = placed.recognition;
      yield {
        ...entry.at(['recognitions', placed.index, 'level']),
        message: {
          nl: `${level} berust op effectonderzoek, maar "studies" ontbreekt`,
          en: `${level} rests on effect research, but "studies" is missing`,
        },
      };
    }
  },
};
