import { type Amount, LONGEST_UNIT, readAmount, readYear } from '../core/amount.ts';
import type { FigureColumn, FigureFault } from '../core/figure-fault.ts';
import type { FigureRow } from '../core/local-figures.ts';
import { nearestIn } from '../core/nearest.ts';
import { present } from '../core/present.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';
import { decode } from './decode.ts';

export interface LoadedFigures {
  readonly rows: readonly FigureRow[];
  readonly faults: readonly FigureFault[];
}

/** By what a column may be called, in either language. */
const COLUMNS: Readonly<Record<string, FigureColumn>> = {
  indicator: 'indicator',
  year: 'year',
  jaar: 'year',
  value: 'value',
  waarde: 'value',
  region: 'region',
  regio: 'region',
  source: 'source',
  bron: 'source',
};

const NEEDED = ['indicator', 'year', 'value'] as const;

/** With the name of an indicator they still make a source that a profile can hold. */
const LONGEST = 80;

const [LF, CR] = [0x0a, 0x0d];

type Columns = ReadonlyMap<FigureColumn, number>;
type Cells = Readonly<Record<FigureColumn, string>>;

function columnsOf({ line, cells }: CsvRow): { readonly columns: Columns; readonly faults: readonly FigureFault[] } {
  const columns = new Map<FigureColumn, number>();
  const faults: FigureFault[] = [];
  for (const [index, name] of cells.entries()) {
    const column = Object.hasOwn(COLUMNS, name.toLowerCase()) ? COLUMNS[name.toLowerCase()] : undefined;
    if (column === undefined) continue;
    if (columns.has(column)) faults.push({ line, kind: 'same-column', column });
    columns.set(column, index);
  }
  const missing = NEEDED.filter((column) => !columns.has(column));
  return { columns, faults: [...faults, ...missing.map((column) => ({ line, kind: 'no-column', column }) as const)] };
}

function readValue(line: number, text: string): Amount | FigureFault {
  const amount = readAmount(text);
  if (amount === 'two-ways') return { line, kind: amount, text };
  if (amount === 'no-number') return { line, kind: 'bad-value', text };
  return (amount.unit?.length ?? 0) > LONGEST_UNIT ? { line, kind: 'too-long', column: 'value' } : amount;
}

/** The indicators of the data. */
interface KnownIndicators {
  readonly ids: ReadonlySet<string>;
  readonly nearest: (text: string) => string | undefined;
}

/** A row as a figure, or what is wrong with it. A blank value is not known: it is no figure and no fault. */
function readRow(line: number, cells: Cells, { ids, nearest }: KnownIndicators): FigureRow | readonly FigureFault[] {
  const { indicator, region, source } = cells;
  const year = readYear(cells.year);
  const amount = cells.value === '' ? undefined : readValue(line, cells.value);
  const faults: readonly FigureFault[] = [
    ...(ids.has(indicator)
      ? []
      : [{ line, kind: 'unknown-indicator', text: indicator, ...present({ nearest: nearest(indicator) }) } as const]),
    ...(year === undefined ? [{ line, kind: 'bad-year', text: cells.year } as const] : []),
    ...(amount !== undefined && 'kind' in amount ? [amount] : []),
    ...(['region', 'source'] as const).flatMap((column) =>
      cells[column].length > LONGEST ? [{ line, kind: 'too-long', column } as const] : [],
    ),
  ];
  if (faults.length > 0 || year === undefined || amount === undefined || 'kind' in amount) return faults;
  return { line, indicator, year, ...amount, ...present({ region: region || undefined, source: source || undefined }) };
}

/** Where figures of several places stand, each says of which place it is; and none is there twice. */
function acrossRows(rows: readonly FigureRow[]): readonly FigureFault[] {
  const hasRegions = rows.some(({ region }) => region !== undefined);
  const first = new Map<string, number>();
  return rows.flatMap(({ line, indicator, year, region }): readonly FigureFault[] => {
    if (hasRegions && region === undefined) return [{ line, kind: 'no-region' }];
    const key = [indicator, year, region?.toLowerCase()].join('\0');
    const before = first.get(key);
    if (before !== undefined) return [{ line, kind: 'twice', indicator, year, first: before }];
    first.set(key, line);
    return [];
  });
}

function readRows(head: CsvRow, body: readonly CsvRow[], columns: Columns, known: KnownIndicators): LoadedFigures {
  const rows: FigureRow[] = [];
  const faults: FigureFault[] = [];
  for (const { line, cells } of body) {
    if (cells.length !== head.cells.length) {
      faults.push({ line, kind: 'cells', found: cells.length, expected: head.cells.length });
      continue;
    }
    const cell = (column: FigureColumn): string => cells[columns.get(column) ?? -1] ?? '';
    const named = {
      indicator: cell('indicator'),
      year: cell('year'),
      value: cell('value'),
      region: cell('region'),
      source: cell('source'),
    };
    const read = readRow(line, named, known);
    if ('indicator' in read) rows.push(read);
    else faults.push(...read);
  }
  return { rows, faults: [...faults, ...acrossRows(rows)].sort((a, b) => a.line - b.line) };
}

/** Excel writes a semicolon where the comma is for decimals. */
const separatorOf = (text: string): ',' | ';' => (/^[^\n]*;/.test(text) ? ';' : ',');

/** Excel for Mac still offers a CSV with the line ends of long ago. */
const withLineFeeds = (bytes: Uint8Array): Uint8Array =>
  bytes.map((byte, at) => (byte === CR && bytes[at + 1] !== LF ? LF : byte));

/** Reads a table of local figures, and tells all that is wrong with it. `ids` are those of the indicators. */
export function loadFigures(path: string, bytes: Uint8Array, ids: ReadonlySet<string>): LoadedFigures {
  const { text, diagnostics } = decode({ path, bytes: withLineFeeds(bytes) });
  const faults = diagnostics.map(({ range, message }) => ({ line: range.start.line, kind: 'text', message }) as const);
  if (text === undefined || faults.length > 0) return { rows: [], faults };
  const { rows, openQuote } = csvRows(text, separatorOf(text));
  if (openQuote !== undefined) return { rows: [], faults: [{ line: openQuote, kind: 'open-quote' }] };
  const [head = { line: 1, cells: [] }, ...body] = rows;
  const { columns, faults: wrong } = columnsOf(head);
  return wrong.length > 0
    ? { rows: [], faults: wrong }
    : readRows(head, body, columns, { ids, nearest: nearestIn(ids) });
}
