import { heading, item, list } from '../document.ts';
import type { MemoSection } from './memo.ts';
import { joined } from '../../tell/sentence.ts';

/** More would not be read. */
const SHOWN = 5;

/** The caveats closest to the question, five at most. */
export const caveatsSection: MemoSection = ({ lens, words, selection, cite }) => [
  heading(2, words.sections.caveats, 'caveats'),
  list(selection.caveats.slice(0, SHOWN).map(({ text, source }) => item([joined(lens.text(text), cite(source))]))),
];
