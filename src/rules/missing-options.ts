import type { Question, QuestionKind } from '../core/generated/schema-types.ts';
import type { Rule } from '../core/rule.ts';

/** Kinds of question that cannot be asked without a list of answers; phases and factors bring their own. */
const NEEDS_OPTIONS: ReadonlySet<QuestionKind> = new Set<QuestionKind>(['choice', 'per-factor', 'display', 'review']);

const isWithoutOptions = ({ kind, fills, options }: Question): boolean =>
  options === undefined && (NEEDS_OPTIONS.has(kind) || (kind === 'choices' && fills !== 'phases'));

export const missingOptions: Rule = {
  code: 'questionnaire/missing-options',
  severity: 'error',
  page: {
    what: {
      nl: 'Een vraag met een keuze heeft geen antwoorden om uit te kiezen.',
      en: 'A question with a choice has no answers to choose from.',
    },
    why: { nl: 'De vraag is dan niet te beantwoorden.', en: 'The question cannot be answered.' },
    wrong: '- id: purpose\n  kind: choice\n',
    right:
      '- id: purpose\n  kind: choice\n  options:\n    - value: district\n      label: { nl: een wijk, en: a district }\n    - value: browse\n      label: { nl: ik kijk rond, en: just looking }\n',
  },
  *check({ entries: { questionnaire } }) {
    for (const entry of questionnaire) {
      if (!isWithoutOptions(entry.value)) continue;
      yield {
        ...entry.at(['kind']),
        message: { nl: 'deze vraag heeft "options" nodig', en: 'this question needs "options"' },
        suggestion: 'options:',
      };
    }
  },
};
