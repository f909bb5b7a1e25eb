import type { Entry } from '../core/entry.ts';
import type { Profile } from '../core/generated/schema-types.ts';
import type { Rule, RuleFinding } from '../core/rule.ts';

function* contradictions(entry: Entry<Profile>): Iterable<RuleFinding> {
  const { factors, unknown = [] } = entry.value;
  if (factors.length === 0) {
    yield { ...entry.at(['factors']), message: { nl: 'kies minstens één factor', en: 'choose at least one factor' } };
  }
  const first = new Map<string, number>();
  for (const [index, { id }] of factors.entries()) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else {
      yield {
        ...entry.at(['factors', index, 'id']),
        message: { nl: `"${id}" is al gekozen`, en: `"${id}" is chosen already` },
        related: [
          {
            ...entry.at(['factors', earlier, 'id']),
            message: { nl: 'hier staat de eerste', en: 'the first one is here' },
          },
        ],
      };
    }
  }
  for (const [index, id] of unknown.entries()) {
    const chosen = first.get(id);
    if (chosen === undefined) continue;
    yield {
      ...entry.at(['unknown', index]),
      message: {
        nl: `"${id}" is ook gekozen; het kan niet allebei`,
        en: `"${id}" is chosen as well; it cannot be both`,
      },
      related: [
        { ...entry.at(['factors', chosen, 'id']), message: { nl: 'hier is hij gekozen', en: 'it is chosen here' } },
      ],
    };
  }
}

export const exampleContradiction: Rule = {
  code: 'catalogue/example-contradiction',
  severity: 'error',
  page: {
    what: {
      nl: 'Een profiel noemt geen factor, dezelfde factor twee keer, of een factor als gekozen en als onbekend.',
      en: 'A profile names no factor, the same factor twice, or a factor as chosen and as unknown.',
    },
    why: {
      nl: 'kiem weigert zo’n profiel: het is niet te zeggen wat de gebruiker bedoelt.',
      en: 'kiem refuses such a profile: there is no telling what the user means.',
    },
    wrong: 'factors:\n  - { id: poverty }\nunknown: [poverty]\n',
    right: 'factors:\n  - { id: poverty }\n',
  },
  *alone({ entries }) {
    for (const entry of entries.examples) yield* contradictions(entry);
  },
};
