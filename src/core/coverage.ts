import { CLOSED_LISTS } from './generated/closed-lists.ts';
import { FACTOR_KINDS } from './vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import { columnsOf, PLACES } from './coverage-columns.ts';
import { countsOf, marksOf, type PlacedMark, saidPerFactor } from './coverage-marks.ts';
import { answersAndGaps, GAP_KINDS, type Judged } from './gaps.ts';
import { fitsPhase } from './gate.ts';
import type {
  Coverage,
  CoverageBy,
  CoverageColumn,
  CoverageOffer,
  CoverageRow,
  CoverageState,
  CoverageTotal,
  Evidence,
  Factor,
  FactorId,
  Intervention,
  InterventionId,
  OfferCounts,
  OfferResult,
  OfferState,
  StateCounts,
} from './generated/schema-types.ts';
import { judge } from './judge.ts';
import { isNamed, offerResult } from './offer.ts';
import { compareNames } from './compare-names.ts';
import { present } from './present.ts';
import type { Query, SelectedFactor } from './profile.ts';
import { sure } from './sure.ts';

/** Everything of the JSON output but the name and version of the tool. */
export type CoverageResult = Omit<Coverage, 'tool' | 'schemaVersion'>;

export interface CoverageView {
  readonly by: CoverageBy;
  /** Only rows in one of these states; all when absent. */
  readonly only?: readonly (CoverageState | OfferState)[] | undefined;
  /** Only interventions of the offer. */
  readonly offerOnly?: boolean | undefined;
}

/** A row together with where its marks may stand. */
interface PlacedRow {
  readonly row: Omit<CoverageRow, 'cells'>;
  readonly marks: readonly PlacedMark[];
}

function offerOf(catalogue: Catalogue, { offer }: Query, result: OfferResult, selected: SelectedFactor): CoverageOffer {
  const { id } = selected.factor;
  const overlap = result.overlap.filter(({ factor }) => factor === id).map(({ phase, by }) => ({ phase, by }));
  const own = offer.filter((item) => item.intervention === undefined && isNamed(catalogue, selected, [item]));
  const single = result.open.includes(id) ? 'open' : 'offered';
  return {
    state: overlap.length > 0 ? 'double' : single,
    by: result.known.filter(({ answers }) => answers.includes(id)).map((known) => known.id),
    byOwnAccount: own.map(({ name = '' }) => name),
    overlap,
  };
}

const EVIDENCE: readonly Evidence[] = CLOSED_LISTS.Evidence;

/** In the order in which they are told: what is double, then what there is, then what is open. */
export const OFFER_STATES: readonly OfferState[] = CLOSED_LISTS.OfferState.toReversed();

/** In the order in which they are told: what there is, from sure to unsure, then the gaps. */
export const COVERAGE_STATES: readonly CoverageState[] = [
  ...EVIDENCE,
  ...GAP_KINDS.filter((kind) => kind !== 'filtered-out'),
];

/** The state of each factor, as a selection without criteria of the user would tell it. */
function statesOf({ factors }: Query, judged: readonly Judged[]): ReadonlyMap<FactorId, CoverageState> {
  const { answered, gaps } = answersAndGaps(factors, judged);
  return new Map<FactorId, CoverageState>([
    ...answered.map(({ factor, evidence }) => [factor, evidence] as const),
    // Without criteria nothing is filtered out.
    ...gaps.map(({ factor, kind }) => [factor, sure(COVERAGE_STATES.find((state) => state === kind))] as const),
  ]);
}

/** Risk factors first, then by group in the order of Table 1; within a group in the order of the query. */
function grouped({ vocabulary }: Catalogue, factors: readonly SelectedFactor[]): readonly SelectedFactor[] {
  const groups = vocabulary.groups.map(({ id }) => id);
  const place = ({ kind, group }: Factor): number => FACTOR_KINDS.indexOf(kind) * groups.length + groups.indexOf(group);
  return [...factors].sort((a, b) => place(a.factor) - place(b.factor));
}

const offeredIds = ({ offer }: Query): ReadonlySet<InterventionId> =>
  new Set(offer.flatMap(({ intervention }) => intervention ?? []));

function allRows(catalogue: Catalogue, query: Query, { offerOnly }: CoverageView): readonly PlacedRow[] {
  const judged = judge(catalogue, { ...query, criteria: {} });
  const said = saidPerFactor(judged);
  const states = statesOf(query, judged);
  const offered = offeredIds(query);
  const result = offerResult(catalogue, query, judged);
  return grouped(catalogue, query.factors).map((selected): PlacedRow => {
    const { id, label, kind, group, answeredBy } = selected.factor;
    const about = said.get(id) ?? [];
    const shown = offerOnly === true ? about.filter(({ intervention }) => offered.has(intervention.id)) : about;
    const marks = marksOf(shown, offered);
    const offer = result === undefined ? undefined : offerOf(catalogue, query, result, selected);
    return {
      row: {
        factor: id,
        label,
        kind,
        group,
        answeredBy,
        state: sure(states.get(id)),
        counts: countsOf(shown, marks),
        ...present({ offer, origin: catalogue.origins.get(selected.factor) }),
      },
      marks,
    };
  });
}

