import type { FactorId, Link, Result, Study, StudyOutcome } from '../core/generated/schema-types.ts';
import type { Rule } from '../core/rule.ts';
import { isOwnStudy } from './own-studies.ts';

/** An analysis that pools the trials of the programme goes above single ones. */
const pools = ({ designKind, fit }: Study): boolean => designKind === 'review' && fit === 'this-programme';

/** What was measured only within a composite is mixed at best. */
const groundOf = ({ result, composite }: StudyOutcome): Result =>
  composite && result === 'favourable' ? 'mixed' : result;

function knownResults(studies: readonly Study[], factor: FactorId): readonly Result[] {
  const outcomes = studies.flatMap((study) => study.outcomes).filter((outcome) => outcome.factor === factor);
  return outcomes.map(groundOf).filter((result) => result !== 'unknown');
}

/** What follows from the studies of its own that a link names (design, section 3); all known ones alike, or mixed. */
function resultOf({ factor }: Link, own: readonly Study[]): Result {
  const pooled = knownResults(own.filter(pools), factor);
  const [first, ...others] = pooled.length > 0 ? pooled : knownResults(own, factor);
  if (first === undefined) return 'unknown';
  return others.every((result) => result === first) ? first : 'mixed';
}

/** All factors that the link and its studies name. A misspelt one is reported by another rule, and may be the one that is missed. */
const namedFactors = (link: Link, named: readonly Study[]): readonly FactorId[] => [
  link.factor,
  ...named.flatMap(({ outcomes }) => outcomes.flatMap(({ factor }) => factor ?? [])),
];

export const resultAgainstStudy: Rule = {
  code: 'catalogue/result-against-study',
  severity: 'warning',
  page: {
    what: {
      nl: 'De uitkomst van een koppeling volgt niet uit de eigen studies die zij noemt.',
      en: 'The result of a link does not follow from the studies of its own that it names.',
    },
    why: {
      nl: 'De koppeling telt mee in de volgorde; de studie is het bewijs. Zeggen alle bekende uitkomsten hetzelfde, dan zegt de koppeling dat ook; anders mixed, en zonder bekende uitkomst unknown. Een analyse die de proeven van het programma samenneemt, gaat voor. Een samengestelde maat (composite) is op zijn best mixed.',
      en: 'The link counts in the order; the study is the evidence. When all known outcomes say the same, so does the link; otherwise it says mixed, and without a known outcome unknown. An analysis that pools the trials of the programme goes first. A composite measure is mixed at best.',
    },
    wrong:
      'links:\n  - factor: parental-stress\n    claim: studied\n    result: favourable\n    studies: [rct]\nstudies:\n  - id: rct\n    fit: this-programme\n    outcomes:\n      - factor: parental-stress\n        result: none\n',
    right:
      'links:\n  - factor: parental-stress\n    claim: studied\n    result: none\n    studies: [rct]\nstudies:\n  - id: rct\n    fit: this-programme\n    outcomes:\n      - factor: parental-stress\n        result: none\n',
  },
  *alone({ entries }) {
    for (const entry of entries.interventions) {
      for (const [index, link] of entry.value.links.entries()) {
        // In a group that was studied, the outcomes are about other factors than the group.
        if (link.result === undefined || link.relation === 'studied-with') continue;
        const named = (entry.value.studies ?? []).filter(({ id }) => link.studies?.includes(id));
        const own = named.filter(isOwnStudy);
        const found = resultOf(link, own);
        // A study that does not exist may be the one that is missed as well.
        if (own.length === 0 || found === link.result || named.length !== link.studies?.length) continue;
        yield {
          ...entry.at(['links', index, 'result']),
          given: [...new Set(namedFactors(link, named))],
          message: {
            nl: `de koppeling zegt ${link.result}; uit haar eigen studies volgt ${found}`,
            en: `the link says ${link.result}; from its own studies follows ${found}`,
          },
        };
      }
    }
  },
};
