import { heading, paragraph } from '../document.ts';
import { historyFigure } from './history-figure.ts';
import { matrixFigure } from './matrix-figure.ts';
import type { Memo, MemoSection } from './memo.ts';

/** The letter of each level with its name, the strongest first. */
function letters({ lens }: Memo): string {
  const levels = [...lens.catalogue.levels.values()].reverse();
  return levels.map(({ letter, label }) => `${lens.text(letter).toUpperCase()} = ${lens.text(label)}.`).join(' ');
}

/** The chosen factors against the matches, with the legend in words, and how the levels came about. */
export const matrixAnnex: MemoSection = (memo) => {
  const { words, selection } = memo;
  const head = heading(2, words.sections.annexA, 'annex-a');
  if (selection.matches.length === 0) return [head, paragraph(memo.lens.messages.select.noMatches)];
  return [
    head,
    paragraph(words.matrix.letters(letters(memo))),
    paragraph(`${words.matrix.shapes} ${words.matrix.levelNote}`),
    matrixFigure(memo),
    historyFigure(memo),
    paragraph(words.history.note),
  ];
};
