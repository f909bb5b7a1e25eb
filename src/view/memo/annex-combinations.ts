import { combinationBlocks } from '../combinations.ts';
import { heading } from '../document.ts';
import type { MemoSection } from './memo.ts';

/** Smallest sets that answer all musts. Never in the body. */
export const combinationsAnnex: MemoSection = ({ lens, words, selection }) => [
  heading(2, words.sections.annexB, 'annex-b'),
  ...combinationBlocks(lens, selection),
];
