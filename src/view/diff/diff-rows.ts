import type {
  DataDiff,
  MatchPlace,
  QuestionValue,
  RatingAtDate,
  SelectionChange,
} from '../../core/generated/schema-types.ts';
import { present } from '../../core/present.ts';
import { joined, type SheetColumn } from '../sheet.ts';

/** One thing that changed. */
export interface ChangeRow {
  readonly change:
    | 'added'
    | 'removed'
    | 'changed'
    | 'rating'
    | 'factor-chosen'
    | 'factor-dropped'
    | 'question'
    | 'match-appeared'
    | 'match-vanished'
    | 'match-moved'
    | 'gap-opened'
    | 'gap-closed'
    | 'gap-changed';
  readonly profile?: string;
  readonly against?: string;
  readonly kind: string;
  readonly id: string;
  readonly field?: string;
  readonly before?: string;
  readonly after?: string;
}

function valueText(value: QuestionValue | undefined): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'object' ? joined(Object.values(value).map(String)) : String(value);
}

const ratingText = ({ level, date, dateIsLatest, pastTerm, unratedBecause }: RatingAtDate): string =>
  [level?.id ?? `unrated: ${unratedBecause ?? ''}`, date, dateIsLatest && 'at-latest', pastTerm && 'past-term']
    .flatMap((part) => part ?? [])
    .join(' ');

const placeText = ({ group, level }: MatchPlace): string => [group, level?.id].flatMap((part) => part ?? []).join(' ');

function rowsOf({ profile, ...change }: SelectionChange): readonly ChangeRow[] {
  const match = (name: 'match-appeared' | 'match-vanished', ids: readonly string[]): readonly ChangeRow[] =>
    ids.map((id) => ({ change: name, profile, kind: 'intervention', id }));
  return [
    ...match('match-appeared', change.appeared),
    ...match('match-vanished', change.vanished),
    ...change.moved.map(({ intervention, before, after }) => ({
      change: 'match-moved' as const,
      profile,
      kind: 'intervention',
      id: intervention,
      before: placeText(before),
      after: placeText(after),
    })),
    ...change.gapsOpened.map(({ factor, kind }) => ({
      change: 'gap-opened' as const,
      profile,
      kind: 'factor',
      id: factor,
      after: kind,
    })),
    ...change.gapsClosed.map(({ factor, kind }) => ({
      change: 'gap-closed' as const,
      profile,
      kind: 'factor',
      id: factor,
      before: kind,
    })),
    ...change.gapsChanged.map(({ factor, before, after }) => ({
      change: 'gap-changed' as const,
      profile,
      kind: 'factor',
      id: factor,
      before,
      after,
    })),
  ];
}

/** Of two profiles: which factors only one of them chose, and what else they ask otherwise. */
function questionRows({ profile, chosen = [], dropped = [], question = [] }: SelectionChange): readonly ChangeRow[] {
  const rows = (change: 'factor-chosen' | 'factor-dropped', ids: readonly string[]): readonly ChangeRow[] =>
    ids.map((id) => ({ change, profile, kind: 'factor', id }));
  return [
    ...rows('factor-chosen', chosen),
    ...rows('factor-dropped', dropped),
    ...question.map(({ part, id = '', before, after }) => ({
      change: 'question' as const,
      profile,
      kind: 'profile',
      id,
      field: part,
      ...present({ before: valueText(before), after: valueText(after) }),
    })),
  ];
}

const selectionRows = (change: SelectionChange): readonly ChangeRow[] =>
  [...questionRows(change), ...rowsOf(change)].map((row) => ({ ...row, ...present({ against: change.against }) }));

/** Every change as a row of its own. */
export const changeRows = ({ added, removed, changed, ratings, selections }: DataDiff): readonly ChangeRow[] => [
  ...added.map(({ kind, id }) => ({ change: 'added' as const, kind, id })),
  ...removed.map(({ kind, id }) => ({ change: 'removed' as const, kind, id })),
  ...changed.flatMap(({ kind, id, fields }) =>
    fields.map(({ path, before, after }) => ({
      change: 'changed' as const,
      kind,
      id,
      field: path,
      ...present({ before: valueText(before), after: valueText(after) }),
    })),
  ),
  ...ratings.map(({ intervention, before, after }) => ({
    change: 'rating' as const,
    kind: 'intervention',
    id: intervention,
    before: ratingText(before),
    after: ratingText(after),
  })),
  ...selections.flatMap(selectionRows),
];

/** The columns of `kiem diff --format csv`. */
export const DIFF_COLUMNS: readonly SheetColumn<ChangeRow>[] = [
  {
    name: 'change',
    about:
      'added, removed or changed (a record), rating (an intervention), factor-chosen, factor-dropped or question (between two profiles), match-appeared, match-vanished, match-moved, gap-opened, gap-closed or gap-changed (a selection)',
    value: ({ change }) => change,
  },
  {
    name: 'profile',
    about: 'of a selection: title of the profile, else the name of its file',
    value: ({ profile }) => profile,
  },
  { name: 'kind', about: 'kind of the record; profile when it is of the question', value: ({ kind }) => kind },
  {
    name: 'id',
    about: 'id of the record; of question: the factor, trait or service that it is said of',
    value: ({ id }) => id,
  },
  {
    name: 'field',
    about: 'of changed: path of the field; of question: part of the profile',
    value: ({ field }) => field,
  },
  {
    name: 'before',
    about:
      'what it was; empty when it was not there; of rating: level, date, at-latest when that is the latest possible one, and past-term when its five years were over; without a level unrated: and why',
    value: ({ before }) => before,
  },
  { name: 'after', about: 'what it is; empty when it is gone', value: ({ after }) => after },
  {
    name: 'against',
    about: 'with two profiles: title of the other profile, else the name of its file',
    value: ({ against }) => against,
  },
];
