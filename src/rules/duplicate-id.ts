import type { Identified, Spot } from '../core/entry.ts';
import type { KnownRecords } from '../core/facts/record-facts.ts';
import { groupBy } from '../core/group-by.ts';
import { originOf } from '../core/origin.ts';
import { type Entries, RECORD_LISTS } from '../core/records.ts';
import type { Rule, RuleFinding } from '../core/rule.ts';

interface DeclaredId {
  readonly id: string;
  readonly spot: () => Spot;
}

const TERM_LISTS = ['phases', 'groups', 'themes', 'tracks', 'settings', 'deliverers', 'traits', 'outcomes'] as const;

const own = (entries: readonly Identified[]): readonly DeclaredId[] =>
  entries.map((entry) => ({ id: entry.value.id, spot: () => entry.at(['id']) }));

/** Each list within a record in which an id may occur once. */
function* listsWithin(entries: Entries): Iterable<readonly DeclaredId[]> {
  for (const entry of entries.vocabulary) {
    for (const name of TERM_LISTS) {
      yield entry.value[name].map(({ id }, index) => ({ id, spot: () => entry.at([name, index, 'id']) }));
    }
  }
  for (const entry of entries.interventions) {
    yield (entry.value.studies ?? []).map(({ id }, index) => ({ id, spot: () => entry.at(['studies', index, 'id']) }));
  }
  for (const entry of entries.questionnaire) {
    yield (entry.value.options ?? []).map(({ value }, index) => ({
      id: value,
      spot: () => entry.at(['options', index, 'value']),
    }));
  }
}

/** Every kind of record whose ids must be unique. An overlay that reuses an id of the data is reported by `overlay/id-taken`. */
function* recordLists(entries: KnownRecords): Iterable<readonly DeclaredId[]> {
  // Two interventions with one id are in two files, of which one is named otherwise: catalogue/file-name says so.
  for (const kind of RECORD_LISTS) {
    if (kind === 'interventions') continue;
    for (const [, list] of groupBy<string | undefined, Identified>(entries[kind], ({ file }) => originOf(file)))
      yield own(list);
  }
}

function* repeats(declared: readonly DeclaredId[]): Iterable<RuleFinding> {
  const first = new Map<string, DeclaredId>();
  for (const { id, spot } of declared) {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, { id, spot });
      continue;
    }
    yield {
      ...spot(),
      message: {
        nl: `het id "${id}" is al gebruikt; kies een ander`,
        en: `the id "${id}" is in use already; choose another`,
      },
      related: [{ ...earlier.spot(), message: { nl: 'hier staat het eerste', en: 'the first one is here' } }],
    };
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
  *alone({ entries }) {
    for (const declared of listsWithin(entries)) yield* repeats(declared);
  },
  *across({ entries }) {
    for (const declared of recordLists(entries)) yield* repeats(declared);
  },
};
