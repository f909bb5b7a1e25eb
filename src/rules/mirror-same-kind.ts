import type { Rule } from '../core/rule.ts';
import { factorsById } from './factors-by-id.ts';

export const mirrorSameKind: Rule = {
  code: 'catalogue/mirror-same-kind',
  severity: 'error',
  page: {
    what: {
      nl: 'Twee factoren van dezelfde soort noemen elkaar als spiegel.',
      en: 'Two factors of the same kind name each other as mirrors.',
    },
    why: {
      nl: 'De andere kant van een risico is een bescherming. Twee risico’s die op elkaar lijken, horen bij "related".',
      en: 'The other side of a risk is a protection. Two risks that resemble each other belong under "related".',
    },
    wrong: '- id: poverty\n  kind: risk\n  mirror: debts\n- id: debts\n  kind: risk\n  mirror: poverty\n',
    right: '- id: poverty\n  kind: risk\n  related: [debts]\n- id: debts\n  kind: risk\n  related: [poverty]\n',
  },
  *across({ entries }) {
    const factors = factorsById(entries.factors);
    for (const entry of entries.factors) {
      const { id, mirror, kind } = entry.value;
      const other = factors.get(mirror);
      if (other?.value.kind !== kind || (other.value.mirror === id && other.value.id < id)) continue;
      yield {
        ...entry.at(['mirror']),
        message: {
          nl: `"${id}" en de spiegel "${other.value.id}" zijn van dezelfde soort; gebruik "related"`,
          en: `"${id}" and its mirror "${other.value.id}" are of the same kind; use "related"`,
        },
        related: [{ ...other.at(['kind']), message: { nl: 'de soort van de spiegel', en: 'the kind of the mirror' } }],
      };
    }
  },
};
