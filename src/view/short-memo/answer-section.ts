import { answerText } from '../../tell/answer-text.ts';
import { heading, paragraph } from '../document.ts';
import { tableOnPaper } from '../selection-table.ts';
import type { MemoSection } from '../memo/memo.ts';

/** The answer in three sentences, and the interventions with their levels. */
export const answerSection: MemoSection = ({ lens, words, selection }) => [
  heading(2, words.short.sections.answer, 'answer'),
  paragraph(answerText(lens, selection)),
  ...tableOnPaper(lens, selection),
];
