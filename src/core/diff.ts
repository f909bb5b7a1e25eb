import { fieldChanges, type NamedRecord, recordsOf } from './diff-records.ts';
import { answersTheSame, asksTheSame, type ComparedProfile, selectionChange, type Side } from './diff-selection.ts';
import type { DataDiff, RatingAtDate, RatingChange, RecordRef } from './generated/schema-types.ts';
import { compareIds } from './compare-ids.ts';
import { ratingAtDate } from './rating.ts';

/** Everything of the JSON output but the name and version of the tool. */
export type DiffResult = Omit<DataDiff, 'tool' | 'schemaVersion'>;

const keyOf = ({ kind, id }: RecordRef): string => `${kind} ${id}`;
const byKey = (a: RecordRef, b: RecordRef): number => compareIds(keyOf(a), keyOf(b));

const refsOf = (records: readonly NamedRecord[], others: ReadonlyMap<string, NamedRecord>): readonly RecordRef[] =>
  records
    .filter((record) => !others.has(keyOf(record)))
    .map(({ kind, id }) => ({ kind, id }))
    .sort(byKey);

function recordChanges(before: Side, after: Side): Pick<DiffResult, 'added' | 'removed' | 'changed'> {
  if (before.catalogue === after.catalogue) return { added: [], removed: [], changed: [] };
  const [old, now] = [recordsOf(before.catalogue), recordsOf(after.catalogue)];
  const oldByKey = new Map(old.map((record) => [keyOf(record), record]));
  const nowByKey = new Map(now.map((record) => [keyOf(record), record]));
  const changed = now.flatMap(({ kind, id, value }) => {
    const previous = oldByKey.get(keyOf({ kind, id }));
    const fields = previous === undefined ? [] : fieldChanges(previous.value, value);
    return fields.length === 0 ? [] : [{ kind, id, fields }];
  });
  return { added: refsOf(now, oldByKey), removed: refsOf(old, nowByKey), changed: changed.sort(byKey) };
}

/** Whether the level is of the same day, and known as precisely. */
export const isSameDay = (a: RatingAtDate, b: RatingAtDate): boolean =>
  a.date === b.date && a.seen === b.seen && a.dateIsLatest === b.dateIsLatest;

/** Where the source of a rating stands is no part of it. */
const isSameRating = (a: RatingAtDate, b: RatingAtDate): boolean =>
  a.level?.id === b.level?.id && isSameDay(a, b) && a.pastTerm === b.pastTerm && a.unratedBecause === b.unratedBecause;

/** Interventions that both sides hold and that are rated otherwise, by id. */
function ratingChanges(before: Side, after: Side): DiffResult['ratings'] {
  const changes = [...after.catalogue.interventions.values()].flatMap((intervention) => {
    const previous = before.catalogue.interventions.get(intervention.id);
    if (previous === undefined) return [];
    const was = ratingAtDate(before.catalogue, previous, before.day);
    const is = ratingAtDate(after.catalogue, intervention, after.day);
    return isSameRating(was, is) ? [] : [{ intervention: intervention.id, before: was, after: is }];
  });
  return changes.sort((a, b) => compareIds(a.intervention, b.intervention));
}

/**
 * What was added, removed and changed between two versions of the data, or between two days; and what that does to the
 * selections of profiles. The profiles must be answerable on both sides.
 */
export function diff(before: Side, after: Side, profiles: readonly ComparedProfile[]): DiffResult {
  return {
    before: { digest: before.catalogue.digest, asOf: before.day },
    after: { digest: after.catalogue.digest, asOf: after.day },
    ...recordChanges(before, after),
    ratings: ratingChanges(before, after),
    selections: profiles.map((named) => selectionChange(before, after, named)),
  };
}

/** What became of a rating, in the order in which a reader wants to know. */
export const RATING_TURNS = ['granted', 'notKnown', 'otherLevel', 'again', 'lost', 'termOver'] as const;
type RatingTurn = (typeof RATING_TURNS)[number];

/** What became of a rating that changed. */
export function ratingTurn({ before, after }: RatingChange): RatingTurn {
  if ([before, after].some(({ unratedBecause }) => unratedBecause === 'not-known')) return 'notKnown';
  if (after.level === undefined) return 'lost';
  if (before.level === undefined) return 'granted';
  if (before.level.id !== after.level.id) return 'otherLevel';
  return isSameDay(before, after) ? 'termOver' : 'again';
}

/** Whether the two sides differ in anything that is reported. */
export const hasChanges = ({ added, removed, changed, ratings, selections }: DiffResult): boolean =>
  added.length + removed.length + changed.length + ratings.length > 0 ||
  selections.some((change) => !asksTheSame(change) || !answersTheSame(change));
