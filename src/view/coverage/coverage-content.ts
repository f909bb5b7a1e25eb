import type { Coverage } from '../../core/generated/schema-types.ts';
import { overviewMessages } from '../../words/overview.ts';
import type { Content } from '../content.ts';
import { plainText } from '../document.ts';
import type { Lens } from '../../tell/lens.ts';
import type { WorkbookSheet } from '../workbook.ts';
import { coverageDocument, type CoverageDocumentOptions } from './coverage-document.ts';
import { coveragePicture } from './coverage-picture.ts';
import { coverageSheet } from './coverage-rows.ts';
import type { CoveragePage } from './coverage-page.ts';
import { coverageTable } from './coverage-table.ts';

/** The map as it is on paper, in a sheet. */
function matrixSheet(page: CoveragePage): WorkbookSheet {
  const { columns, rows } = coverageTable(page, 'names');
  return {
    name: page.words.coverage.matrixHead,
    heads: columns.map(({ head }) => head),
    rows: rows.map((row) => row.map(({ line }) => plainText(line))),
  };
}

/** A coverage in every format. */
export function coverageContent(
  lens: Lens,
  coverage: Coverage,
  options: Omit<CoverageDocumentOptions, 'heads'>,
): Content {
  const page = { lens, words: overviewMessages[lens.language], coverage };
  const sheet = () => coverageSheet(lens, coverage);
  return {
    day: coverage.asOf,
    document: () => coverageDocument(page, { ...options, heads: 'numbers' }),
    paper: () => coverageDocument(page, { ...options, heads: 'names', isWhole: true }),
    json: () => coverage,
    records: () => coverage.rows,
    sheet,
    workbook: () => {
      const { columns, rows } = sheet();
      return [matrixSheet(page), { name: 'kiem', heads: columns.map(({ name }) => name), rows }];
    },
    picture: () => coveragePicture(page),
  };
}
