import type { Rule } from '../core/rule.ts';

export const onlyTogetherMeantFor: Rule = {
  code: 'catalogue/only-together-meant-for',
  severity: 'error',
  page: {
    what: {
      nl: 'onlyTogether staat bij een koppeling die niet meant-for is.',
      en: 'onlyTogether stands with a link that is not meant-for.',
    },
    why: {
      nl: 'onlyTogether zegt dat gezinnen alleen met deze grond én andere gronden worden toegelaten. Dat gaat over voor wie iets is gemaakt, niet over waaraan het werkt.',
      en: 'onlyTogether says that families are admitted on this ground only together with others. That is about whom something is made for, not about what it works on.',
    },
    wrong: '- factor: low-income\n  relation: works-on\n  onlyTogether: true\n  claim: stated\n',
    right: '- factor: low-income\n  relation: meant-for\n  onlyTogether: true\n  claim: stated\n',
  },
  *alone({ entries }) {
    for (const entry of entries.interventions) {
      for (const [index, { relation, onlyTogether }] of entry.value.links.entries()) {
        if (onlyTogether === undefined || relation === 'meant-for') continue;
        yield {
          ...entry.at(['links', index, 'onlyTogether']),
          message: {
            nl: `onlyTogether hoort bij meant-for, niet bij ${relation}`,
            en: `onlyTogether goes with meant-for, not with ${relation}`,
          },
        };
      }
    }
  },
};
