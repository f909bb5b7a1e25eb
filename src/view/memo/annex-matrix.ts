import { levelLetters } from '../../tell/level-letter.ts';
import { heading, paragraph } from '../document.ts';
import { historyFigure } from './history-figure.ts';
import { matrixFigure } from './matrix-figure.ts';
import type { MemoSection } from './memo.ts';

/** The chosen factors against the matches, with the legend in words, and how the levels came about. */
export const matrixAnnex: MemoSection = (memo) => {
  const { words, selection } = memo;
  const head = heading(2, words.sections.annexA, 'annex-a');
  if (selection.matches.length === 0) return [head, paragraph(memo.lens.messages.select.noMatches)];
  return [
    head,
    paragraph(words.matrix.letters(levelLetters(memo.lens))),
    paragraph(`${words.matrix.shapes} ${words.matrix.levelNote}`),
    matrixFigure(memo),
    historyFigure(memo),
    paragraph(words.history.note),
  ];
};
