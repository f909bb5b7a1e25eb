import { nearestIn } from '../core/nearest.ts';
import { RECORD_LISTS } from '../core/records.ts';
import type { Rule } from '../core/rule.ts';

export const unusedSource: Rule = {
  code: 'catalogue/unused-source',
  severity: 'warning',
  needs: RECORD_LISTS.filter((list) => list !== 'sources' && list !== 'questionnaire'),
  page: {
    what: { nl: 'Geen enkel feit verwijst naar deze bron.', en: 'No fact refers to this source.' },
    why: {
      nl: 'Een bron zonder feit wekt de indruk dat zij gebruikt is. Verwijder haar, of noem haar bij het feit dat eruit komt.',
      en: 'A source without a fact suggests that it was used. Remove it, or name it at the fact that comes from it.',
    },
    wrong:
      '# sources.yaml\n- id: old-report\n  title: An old report\n  kind: report\n# and nowhere: source: { id: old-report }\n',
    right: '# an intervention\nsources:\n  - { id: old-report }\n',
  },
  *across({ entries, mentions: files }) {
    const used = new Set<string>(files.flatMap(({ mentions }) => mentions.source ?? []));
    const declared = new Set<string>(entries.sources.map(({ value }) => value.id));
    // What a misspelt reference means is used.
    const seek = nearestIn(declared);
    for (const id of [...used].filter((one) => !declared.has(one))) used.add(seek(id) ?? id);
    for (const entry of entries.sources) {
      const { id } = entry.value;
      if (used.has(id)) continue;
      yield {
        ...entry.at(['id']),
        message: {
          nl: `niets verwijst naar de bron "${id}"; verwijder haar, of noem haar bij een feit`,
          en: `nothing refers to the source "${id}"; remove it, or name it at a fact`,
        },
      };
    }
  },
};
