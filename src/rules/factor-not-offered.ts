import { offersFactor } from '../core/questionnaire/offers-factor.ts';
import type { Rule } from '../core/rule.ts';

export const factorNotOffered: Rule = {
  code: 'questionnaire/factor-not-offered',
  severity: 'error',
  needs: ['questionnaire'],
  page: {
    what: { nl: 'Geen enkele vraag biedt deze factor aan.', en: 'No question offers this factor.' },
    why: {
      nl: 'Wie de vragenlijst gebruikt, kan hem niet kiezen. Is hij geen doel van beleid, zet dan offerable: false.',
      en: 'Whoever uses the questionnaire cannot choose it. When it is no aim of policy, set offerable: false.',
    },
    wrong: '# the only question about factors\n- id: risks\n  kind: factors\n  factorKind: risk\n  domain: child\n',
    right: '- id: risks\n  kind: factors\n  factorKind: risk\n',
  },
  *check({ entries: { factors, questionnaire } }) {
    if (questionnaire.length === 0) return;
    for (const entry of factors) {
      const { id, offerable } = entry.value;
      if (offerable === false || questionnaire.some(({ value }) => offersFactor(value, entry.value))) continue;
      yield { ...entry.at(['id']), message: { nl: `geen vraag biedt "${id}" aan`, en: `no question offers "${id}"` } };
    }
  },
};
