import type { Rule } from '../core/rule.ts';
import { factorsById } from './factors-by-id.ts';

export const meantForProtective: Rule = {
  code: 'catalogue/meant-for-protective',
  severity: 'error',
  page: {
    what: {
      nl: 'Een interventie is "bedoeld voor" een beschermende factor.',
      en: 'An intervention is "meant for" a protective factor.',
    },
    why: {
      nl: 'Een aanbod is bedoeld voor gezinnen met een risico. Een bescherming wordt versterkt: daarvoor is works-on.',
      en: 'An offer is meant for families with a risk. A protection is strengthened: that is works-on.',
    },
    wrong: '- factor: supportive-network\n  relation: meant-for\n  claim: stated\n',
    right: '- factor: supportive-network\n  relation: works-on\n  claim: stated\n',
  },
  *across({ entries }) {
    const factors = factorsById(entries.factors);
    for (const entry of entries.interventions) {
      for (const [index, link] of entry.value.links.entries()) {
        const factor = factors.get(link.factor);
        if (link.relation !== 'meant-for' || factor?.value.kind !== 'protective') continue;
        yield {
          ...entry.at(['links', index, 'relation']),
          message: {
            nl: `"${link.factor}" is een beschermende factor; meant-for kan alleen bij een risicofactor`,
            en: `"${link.factor}" is a protective factor; meant-for goes with a risk factor only`,
          },
          suggestion: { text: 'works-on', trust: 'likely' },
          related: [{ ...factor.at(['kind']), message: { nl: 'hier staat de soort', en: 'its kind is here' } }],
        };
      }
    }
  },
};
