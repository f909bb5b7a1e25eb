import type { Place } from '../core/diagnostic.ts';
import type { Entry } from '../core/entry.ts';
import { type Entries, RECORD_LISTS } from '../core/records.ts';
import type { Rule } from '../core/rule.ts';

interface Declared {
  readonly id: string;
  readonly place: () => Place;
}

const own = (entries: readonly Entry<{ readonly id: string }>[]): readonly Declared[] =>
  entries.map((entry) => ({ id: entry.value.id, place: () => entry.at(['id']) }));

const TERM_LISTS = ['phases', 'groups', 'themes', 'tracks', 'settings', 'deliverers', 'traits', 'outcomes'] as const;

/** Each list in which an id may occur once. */
function* namespaces(entries: Entries): Iterable<readonly Declared[]> {
  // Two interventions with one id are in two files, of which one is named otherwise: catalogue/file-name says so.
  for (const list of RECORD_LISTS) if (list !== 'interventions') yield own(entries[list]);
  for (const entry of entries.vocabulary) {
    for (const name of TERM_LISTS) {
      yield entry.value[name].map(({ id }, index) => ({ id, place: () => entry.at([name, index, 'id']) }));
    }
  }
  for (const entry of entries.interventions) {
    yield (entry.value.studies ?? []).map(({ id }, index) => ({ id, place: () => entry.at(['studies', index, 'id']) }));
  }
  for (const entry of entries.questionnaire) {
    yield (entry.value.options ?? []).map(({ value }, index) => ({
      id: value,
      place: () => entry.at(['options', index, 'value']),
    }));
  }
}

export const duplicateId: Rule = {
  code: 'catalogue/duplicate-id',
  severity: 'error',
  page: {
    what: {
      nl: 'Twee records van dezelfde soort hebben hetzelfde id.',
      en: 'Two records of the same kind have the same id.',
    },
    why: {
      nl: 'Een id wijst één record aan. Bij twee is niet te zeggen welk er bedoeld is, en zou er een ongemerkt verdwijnen.',
      en: 'An id names one record. With two there is no telling which is meant, and one would be lost without a word.',
    },
    wrong: '- id: poverty\n  kind: risk\n- id: poverty\n  kind: risk\n',
    right: '- id: poverty\n  kind: risk\n- id: debts\n  kind: risk\n',
  },
  *check({ entries }) {
    for (const declared of namespaces(entries)) {
      const first = new Map<string, Declared>();
      for (const { id, place } of declared) {
        const earlier = first.get(id);
        if (earlier === undefined) {
          first.set(id, { id, place });
          continue;
        }
        yield {
          ...place(),
          message: {
            nl: `het id "${id}" is al gebruikt; kies een ander`,
            en: `the id "${id}" is in use already; choose another`,
          },
          related: [{ ...earlier.place(), message: { nl: 'hier staat het eerste', en: 'the first one is here' } }],
        };
      }
    }
  },
};
