import type { Entry } from '../core/entry.ts';
import type { ReportClaimFacts } from '../core/facts/record-facts.ts';
import type { Rule } from '../core/rule.ts';
import { contradictions, type Contradiction } from './claim-checks.ts';

/** A difference that the claim does not explain itself. */
function unexplained({ value }: Entry<ReportClaimFacts>, found: readonly Contradiction[]): readonly Contradiction[] {
  const excepted = new Set<string | undefined>((value.exceptions ?? []).map(({ intervention }) => intervention));
  return found.filter(({ intervention }) => !excepted.has(intervention));
}

export const claimDiffers: Rule = {
  code: 'claim/differs',
  severity: 'note',
  needs: ['factors', 'interventions', 'reportClaims'],
  page: {
    what: {
      nl: 'Wat het TNO-rapport van 2019 stelt, is in deze gegevens anders.',
      en: 'What the TNO report of 2019 claims is otherwise in this data.',
    },
    why: {
      nl: 'Dat is een bevinding, geen fout: de wereld of onze kennis is veranderd. Leg het verschil uit onder "exceptions" als u het kent.',
      en: 'That is a finding, not an error: the world or our knowledge has changed. Explain the difference under "exceptions" when you know it.',
    },
    wrong: 'check: { kind: level-is, intervention: voorzorg, level: first-indications, asOf: "2019" }\n',
    right:
      'check: { kind: level-is, intervention: voorzorg, level: first-indications, asOf: "2019" }\nexceptions:\n  - intervention: voorzorg\n    why: { nl: De databank noemt sinds 2015 goede aanwijzingen., en: The database names good indications since 2015. }\n',
  },
  *across({ entries, today }) {
    for (const entry of entries.reportClaims) {
      for (const { message } of unexplained(entry, contradictions(entry.value, entries, today))) {
        yield { ...entry.at(['check']), message };
      }
    }
  },
};
