import { heading, paragraph, strong, toned } from '../document.ts';
import type { MemoSection } from '../memo/memo.ts';

/** Title, what kind of text this is, and how to read the brackets. */
export const frameSection: MemoSection = ({ lens, words, selection }) => [
  heading(1, words.title(selection.profile.title)),
  paragraph(strong(words.short.subtitle(lens.messages.date(selection.asOf))), ` ${lens.messages.select.notAdvice}`),
  toned('muted', words.fillIn(words.atTheEnd)),
];
