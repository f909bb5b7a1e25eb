import type { Intervention, Link } from '../core/generated/schema-types.ts';
import type { Rule } from '../core/rule.ts';
import { isOwnStudy } from './own-studies.ts';

/** A study that does not exist is reported by another rule, and may be the one that is missed. */
function hasGround({ studies: named = [] }: Link, { studies = [] }: Intervention): boolean {
  const all = new Map(studies.map((study) => [study.id, study]));
  return named.some((id) => {
    const study = all.get(id);
    return study === undefined || isOwnStudy(study);
  });
}

export const studiedWithoutOwnStudy: Rule = {
  code: 'catalogue/studied-without-own-study',
  severity: 'warning',
  page: {
    what: {
      nl: 'Een koppeling zegt dat het effect is onderzocht, maar noemt geen studie van dit programma of een aanpassing daarvan.',
      en: 'A link says that the effect was studied, but names no study of this programme or an adaptation of it.',
    },
    why: {
      nl: 'Wat een zusterprogramma of dezelfde methode liet zien, zegt nog niets over dit programma. Het hoort in de toelichting; de koppeling is dan stated.',
      en: 'What a sister programme or the same method showed does not hold for this programme. It belongs in the evidence text; the link is then stated.',
    },
    wrong:
      'links:\n  - factor: parental-stress\n    claim: studied\n    result: none\n    studies: [abroad]\nstudies:\n  - id: abroad\n    fit: sister-programme\n',
    right:
      'links:\n  - factor: parental-stress\n    claim: stated\n    evidence: { nl: Een zusterprogramma vond geen verschil., en: A sister programme found no difference. }\nstudies:\n  - id: abroad\n    fit: sister-programme\n',
  },
  *alone({ entries }) {
    for (const entry of entries.interventions) {
      for (const [index, link] of entry.value.links.entries()) {
        if (link.claim !== 'studied' || hasGround(link, entry.value)) continue;
        yield {
          ...entry.at(['links', index, 'claim']),
          message: {
            nl: '"studies" noemt geen studie van dit programma of een aanpassing daarvan',
            en: '"studies" names no study of this programme or an adaptation of it',
          },
        };
      }
    }
  },
};