function withCells({ row, marks }: PlacedRow, columns: readonly CoverageColumn[], by: CoverageBy): CoverageRow {
  const cells = columns.flatMap(({ id }) => {
    const here = marks.filter((placed) => PLACES[by](placed).includes(id));
    return here.length === 0 ? [] : [{ column: id, marks: here.map(({ mark }) => mark) }];
  });
  return { ...row, cells };
}

function totalsOf(columns: readonly CoverageColumn[], rows: readonly CoverageRow[]): readonly CoverageTotal[] {
  return columns.map(({ id }) => {
    const cells = rows.flatMap((row) => row.cells.filter(({ column }) => column === id));
    return {
      column: id,
      marks: cells.reduce((sum, { marks }) => sum + marks.length, 0),
      factors: cells.filter(({ marks }) => marks.some(({ role }) => role === 'answers')).length,
    };
  });
}

function countStates(rows: readonly PlacedRow[]): StateCounts {
  const counts: Record<CoverageState, number> = {
    studied: 0,
    'studied-in-part': 0,
    named: 0,
    'no-intervention': 0,
    'no-effect-shown': 0,
    'touched-only': 0,
    'meant-for-only': 0,
    'other-phase': 0,
    'unrated-only': 0,
  };
  for (const { row } of rows) counts[row.state] += 1;
  return counts;
}

/** How many factors the offer leaves open, has something for, or has double; undefined without an offer. */
function countOffer({ offer }: Query, rows: readonly PlacedRow[]): OfferCounts | undefined {
  if (offer.length === 0) return undefined;
  const count = (state: OfferState): number => rows.filter(({ row }) => row.offer?.state === state).length;
  return { open: count('open'), offered: count('offered'), double: count('double') };
}

function isShown({ row }: PlacedRow, { only }: CoverageView): boolean {
  return only === undefined || only.includes(row.state) || (row.offer !== undefined && only.includes(row.offer.state));
}

function withoutMark(
  catalogue: Catalogue,
  query: Query,
  marks: readonly PlacedMark[],
  offered: readonly Intervention[] | undefined,
): readonly InterventionId[] {
  const marked = new Set(marks.map(({ intervention }) => intervention.id));
  const all = offered ?? [...catalogue.interventions.values()];
  return all
    .filter((intervention) => fitsPhase(query, intervention) && !marked.has(intervention.id))
    .toSorted(compareNames)
    .map(({ id }) => id);
}

/** Whether some of what is drawn is not in the offer: only then is a sign for the offer worth its place. */
export const hasOthers = ({ rows }: Pick<Coverage, 'rows'>): boolean =>
  rows.some(({ cells }) => cells.some(({ marks }) => marks.some(({ inOffer }) => !inOffer)));

/** Whether the offer does not do the same about every factor: only then is it worth a column. */
export const offerDiffers = ({ rows }: Pick<Coverage, 'rows'>): boolean =>
  new Set(rows.map(({ offer }) => offer?.state)).size > 1;

/** The query with every factor of the catalogue, each in its own right: for a map of everything that there is. */
export const withAllFactors = (catalogue: Catalogue, query: Query): Query => ({
  ...query,
  merged: [],
  factors: [...catalogue.factors.values()].map((factor): SelectedFactor => ({
    factor,
    priority: 'must',
    chosen: { id: factor.id },
  })),
});

/**
 * What there is for each factor of the query, whatever its level, and where there is nothing. The user's own criteria do not
 * count here: this is a map, not a choice.
 */
export function coverage(catalogue: Catalogue, query: Query, view: CoverageView): CoverageResult {
  const all = allRows(catalogue, query, view);
  const shown = all.filter((row) => isShown(row, view));
  const marks = shown.flatMap((row) => row.marks);
  const ids = offeredIds(query);
  const offered = [...catalogue.interventions.values()].filter(({ id }) => ids.has(id));
  const columns = columnsOf(catalogue, query, view.by, marks, offered);
  const rows = shown.map((row) => withCells(row, columns, view.by));
  return {
    data: { digest: catalogue.digest },
    asOf: query.day,
    by: view.by,
    phases: query.phases,
    states: countStates(all),
    ...present({ offerStates: countOffer(query, all) }),
    columns,
    rows,
    totals: totalsOf(columns, rows),
    withoutMark: withoutMark(catalogue, query, marks, view.offerOnly === true ? offered : undefined),
  };
}
