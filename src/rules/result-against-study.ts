import type { FactorId, Link, Study } from '../core/generated/schema-types.ts';
import type { Rule } from '../core/rule.ts';

/** What the studies that a link names found on exactly its factor; nothing when one of them is about an unknown factor. */
function resultsOf(
  { factor, studies = [] }: Link,
  all: readonly Study[],
  known: ReadonlySet<FactorId>,
): readonly string[] {
  const outcomes = all.filter(({ id }) => studies.includes(id)).flatMap((study) => study.outcomes);
  if (outcomes.some((outcome) => outcome.factor !== undefined && !known.has(outcome.factor))) return [];
  return outcomes.filter((outcome) => outcome.factor === factor).map(({ result }) => result);
}

export const resultAgainstStudy: Rule = {
  code: 'catalogue/result-against-study',
  severity: 'warning',
  page: {
    what: {
      nl: 'De uitkomst van een koppeling is een andere dan die van de studies die zij noemt.',
      en: 'The result of a link differs from that of the studies that it names.',
    },
    why: {
      nl: 'De koppeling telt mee in de volgorde; de studie is het bewijs. Zij moeten hetzelfde zeggen, of de koppeling zegt mixed.',
      en: 'The link counts in the order; the study is the evidence. They must say the same, or the link says mixed.',
    },
    wrong:
      'links:\n  - factor: parental-stress\n    claim: studied\n    result: favourable\n    studies: [rct]\nstudies:\n  - id: rct\n    outcomes:\n      - factor: parental-stress\n        result: none\n',
    right:
      'links:\n  - factor: parental-stress\n    claim: studied\n    result: none\n    studies: [rct]\nstudies:\n  - id: rct\n    outcomes:\n      - factor: parental-stress\n        result: none\n',
  },
  *check({ entries }) {
    const known = new Set(entries.factors.map(({ value }) => value.id));
    for (const entry of entries.interventions) {
      for (const [index, link] of entry.value.links.entries()) {
        const found = resultsOf(link, entry.value.studies ?? [], known);
        const { result } = link;
        if (result === undefined || result === 'mixed' || found.length === 0 || found.includes(result)) continue;
        yield {
          ...entry.at(['links', index, 'result']),
          message: {
            nl: `de koppeling zegt ${result}, de studies zeggen ${[...new Set(found)].join(', ')}`,
            en: `the link says ${result}, the studies say ${[...new Set(found)].join(', ')}`,
          },
        };
      }
    }
  },
};
