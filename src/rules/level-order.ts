import type { Rule } from '../core/rule.ts';

export const levelOrder: Rule = {
  code: 'catalogue/level-order',
  severity: 'error',
  needs: ['levels'],
  page: {
    what: {
      nl: 'De niveaus staan niet van zwak naar sterk, met rang 1 tot en met 4.',
      en: 'The levels are not in order from weak to strong, with ranks 1 to 4.',
    },
    why: {
      nl: 'De rang bepaalt welk niveau hoger is. Twee dezelfde of een verwisseling keert de uitkomst om.',
      en: 'The rank decides which level is higher. Two alike, or a swap, turns the result around.',
    },
    wrong: '- id: well-substantiated\n  rank: 2\n- id: first-indications\n  rank: 1\n',
    right: '- id: well-substantiated\n  rank: 1\n- id: first-indications\n  rank: 2\n',
  },
  *alone({ entries }) {
    for (const [index, entry] of entries.levels.entries()) {
      const wanted = String(index + 1);
      if (entry.value.rank === index + 1) continue;
      yield {
        ...entry.at(['rank']),
        message: { nl: `de rang van dit niveau moet zijn: ${wanted}`, en: `the rank of this level must be ${wanted}` },
        suggestion: { text: wanted, trust: 'likely' },
      };
    }
  },
};
