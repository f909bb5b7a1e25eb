import type { Path } from '../core/entry.ts';
import { RECORD_LISTS } from '../core/records.ts';
import type { Rule } from '../core/rule.ts';
import { pathTo, walk } from './walk.ts';

const KINDS = [...RECORD_LISTS, 'vocabulary'] as const;

/** Names and single words can be the same in both languages; sentences are not. */
const isSentence = (text: string): boolean => text.trim().split(/\s+/).length > 4;

/** The paths of the English texts that are the Dutch ones. */
function untranslatedIn(record: unknown): readonly Path[] {
  const found: Path[] = [];
  walk(record, (name, value, holder) => {
    if (name !== 'en' || typeof value !== 'string' || !('nl' in holder.value)) return;
    if (holder.value.nl === value && isSentence(value)) found.push([...pathTo(holder), name]);
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
        for (const path of untranslatedIn(entry.value)) {
          yield {
            ...entry.at(path),
            message: {
              nl: 'de Nederlandse en de Engelse tekst zijn gelijk; vertaal er één',
              en: 'the Dutch and the English text are the same; translate one of them',
            },
          };
        }
      }
    }
  },
};
