import type { Entry, Path } from '../core/entry.ts';
import type { Intervention } from '../core/generated/schema-types.ts';
import type { Rule } from '../core/rule.ts';

interface Bounds {
  readonly least: number | undefined;
  readonly most: number | undefined;
  readonly leastAt: Path;
  readonly mostAt: Path;
}

function boundsOf({ value }: Entry<Intervention>): readonly Bounds[] {
  const age = value.target.ageMonths;
  const at = ['target', 'ageMonths'];
  const costs = (value.costs ?? []).map(({ amount, amountMax }, index) => ({
    least: amount,
    most: amountMax,
    leastAt: ['costs', index, 'amount'],
    mostAt: ['costs', index, 'amountMax'],
  }));
  return [{ least: age?.min, most: age?.max, leastAt: [...at, 'min'], mostAt: [...at, 'max'] }, ...costs];
}

export const rangeInverted: Rule = {
  code: 'catalogue/range-inverted',
  severity: 'error',
  page: {
    what: {
      nl: 'Het kleinste getal van een reeks is groter dan het grootste.',
      en: 'The least number of a range is greater than the most.',
    },
    why: { nl: 'Een leeftijd van 24 tot 0 maanden bevat niemand.', en: 'An age from 24 to 0 months holds nobody.' },
    wrong: 'ageMonths: { min: 24, max: 0 }\n',
    right: 'ageMonths: { min: 0, max: 24 }\n',
  },
  *alone({ entries }) {
    for (const entry of entries.interventions) {
      for (const { least, most, leastAt, mostAt } of boundsOf(entry)) {
        if (least === undefined || most === undefined || least <= most) continue;
        yield {
          ...entry.at(mostAt),
          message: {
            nl: `${String(most)} is kleiner dan ${String(least)}; zijn zij verwisseld?`,
            en: `${String(most)} is less than ${String(least)}; were they swapped?`,
          },
          related: [{ ...entry.at(leastAt), message: { nl: 'het kleinste getal', en: 'the least number' } }],
        };
      }
    }
  },
};
