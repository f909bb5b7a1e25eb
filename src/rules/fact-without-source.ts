import type { Rule } from '../core/rule.ts';

export const factWithoutSource: Rule = {
  code: 'catalogue/fact-without-source',
  severity: 'warning',
  page: {
    what: {
      nl: 'Een verwant programma heeft geen beoordeling met een bron.',
      en: 'A related programme has no rating with a source.',
    },
    why: {
      nl: 'Elk feit noemt zijn bron. Waar een schema dat kan eisen, doet het dat; bij "kin" staat de bron bij de beoordeling.',
      en: 'Every fact names its source. Where a schema can demand it, it does; under "kin" the source stands with the rating.',
    },
    wrong: 'kin:\n  - name: Nurse-Family Partnership\n    relation: adaptation\n    basis: stated\n',
    right:
      'kin:\n  - name: Nurse-Family Partnership\n    relation: adaptation\n    basis: stated\n    ratings:\n      - registry: Blueprints\n        rating: { nl: Model, en: Model }\n        source: { id: blueprints }\n',
  },
  *check({ entries }) {
    for (const entry of entries.interventions) {
      for (const [index, { name, basis, ratings }] of (entry.value.kin ?? []).entries()) {
        if (basis === 'inferred' || ratings !== undefined) continue;
        yield {
          ...entry.at(['kin', index, 'name']),
          message: { nl: `"${name}" heeft geen beoordeling met een bron`, en: `"${name}" has no rating with a source` },
        };
      }
    }
  },
};
