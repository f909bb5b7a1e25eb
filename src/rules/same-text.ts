import { RECORD_LISTS } from '../core/records.ts';
import type { Rule } from '../core/rule.ts';
import { pathOf, type Step, walk } from './walk.ts';

const KINDS = [...RECORD_LISTS, 'vocabulary'] as const;

/** Names and single words can be the same in both languages; sentences are not. */
const isSentence = (text: string): boolean => text.trim().split(/\s+/).length > 4;

function untranslatedIn(record: unknown): readonly Step[] {
  const found: Step[] = [];
  walk(record, (step) => {
    const { name, value, holder } = step;
    if (name !== 'en' || typeof value !== 'string') return;
    const { nl } = holder?.value as { readonly nl?: unknown };
    if (nl === value && isSentence(value)) found.push(step);
  });
  return found;
}

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
  *check({ entries }) {
    for (const kind of KINDS) {
      for (const entry of entries[kind]) {
        for (const step of untranslatedIn(entry.value)) {
          yield {
            ...entry.at(pathOf(step)),
            message: {
              nl: 'de Engelse tekst is gelijk aan de Nederlandse; vertaal hem',
              en: 'the English text equals the Dutch; translate it',
            },
          };
        }
      }
    }
  },
};
