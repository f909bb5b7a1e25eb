import { hasOthers } from '../../core/coverage.ts';
import { memoMessages } from '../../words/memo.ts';
import { matrixLegend } from '../matrix-legend.ts';
import type { LegendEntry, MatrixPicture } from '../picture.ts';
import { cellShape } from './cell-shape.ts';
import { type CoveragePage, marksAt } from './coverage-page.ts';

/** What a number in a cell says, where cells hold more than one intervention. */
function countLegend({ words, coverage }: CoveragePage): readonly LegendEntry[] {
  if (coverage.by === 'intervention') return [];
  return [{ shape: { sure: 'stated', rank: 0, text: '2' }, text: words.coverage.pictureCount }];
}

/** The map as a picture; cells say in their titles what the table says in letters. */
export function coveragePicture(page: CoveragePage): MatrixPicture {
  const { lens, words, coverage } = page;
  const { terms } = lens.messages;
  const offerShows = hasOthers(coverage);
  return {
    kind: 'matrix',
    title: words.coverage.pictureTitle(coverage.rows.length),
    columns: coverage.columns.map(({ label, inOffer }) =>
      inOffer && offerShows ? `${lens.text(label)} (${words.coverage.inOffer})` : lens.text(label),
    ),
    rows: coverage.rows.map((row) => ({
      label: lens.text(row.label),
      group: `${terms[row.kind]}: ${lens.term('groups', row.group)}`,
      cells: coverage.columns.map((column) => cellShape(page, marksAt(row, column))),
    })),
    legend: [...countLegend(page), ...matrixLegend({ lens, words: memoMessages[lens.language] })],
  };
}
