import { heading } from '../document.ts';
import type { MemoSection } from '../memo/memo.ts';

/** How a colleague makes this list again. */
export const reproduceSection: MemoSection = ({ words, command }) => [
  heading(2, words.annexC.reproduce, 'reproduce'),
  { kind: 'command', text: command },
];
