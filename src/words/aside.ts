import type { Aside } from '../core/aside.ts';
import type { Saying } from './said.ts';
import { show } from './show.ts';
import { terms } from './terms.ts';

const { results } = terms.terms;

/** Why an intervention has to do with a factor and still is no answer to it. */
export const aside = () => ({
  touches: {
    nl: (factor: string, why: string): string => `${factor}, zijdelings: ${why}`,
    en: (factor: string, why: string): string => `${factor}, indirectly: ${why}`,
  },
  serves: {
    nl: (factor: string): string => `${factor}: gemaakt voor deze gezinnen`,
    en: (factor: string): string => `${factor}: made for these families`,
  },
  why: {
    'no-effect': results.none,
    unfavourable: results.negative,
    inferred: { nl: 'alleen een inschatting', en: 'only inferred' },
    wider: { nl: 'via een bredere factor', en: 'through a wider factor' },
    unseen: { nl: 'onderzocht, maar de uitkomst is niet gevonden', en: 'studied, but the result was not found' },
    'studied-with': { nl: 'alleen onderzocht bij deze gezinnen', en: 'only studied with these families' },
    together: show().onlyTogether,
    group: { nl: 'alleen als doelgroep', en: 'only as a target group' },
  } satisfies Saying<Record<Aside, string>>,
});
