import { meantIn } from '../core/fix/likeness.ts';
import { GROUPS, PHASES, THEMES, TRACKS } from '../core/vocabulary.ts';
import { nearest } from '../core/nearest.ts';
import type { Vocabulary } from '../core/generated/schema-types.ts';
import type { Entry } from '../core/entry.ts';
import type { Rule, RuleFinding } from '../core/rule.ts';

type ClosedList = 'phases' | 'groups' | 'themes' | 'tracks';

/** The ids that the schemas know. */
const IDS: Readonly<Record<ClosedList, readonly string[]>> = {
  phases: PHASES,
  groups: GROUPS,
  themes: THEMES,
  tracks: TRACKS,
};
const LISTS: readonly ClosedList[] = ['phases', 'groups', 'themes', 'tracks'];

function* differences(entry: Entry<Vocabulary>, list: ClosedList): Iterable<RuleFinding> {
  const terms = entry.value[list];
  const missing = IDS[list].filter((id) => !terms.some((term) => term.id === id));
  const unknown = [...terms.entries()].filter(([, { id }]) => !IDS[list].includes(id));
  for (const [index, { id }] of unknown) {
    const meant = nearest(id, missing) ?? missing[0];
    yield {
      ...entry.at([list, index, 'id']),
      message: {
        nl: `"${list}" kent geen "${id}"; toegestaan: ${IDS[list].join(', ')}`,
        en: `"${list}" knows no "${id}"; allowed: ${IDS[list].join(', ')}`,
      },
      ...(meant !== undefined && { suggestion: meantIn(id, meant, missing) }),
    };
  }
  // A misspelt id was reported as such; what remains is absent.
  for (const id of missing.slice(unknown.length)) {
    yield {
      ...entry.at([list], 'key'),
      message: { nl: `in "${list}" ontbreekt "${id}"`, en: `"${list}" lacks "${id}"` },
    };
  }
}

export const closedList: Rule = {
  code: 'catalogue/closed-list',
  severity: 'error',
  page: {
    what: {
      nl: 'In vocabulary.yaml ontbreekt een fase, groep, thema of spoor, of er is een te veel.',
      en: 'vocabulary.yaml lacks a phase, group, theme or track, or has one too many.',
    },
    why: {
      nl: 'Deze vier lijsten liggen vast in de schema’s. De andere lijsten mogen groeien.',
      en: 'These four lists are fixed by the schemas. The other lists may grow.',
    },
    wrong: 'phases:\n  - id: first-years\n    label: { nl: eerste jaar, en: first year }\n',
    right: 'phases:\n  - id: first-year\n    label: { nl: eerste jaar, en: first year }\n',
  },
  *alone({ entries }) {
    for (const entry of entries.vocabulary) for (const list of LISTS) yield* differences(entry, list);
  },
};
