import type { Rule } from '../core/rule.ts';
import { factorsById } from './factors-by-id.ts';

export const refinesOtherKind: Rule = {
  code: 'catalogue/refines-other-kind',
  severity: 'error',
  page: {
    what: {
      nl: 'Een risicofactor is onderdeel genoemd van een beschermende factor, of andersom.',
      en: 'A risk factor is said to be a part of a protective factor, or the other way round.',
    },
    why: {
      nl: 'Wie aan het onderdeel werkt, beantwoordt ook het geheel. Dat kan alleen als beide hetzelfde soort factor zijn.',
      en: 'What works on the part answers the whole as well. That only makes sense when both are the same kind of factor.',
    },
    wrong: '- id: maternal-depression\n  kind: risk\n  refines: good-mental-health\n',
    right: '- id: maternal-depression\n  kind: risk\n  refines: parental-mental-illness\n',
  },
  *across({ entries }) {
    const factors = factorsById(entries.factors);
    for (const entry of entries.factors) {
      const { refines, kind } = entry.value;
      const general = factors.get(refines);
      if (general === undefined || general.value.kind === kind) continue;
      yield {
        ...entry.at(['refines']),
        message: {
          nl: `"${general.value.id}" is van een andere soort dan deze factor`,
          en: `"${general.value.id}" is of another kind than this factor`,
        },
        related: [{ ...general.at(['kind']), message: { nl: 'de soort daarvan', en: 'its kind' } }],
      };
    }
  },
};
