import { answerText } from '../../../tell/answer-text.ts';
import { heading, paragraph, toned } from '../../document.ts';
import { selectionLetters, selectionTable } from '../../selection/page/selection-table.ts';
import type { MemoSection } from '../memo.ts';

/** The answer in three sentences, and the interventions with their levels. */
export const answerSection: MemoSection = ({ lens, words, selection }) => {
  const table = selectionTable(lens, selection);
  return [
    heading(2, words.short.sections.answer, 'answer'),
    paragraph(answerText(lens, selection)),
    ...(table.rows.length === 0
      ? []
      : [table, ...selectionLetters(lens, selection), toned('muted', lens.messages.answer.legend)]),
  ];
};
