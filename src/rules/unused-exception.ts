import type { Rule } from '../core/rule.ts';
import { contradictions } from './claim-checks.ts';

export const unusedException: Rule = {
  code: 'claim/unused-exception',
  severity: 'warning',
  needs: ['factors', 'interventions', 'reportClaims'],
  page: {
    what: {
      nl: 'Een uitzondering legt een verschil uit dat er niet is.',
      en: 'An exception explains a difference that is not there.',
    },
    why: {
      nl: 'De gegevens zijn veranderd, of de uitzondering noemt de verkeerde interventie. Verwijder haar.',
      en: 'The data has changed, or the exception names the wrong intervention. Remove it.',
    },
    wrong:
      'check: { kind: level-is, intervention: vipp-sd, level: strong-indications, asOf: "2019" }\nexceptions:\n  - intervention: vipp-sd\n    why: { nl: Anders., en: Otherwise. }\n',
    right: 'check: { kind: level-is, intervention: vipp-sd, level: strong-indications, asOf: "2019" }\n',
  },
  *across({ entries, today }) {
    const existing = new Set(entries.interventions.map(({ value }) => value.id));
    for (const entry of entries.reportClaims) {
      const { check, exceptions = [] } = entry.value;
      // An intervention that does not exist differs from nothing; it is told as an unknown reference.
      if (check === undefined || (check.intervention !== undefined && !existing.has(check.intervention))) continue;
      const differing = new Set(contradictions(entry.value, entries, today).map(({ intervention }) => intervention));
      for (const [index, { intervention }] of exceptions.entries()) {
        if (differing.has(intervention) || !existing.has(intervention)) continue;
        yield {
          ...entry.at(['exceptions', index, 'intervention']),
          message: {
            nl: `"${intervention}" wijkt niet af van de bewering; de uitzondering kan weg`,
            en: `"${intervention}" does not differ from the claim; the exception can go`,
          },
        };
      }
    }
  },
};
