import type { Rule } from '../core/rule.ts';

export const factWithoutSource: Rule = {
  code: 'catalogue/fact-without-source',
  severity: 'warning',
  page: {
    what: {
      nl: 'Bij een verwant programma staat niet welke bron zegt dat het verwant is.',
      en: 'A related programme does not name the source that says so.',
    },
    why: {
      nl: 'Elk feit noemt zijn bron. Waar een schema dat altijd kan eisen, doet het dat; hier hangt het af van de grond.',
      en: 'Every fact names its source. Where a schema can always demand it, it does; here it depends on the basis.',
    },
    wrong: 'kin:\n  - name: Nurse-Family Partnership\n    relation: adaptation\n    basis: stated\n',
    right:
      'kin:\n  - name: Nurse-Family Partnership\n    relation: adaptation\n    basis: stated\n    source: { id: nji-voorzorg }\n',
  },
  *alone({ entries }) {
    for (const entry of entries.interventions) {
      for (const [index, { name, basis, source }] of (entry.value.kin ?? []).entries()) {
        if (basis === 'inferred' || source !== undefined) continue;
        yield {
          ...entry.at(['kin', index, 'name']),
          message: {
            nl: `welke bron zegt dat "${name}" verwant is, staat er niet bij`,
            en: `which source says that "${name}" is related is not told`,
          },
        };
      }
    }
  },
};
