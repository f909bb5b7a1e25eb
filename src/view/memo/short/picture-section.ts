import { heading } from '../../document.ts';
import { historyFigure } from '../history-figure.ts';
import type { MemoSection } from '../memo.ts';

/** How the levels came about along the years; nothing when no intervention was ever rated. */
export const pictureSection: MemoSection = (memo) => {
  const figure = historyFigure(memo);
  if (figure.kind !== 'figure' || figure.twin.rows.length === 0) return [];
  return [heading(2, memo.words.history.caption, 'history'), figure];
};
