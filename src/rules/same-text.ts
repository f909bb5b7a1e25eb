import type { Rule } from '../core/rule.ts';

export const sameText: Rule = {
  code: 'catalogue/same-text',
  severity: 'warning',
  page: {
    what: { nl: 'De Nederlandse en de Engelse tekst zijn gelijk.', en: 'The Dutch and the English text are the same.' },
    why: { nl: 'Een van beide is nog niet vertaald.', en: 'One of the two has not been translated yet.' },
    wrong:
      'aim:\n  nl: Parents learn to see the signals of their baby.\n  en: Parents learn to see the signals of their baby.\n',
    right:
      'aim:\n  nl: Ouders leren de signalen van hun baby zien.\n  en: Parents learn to see the signals of their baby.\n',
  },
  *alone({ survey }) {
    for (const { spot } of survey.copiedTexts) {
      yield {
        ...spot(),
        message: {
          nl: 'de Nederlandse en de Engelse tekst zijn gelijk; vertaal er één',
          en: 'the Dutch and the English text are the same; translate one of them',
        },
      };
    }
  },
};
