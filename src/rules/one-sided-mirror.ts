import type { Rule } from '../core/rule.ts';
import { factorsById } from './factors-by-id.ts';

export const oneSidedMirror: Rule = {
  code: 'catalogue/one-sided-mirror',
  severity: 'error',
  page: {
    what: {
      nl: 'Een factor noemt een andere als spiegel, maar die noemt hem niet terug.',
      en: 'A factor names another as its mirror, but the other does not name it back.',
    },
    why: {
      nl: 'Een spiegel is hetzelfde, gezien van de andere kant. Dat geldt in beide richtingen of niet.',
      en: 'A mirror is the same thing seen from the other side. That holds both ways or not at all.',
    },
    wrong: '- id: no-network\n  mirror: network\n- id: network\n',
    right: '- id: no-network\n  mirror: network\n- id: network\n  mirror: no-network\n',
  },
  *across({ entries }) {
    const factors = factorsById(entries.factors);
    for (const entry of entries.factors) {
      const { id, mirror } = entry.value;
      const other = factors.get(mirror);
      if (other === undefined || other.value.mirror === id) continue;
      const back = other.value.mirror;
      // A misspelt name is told as an unknown reference.
      if (back !== undefined && !factors.has(back)) continue;
      const place = back === undefined ? other.at(['id']) : other.at(['mirror']);
      yield {
        ...entry.at(['mirror']),
        message: {
          nl: `"${other.value.id}" noemt "${id}" niet als spiegel`,
          en: `"${other.value.id}" does not name "${id}" as its mirror`,
        },
        related: [
          {
            ...place,
            message:
              back === undefined
                ? { nl: `voeg toe: mirror: ${id}`, en: `add: mirror: ${id}` }
                : { nl: `noemt "${back}"`, en: `names "${back}"` },
          },
        ],
      };
    }
  },
};
