import { shownCaveats } from '../../core/caveats.ts';
import { heading, item, list } from '../document.ts';
import type { MemoSection } from './memo.ts';
import { joined } from '../../tell/sentence.ts';

/** The caveats closest to the question. */
export const caveatsSection: MemoSection = ({ lens, words, selection, cite }) => [
  heading(2, words.sections.caveats, 'caveats'),
  list(shownCaveats(selection).map(({ text, source }) => item([joined(lens.text(text), cite(source))]))),
];
