import type { FactorId, Study } from '../core/generated/schema-types.ts';
import type { Rule } from '../core/rule.ts';
import { isOwnStudy } from './own-studies.ts';

/** Without a comparison nothing was shown of the factor by itself. */
const compares = ({ designKind }: Study): boolean =>
  designKind !== 'before-after' && designKind !== 'time-trend' && designKind !== 'qualitative';

/** Whether a factor was measured, but never by itself. */
function isOnlyComposite(factor: FactorId, studies: readonly Study[]): boolean {
  const own = studies.filter((study) => isOwnStudy(study) && compares(study));
  const outcomes = own.flatMap((study) => study.outcomes).filter((outcome) => outcome.factor === factor);
  return outcomes.length > 0 && outcomes.every(({ composite }) => composite);
}

export const compositeInScope: Rule = {
  code: 'catalogue/composite-in-scope',
  severity: 'warning',
  page: {
    what: {
      nl: 'Een niveau zou zijn verleend voor een factor die alleen als deel van een samengestelde maat is gemeten.',
      en: 'A level is said to be granted for a factor that was measured only as a part of a composite.',
    },
    why: {
      nl: 'Een score voor groente, fruit en foliumzuur samen zegt niet wat er met foliumzuur gebeurde. De maat staat in de tekst van scope, de factor niet in de lijst.',
      en: 'A score of vegetables, fruit and folic acid together does not show what happened to folic acid. The measure is named in the text of the scope, the factor is not in its list.',
    },
    wrong:
      'recognitions:\n  - level: good-indications\n    scope: { factors: [folate], basis: inferred }\nstudies:\n  - id: rct\n    fit: this-programme\n    outcomes:\n      - factor: folate\n        result: favourable\n        composite: true\n',
    right:
      'recognitions:\n  - level: good-indications\n    scope: { factors: [], basis: inferred }\nstudies:\n  - id: rct\n    fit: this-programme\n    outcomes:\n      - factor: folate\n        result: favourable\n        composite: true\n',
  },
  *alone({ entries }) {
    for (const entry of entries.interventions) {
      for (const [index, { scope }] of entry.value.recognitions.entries()) {
        for (const [at, factor] of (scope?.factors ?? []).entries()) {
          if (!isOnlyComposite(factor, entry.value.studies ?? [])) continue;
          yield {
            ...entry.at(['recognitions', index, 'scope', 'factors', at]),
            message: {
              nl: `"${factor}" is alleen als deel van een samengestelde maat gemeten`,
              en: `"${factor}" was measured only as a part of a composite`,
            },
          };
        }
      }
    }
  },
};
