import { showsEffect } from '../../core/role.ts';
import { COVERAGE_STATES } from '../../core/coverage.ts';
import { CLOSED_LISTS } from '../../core/generated/closed-lists.ts';
import type {
  Coverage,
  CoverageColumn,
  CoverageMark,
  CoverageRow,
  CoverageState,
} from '../../core/generated/schema-types.ts';
import { marksText } from '../../tell/coverage-mark.ts';
import type { Lens } from '../../tell/lens.ts';
import { joined, type Sheet, type SheetColumn, sheetOf } from '../sheet.ts';
import { marksAt } from './coverage-page.ts';

const EVIDENCE: readonly CoverageState[] = CLOSED_LISTS.Evidence;
const GAPS = COVERAGE_STATES.filter((state) => !EVIDENCE.includes(state));

/** One cell of the matrix, also when it is empty. */
interface CellRow {
  readonly lens: Lens;
  readonly coverage: Coverage;
  readonly row: CoverageRow;
  readonly column: CoverageColumn;
  readonly marks: readonly CoverageMark[];
}

const idsOf = (marks: readonly CoverageMark[]): string =>
  joined([...new Set(marks.map(({ intervention }) => intervention))]);

/** The columns of `kiem coverage --format csv`. */
export const COVERAGE_COLUMNS: readonly SheetColumn<CellRow>[] = [
  { name: 'as_of', about: 'day at which levels were looked up', value: ({ coverage }) => coverage.asOf },
  { name: 'factor', about: 'id of the factor', value: ({ row }) => row.factor },
  {
    name: 'factor_label',
    about: 'its label in the language of the run',
    value: ({ row, lens }) => lens.text(row.label),
  },
  { name: 'kind', about: 'risk or protective', value: ({ row }) => row.kind },
  { name: 'group', about: 'group of Table 1 of the TNO report', value: ({ row }) => row.group },
  {
    name: 'state',
    about: `of the factor over all columns: ${EVIDENCE.join(', ')}; else the kind of gap: ${GAPS.join(', ')}`,
    value: ({ row }) => row.state,
  },
  { name: 'column', about: 'id of the intervention, phase, track or level', value: ({ column }) => column.id },
  {
    name: 'column_label',
    about: 'its label in the language of the run',
    value: ({ column, lens }) => lens.text(column.label),
  },
  {
    name: 'marks',
    about: 'the cell as the table draws it; - when nothing was found',
    value: ({ lens, marks, coverage }) => marksText(lens, coverage, marks),
  },
  {
    name: 'answering',
    about: 'interventions that answer the factor here, separated by bars',
    value: ({ marks }) => idsOf(marks.filter(({ role }) => role === 'answers')),
  },
  {
    name: 'studied',
    about: 'interventions of which a favourable or mixed effect on the factor was found, separated by bars',
    value: ({ marks }) => idsOf(marks.filter(showsEffect)),
  },
  {
    name: 'no_effect',
    about: 'interventions that were studied on it without effect, separated by bars',
    value: ({ marks }) => idsOf(marks.filter(({ role }) => role === 'no-effect')),
  },
  {
    name: 'works_on',
    about: 'interventions that work on it, separated by bars',
    value: ({ marks }) => idsOf(marks.filter(({ relation }) => relation === 'works-on')),
  },
  {
    name: 'meant_for',
    about: 'interventions that are meant for families with it, separated by bars',
    value: ({ marks }) => idsOf(marks.filter(({ relation }) => relation === 'meant-for')),
  },
  {
    name: 'offer',
    about: 'open, offered or double; empty when no offer was given',
    value: ({ row }) => row.offer?.state,
  },
  {
    name: 'origin',
    about: 'of a factor of own data (--overlay): what that is called',
    value: ({ row }) => row.origin,
  },
  {
    name: 'column_origin',
    about: 'of an intervention of own data in the column: what that is called',
    value: ({ column }) => column.origin,
  },
];

/** One row per factor and column, the empty ones too: a gap must be counted, not missed. */
export function coverageSheet(lens: Lens, coverage: Coverage): Sheet {
  const cells = coverage.rows.flatMap((row) =>
    coverage.columns.map((column): CellRow => {
      return { lens, coverage, row, column, marks: marksAt(row, column) };
    }),
  );
  return sheetOf(COVERAGE_COLUMNS, cells);
}
