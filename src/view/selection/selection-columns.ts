import { linkOf, nearestTo } from '../../core/evidence.ts';
import type {
  Gap,
  LeftOut,
  Link,
  Match,
  NormalisedFactor,
  Reason,
  RunError,
  Selection,
} from '../../core/generated/schema-types.ts';
import type { Lens } from '../../tell/lens.ts';
import { latestColumn, phaseNotesValue, scopeColumns } from '../shared-columns.ts';
import { joined, type Sheet, type SheetColumn, sheetOf } from '../sheet.ts';

/** One intervention and one reason, or one gap. */
type AnswerRow = { readonly selection: Selection; readonly lens: Lens } & (
  | { readonly status: 'match'; readonly match: Match; readonly position: number; readonly reason: Reason }
  | { readonly status: 'near'; readonly match: LeftOut; readonly reason: Reason }
  | { readonly status: 'gap'; readonly gap: Gap }
);

/** Or, of a profile that is not right, why there are none. */
type SelectionRow = AnswerRow | { readonly lens: Lens; readonly status: 'error'; readonly error: RunError };

type SelectionColumn = SheetColumn<SelectionRow>;

const ofMatch = (
  name: string,
  about: string,
  value: (match: Match, row: SelectionRow) => ReturnType<SelectionColumn['value']>,
): SelectionColumn => ({
  name,
  about,
  value: (row) => ('match' in row ? value(row.match, row) : undefined),
});

const ofGap = (
  name: string,
  about: string,
  value: (gap: Gap, selection: Selection) => ReturnType<SelectionColumn['value']>,
): SelectionColumn => ({
  name,
  about,
  value: (row) => (row.status === 'gap' ? value(row.gap, row.selection) : undefined),
});

const ofReason = (
  name: string,
  about: string,
  value: (reason: Reason) => ReturnType<SelectionColumn['value']>,
): SelectionColumn => ({
  name,
  about,
  value: (row) => ('reason' in row ? value(row.reason) : undefined),
});

/** From the link that a reason rests on. */
const ofLink = (
  name: string,
  about: string,
  value: (link: Link, row: SelectionRow) => ReturnType<SelectionColumn['value']>,
): SelectionColumn => ({
  name,
  about,
  value: (row) => {
    if (!('reason' in row)) return undefined;
    const intervention = row.lens.catalogue.interventions.get(row.match.id);
    const link = intervention && linkOf(intervention, row.reason);
    return link && value(link, row);
  },
});

/** The chosen factor that the row is about. */
function chosenOf(row: SelectionRow): NormalisedFactor | undefined {
  if (row.status === 'error') return undefined;
  const factor = row.status === 'gap' ? row.gap.factor : row.reason.factor;
  return row.selection.profile.factors.find(({ id }) => id === factor);
}

