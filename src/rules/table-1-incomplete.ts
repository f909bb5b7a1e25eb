import type { FactorGroup, FactorKind } from '../core/generated/schema-types.ts';
import type { Rule } from '../core/rule.ts';

/** Table 1 of TNO report R11123 (2019): the factors in the columns "Bedreigend" (26) and "Beschermend" (16). */
const COUNTS: Readonly<Record<FactorKind, Readonly<Record<FactorGroup, number>>>> = {
  risk: { child: 8, 'parent-prenatal': 6, parent: 4, environment: 8 },
  protective: { child: 6, 'parent-prenatal': 3, parent: 2, environment: 5 },
};
const GROUPS: readonly FactorGroup[] = ['child', 'parent-prenatal', 'parent', 'environment'];
const KINDS: readonly FactorKind[] = ['risk', 'protective'];
const NAMES = {
  risk: { nl: 'risicofactoren', en: 'risk factors' },
  protective: { nl: 'beschermende factoren', en: 'protective factors' },
};

export const table1Incomplete: Rule = {
  code: 'catalogue/table-1-incomplete',
  severity: 'warning',
  needs: ['factors'],
  page: {
    what: {
      nl: 'De factoren met inTable1: true zijn er niet 26 (risico) en 16 (bescherming).',
      en: 'The factors with inTable1: true are not 26 (risk) and 16 (protection).',
    },
    why: {
      nl: 'De gegevens beloven de hele Tabel 1 van het TNO-rapport uit 2019. Er ontbreekt er een, of een andere factor draagt ten onrechte het merk.',
      en: 'The data promises all of Table 1 of the TNO report of 2019. One is missing, or another factor bears the mark wrongly.',
    },
    wrong: '- id: prematurity\n  inTable1: false\n',
    right: '- id: prematurity\n  inTable1: true\n',
  },
  *check({ entries }) {
    for (const kind of KINDS) {
      const ofKind = entries.factors.filter(({ value }) => value.kind === kind);
      const inTable = ofKind.filter(({ value }) => value.inTable1);
      const wants = GROUPS.reduce((sum, group) => sum + COUNTS[kind][group], 0);
      if (inTable.length === 0 || inTable.length === wants) continue;
      const counts = GROUPS.map((group) => ({
        group,
        has: inTable.filter(({ value }) => value.group === group).length,
        wants: COUNTS[kind][group],
      }));
      const wrong = counts.filter((count) => count.has !== count.wants);
      // Which factor bears the mark wrongly cannot be told, but in which file can.
      const place = ofKind.find(({ value }) => wrong.some(({ group }) => group === value.group)) ?? inTable[0];
      if (place === undefined) continue;
      const has = String(inTable.length);
      yield {
        ...place.at(['inTable1'], 'key'),
        message: {
          nl: `Tabel 1 heeft ${String(wants)} ${NAMES[kind].nl}, de gegevens ${has}; ${wrong.map(({ group, ...count }) => `${group}: ${String(count.has)} van ${String(count.wants)}`).join(', ')}`,
          en: `Table 1 has ${String(wants)} ${NAMES[kind].en}, the data ${has}; ${wrong.map(({ group, ...count }) => `${group}: ${String(count.has)} of ${String(count.wants)}`).join(', ')}`,
        },
      };
    }
  },
};
