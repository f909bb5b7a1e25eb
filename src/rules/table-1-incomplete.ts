import type { FactorKind } from '../core/generated/schema-types.ts';
import type { Rule } from '../core/rule.ts';

/** Table 1 of TNO report R11123 (2019): 26 factors in the column "Bedreigend", 16 in "Beschermend". */
const COUNTS: Readonly<Record<FactorKind, number>> = { risk: 26, protective: 16 };
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
    const inTable = entries.factors.filter(({ value }) => value.inTable1);
    for (const kind of KINDS) {
      const ofKind = inTable.filter(({ value }) => value.kind === kind);
      const [first] = ofKind;
      if (ofKind.length === COUNTS[kind] || first === undefined) continue;
      const found = ofKind.length;
      const [has, wants, name] = [String(found), String(COUNTS[kind]), NAMES[kind]];
      yield {
        ...first.at(['inTable1'], 'key'),
        message: {
          nl: `Tabel 1 heeft ${wants} ${name.nl}, de gegevens ${has}`,
          en: `Table 1 has ${wants} ${name.en}, the data ${has}`,
        },
      };
    }
  },
};
