import type { Rule } from '../core/rule.ts';

export const duplicateLink: Rule = {
  code: 'catalogue/duplicate-link',
  severity: 'error',
  page: {
    what: {
      nl: 'Een interventie heeft twee koppelingen met dezelfde factor en dezelfde relatie.',
      en: 'An intervention has two links with the same factor and the same relation.',
    },
    why: {
      nl: 'Dan is niet te zeggen welke bewering geldt. Houd de sterkste die een bron draagt.',
      en: 'Then there is no telling which claim holds. Keep the strongest that a source bears out.',
    },
    wrong:
      '- { factor: poverty, relation: meant-for, claim: stated }\n- { factor: poverty, relation: meant-for, claim: plausible }\n',
    right: '- { factor: poverty, relation: meant-for, claim: stated }\n',
  },
  *alone({ entries }) {
    for (const entry of entries.interventions) {
      const first = new Map<string, number>();
      for (const [index, { factor, relation }] of entry.value.links.entries()) {
        const key = `${factor} ${relation}`;
        const earlier = first.get(key);
        if (earlier === undefined) {
          first.set(key, index);
          continue;
        }
        yield {
          ...entry.at(['links', index, 'factor']),
          message: {
            nl: `er is al een koppeling ${relation} met "${factor}"`,
            en: `there is a ${relation} link with "${factor}" already`,
          },
          related: [
            {
              ...entry.at(['links', earlier, 'factor']),
              message: { nl: 'hier staat de eerste', en: 'the first one is here' },
            },
          ],
        };
      }
    }
  },
};
