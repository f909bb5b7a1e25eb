import { FACTOR_KINDS, GROUPS } from '../core/vocabulary.ts';
import type { Entry } from '../core/entry.ts';
import type { FactorFacts } from '../core/facts/record-facts.ts';
import type { FactorGroup, FactorKind } from '../core/generated/schema-types.ts';
import { originOf } from '../core/origin.ts';
import type { Rule, JointFinding } from '../core/rule.ts';
import { sure } from '../core/sure.ts';

type GroupCounts = Readonly<Record<FactorGroup, number>>;

/** Table 1 of TNO report R11123 (2019): the factors in the columns "Bedreigend" (26) and "Beschermend" (16). */
const TABLE: Readonly<Record<FactorKind, GroupCounts>> = {
  risk: { child: 8, 'parent-prenatal': 6, parent: 4, environment: 8 },
  protective: { child: 6, 'parent-prenatal': 3, parent: 2, environment: 5 },
};
const NAMES = {
  risk: { nl: 'risicofactoren', en: 'risk factors' },
  protective: { nl: 'beschermende factoren', en: 'protective factors' },
};

const total = (counts: GroupCounts): number => GROUPS.reduce((sum, group) => sum + counts[group], 0);

/** How many factors of the table a list holds, per group. The same id twice is one, and a fault of its own. */
function countsIn(factors: readonly Entry<FactorFacts>[]): GroupCounts {
  const inTable = factors.filter(({ value }) => value.inTable1);
  const count = (group: FactorGroup): number =>
    new Set(inTable.flatMap(({ value }) => (value.group === group ? [value.id] : []))).size;
  return {
    child: count('child'),
    'parent-prenatal': count('parent-prenatal'),
    parent: count('parent'),
    environment: count('environment'),
  };
}

function difference(kind: FactorKind, factors: readonly Entry<FactorFacts>[]): JointFinding | undefined {
  const [has, wants] = [countsIn(factors), TABLE[kind]];
  if (total(has) === 0 || total(has) === total(wants)) return undefined;
  const wrong = GROUPS.filter((group) => has[group] !== wants[group]);
  // Which factor bears the mark wrongly cannot be told, but in which file can; an overlay adds nothing to the table.
  const inOverlay = factors.find(({ file, value }) => value.inTable1 && originOf(file) !== undefined);
  const place = sure(inOverlay ?? factors.find(({ value }) => wrong.includes(value.group)) ?? factors[0]);
  const [found, expected] = [String(total(has)), String(total(wants))];
  const parts = (of: string): string =>
    wrong.map((group) => `${group}: ${String(has[group])} ${of} ${String(wants[group])}`).join(', ');
  return {
    ...place.at(['inTable1'], 'key'),
    message: {
      nl: `Tabel 1 heeft ${expected} ${NAMES[kind].nl}, de gegevens ${found}; ${parts('van')}`,
      en: `Table 1 has ${expected} ${NAMES[kind].en}, the data ${found}; ${parts('of')}`,
    },
  };
}

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
  *across({ entries }) {
    for (const kind of FACTOR_KINDS) {
      const found = difference(
        kind,
        entries.factors.filter(({ value }) => value.kind === kind),
      );
      if (found !== undefined) yield found;
    }
  },
};
