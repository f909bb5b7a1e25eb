import { join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../src/core/catalogue.ts';
import { COMPARE_COLUMNS } from '../src/view/compare/compare-content.ts';
import { COVERAGE_COLUMNS } from '../src/view/coverage/coverage-rows.ts';
import { DIFF_COLUMNS } from '../src/view/diff/diff-rows.ts';
import { lensOf } from '../src/tell/lens.ts';
import { LIST_COLUMNS } from '../src/view/list/list-columns.ts';
import { FIELD_COLUMNS } from '../src/view/record/record-content.ts';
import { SELECTION_COLUMNS } from '../src/view/selection/selection-columns.ts';
import type { Sheet } from '../src/view/sheet.ts';
import { ROOT } from './support/fake-context.ts';
import { buildCatalogue } from './support/catalogue-builder.ts';

const catalogue: Catalogue = buildCatalogue({ factors: [] });
const lens = lensOf(catalogue, 'en');

const SHEETS: readonly (readonly [string, string, Sheet['columns']])[] = [
  [
    'select',
    'One row per intervention and reason, then a row per gap; several profiles one after another.',
    SELECTION_COLUMNS,
  ],
  ['coverage', 'One row per factor and column of the matrix, the empty ones too.', COVERAGE_COLUMNS],
  [
    'compare',
    'One row per intervention and fact; a fact that was not found is a row without a value.',
    COMPARE_COLUMNS,
  ],
  ['diff', 'One row per change.', DIFF_COLUMNS],
  ['show', 'One row per field of the record.', FIELD_COLUMNS],
  ['list factors', 'One row per factor.', LIST_COLUMNS.factors(lens)],
  ['list interventions', 'One row per intervention.', LIST_COLUMNS.interventions(lens, '2026-11-25')],
  ['list levels', 'One row per level.', LIST_COLUMNS.levels(lens)],
  ['list elements', 'One row per active element.', LIST_COLUMNS.elements(lens)],
  ['list explanations', 'One row per explanation.', LIST_COLUMNS.explanations(lens)],
  ['list claims', 'One row per claim of the report.', LIST_COLUMNS.claims(lens)],
  ['list sources', 'One row per source.', LIST_COLUMNS.sources(lens)],
  ['list caveats', 'One row per caveat.', LIST_COLUMNS.caveats(lens)],
  ['list care', 'One row per kind of regular care.', LIST_COLUMNS.care(lens)],
  [
    'list phases',
    'One row per term. So for `themes`, `traits`, `settings` and `deliverers`.',
    LIST_COLUMNS.terms(lens),
  ],
];

const table = (columns: Sheet['columns']): string =>
  [
    '| column | what stands in it |',
    '| - | - |',
    ...columns.map(({ name, about }) => `| \`${name}\` | ${about} |`),
  ].join('\n');

const INTRODUCTION = `# The columns of the CSV output

\`--format csv\` is RFC 4180: commas, CRLF, a head of English names that stay the same whatever the language. Ids and codes stay the same too. **Labels and other texts follow \`--lang\`**, and without it the language of the machine: give it where files are compared. Several ids in one cell are separated by \`|\`. A cell that a spreadsheet would run as a formula gets an apostrophe in front, and what the log of a CI job would obey shows its first sign as a code. An empty cell means: unknown, or does not apply; never zero. \`--csv-dialect nl\` writes semicolons and a byte order mark, for Dutch Excel.`;

describe('the documentation of the columns', () => {
  it('is that of the code', async () => {
    const parts = SHEETS.map(([name, about, columns]) => `## \`kiem ${name}\`\n\n${about}\n\n${table(columns)}`);
    const text = await format([INTRODUCTION, ...parts].join('\n\n'), { parser: 'markdown' });
    await expect(text).toMatchFileSnapshot(join(ROOT, 'docs/columns.md'));
  });

  it.each(SHEETS)('names each column of %s once', (_, __, columns) => {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9_]+$/);
  });
});
