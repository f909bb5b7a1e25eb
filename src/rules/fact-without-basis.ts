import { WHY_NOT } from '../core/fix/fix.ts';
import type { Rule } from '../core/rule.ts';

const BASED = [
  { key: 'phases', basis: 'phasesBasis' },
  { key: 'mirror', basis: 'mirrorBasis' },
] as const;

export const factWithoutBasis: Rule = {
  code: 'catalogue/fact-without-basis',
  severity: 'warning',
  page: {
    what: {
      nl: 'Van de fasen of de spiegel van een factor is niet gezegd of een bron het zegt of wij het afleiden.',
      en: 'Of the phases or the mirror of a factor it is not said whether a source says so or we infer it.',
    },
    why: {
      nl: 'Wat is afgeleid, moet als afgeleid te herkennen zijn.',
      en: 'What is inferred must be recognisable as inferred.',
    },
    wrong: '- id: prenatal-smoking\n  phases: [pregnancy]\n',
    right: '- id: prenatal-smoking\n  phases: [pregnancy]\n  phasesBasis: stated\n',
  },
  *alone({ entries }) {
    for (const entry of entries.factors) {
      for (const { key, basis } of BASED) {
        if (entry.value[key] === undefined || entry.value[basis] !== undefined) continue;
        yield {
          ...entry.at([key], 'key'),
          message: {
            nl: `bij "${key}" ontbreekt "${basis}": stated of inferred`,
            en: `"${key}" lacks "${basis}": stated or inferred`,
          },
          suggestion: { text: `${basis}:`, trust: { why: WHY_NOT.yours } },
        };
      }
    }
  },
};