/** The columns of `kiem select --format csv`. */
export const SELECTION_COLUMNS: readonly SelectionColumn[] = [
  {
    name: 'profile',
    about: 'title of the profile; empty when it has none; of error: its file',
    value: (row) => (row.status === 'error' ? row.error.path : row.selection.profile.title),
  },
  {
    name: 'as_of',
    about: 'day at which levels were looked up',
    value: (row) => (row.status === 'error' ? undefined : row.selection.asOf),
  },
  { name: 'status', about: 'match, near (left out), gap, or with --keep-going error', value: ({ status }) => status },
  {
    name: 'position',
    about: 'place in the list of matches, from 1; empty for near and gap',
    value: (row) => (row.status === 'match' ? row.position : undefined),
  },
  ofMatch('intervention', 'id of the intervention', ({ id }) => id),
  ofMatch('name', 'name of the intervention', ({ name }) => name),
  ofMatch('group', 'studied, recognised, made-for, wishes or unrated', ({ group }) => group),
  ofMatch('level', 'id of the last known level; empty when unrated', ({ level }) => level?.id),
  ofMatch('level_date', 'date of the recognition, as precise as its source', ({ recognition }) => recognition?.date),
  ofMatch(
    'level_seen',
    'day on which the recognition stood, when no source dates it',
    ({ recognition }) => recognition?.seen,
  ),
  ofMatch(
    'level_standing',
    'current, under-reassessment or not-found-again, when the database was last seen',
    ({ recognition }) => recognition?.standing?.status,
  ),
  ...scopeColumns((row: SelectionRow) => ('match' in row ? row.match.recognition?.scope : undefined)),
  ofMatch('level_body', 'who granted it', ({ recognition }) => recognition?.body),
  ofMatch(
    'studied_level',
    'rank of the level where it was studied on a must; an order, never a quantity',
    (match) => match.studiedLevel,
  ),
  { name: 'factor', about: 'id of the selected factor', value: (row) => chosenOf(row)?.id },
  {
    name: 'factor_label',
    about: 'its label in the language of the run',
    value: (row) => chosenOf(row)?.label[row.lens.language],
  },
  { name: 'priority', about: 'must or wish', value: (row) => chosenOf(row)?.priority },
  ofReason(
    'role',
    'what the reason says of the factor: answers, no-effect, serves (made for these families) or touches',
    ({ role }) => role,
  ),
  ofReason('link', 'id of the factor that the intervention is linked to', ({ link }) => link),
  ofReason('relation', 'works-on, meant-for or studied-with', ({ relation }) => relation),
  ofReason('via', 'direct, mirror, narrower or broader', ({ via }) => via),
  ofReason('claim', 'studied, stated or plausible', ({ claim }) => claim),
  ofReason('result', 'what studies found on it: favourable, mixed, none, negative or unknown', ({ result }) => result),
  ofLink(
    'mixed_because',
    'of a mixed result why it is mixed, in words',
    ({ resultNote }, { lens }) => resultNote && lens.text(resultNote),
  ),
  ofLink(
    'only_together',
    'true when it is meant for these families only together with other grounds',
    ({ onlyTogether }) => onlyTogether,
  ),
  ofReason('source', 'id of the source of the link', ({ source }) => source.id),
  ofReason('source_at', 'section or page in that source', ({ source }) => source.at),
  ofMatch('in_offer', 'true when the profile says that it exists already', ({ inOffer }) => inOffer),
  ofMatch('phase_notes', 'what must be said beside its phases, in words, separated by bars', (match, { lens }) =>
    phaseNotesValue(lens, match.phaseNotes),
  ),
  ofMatch('flags', 'what to bear in mind, separated by bars', ({ flags }) => joined(flags)),
  ofMatch('conditions', 'traits without which a family cannot take part, separated by bars', ({ conditions }) =>
    joined(conditions),
  ),
  {
    name: 'failed',
    about: 'of near: all that it fails, separated by bars',
    value: (row) => (row.status === 'near' ? joined(row.match.failed) : undefined),
  },
  ofGap('gap', 'of gap: its kind', ({ kind }) => kind),
  ofGap('asks', 'of gap: change, families or children', ({ asks }) => asks),
  ofGap('nearest', 'of gap: the interventions that come nearest to an answer, separated by bars', (gap, selection) =>
    joined(nearestTo(selection, gap)),
  ),
  ofGap(
    'no_effect',
    'interventions that were studied on the factor without effect, separated by bars; of gap only',
    ({ noEffect }) => joined(noEffect),
  ),
  {
    name: 'error',
    about: 'of error: what is wrong with the profile, in the language of the run',
    value: (row) => (row.status === 'error' ? row.error.message : undefined),
  },
  ofMatch('origin', 'of an intervention of own data (--overlay): what that is called', ({ origin }) => origin),
  latestColumn((row: SelectionRow) => ('match' in row ? row.match.recognition : undefined)),
];

function rowsOf(lens: Lens, selection: Selection): readonly AnswerRow[] {
  return [
    ...selection.matches.flatMap((match, index) =>
      match.reasons.map((reason) => ({
        selection,
        lens,
        status: 'match' as const,
        match,
        position: index + 1,
        reason,
      })),
    ),
    ...selection.near.flatMap((match) =>
      match.reasons.map((reason) => ({ selection, lens, status: 'near' as const, match, reason })),
    ),
    ...selection.gaps.map((gap) => ({ selection, lens, status: 'gap' as const, gap })),
  ];
}

/** One row per intervention and reason, then a row per gap, profile by profile. */
export const selectionSheet = (lens: Lens, selections: readonly Selection[]): Sheet =>
  sheetOf(
    SELECTION_COLUMNS,
    selections.flatMap((selection) => rowsOf(lens, selection)),
  );

/** One row for a profile that is not right. */
export const errorSheet = (lens: Lens, error: RunError): Sheet =>
  sheetOf(SELECTION_COLUMNS, [{ lens, status: 'error', error }]);
