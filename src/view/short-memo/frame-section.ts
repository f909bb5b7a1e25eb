import { heading, paragraph, strong, toned } from '../document.ts';
import { groupLine } from '../memo/frame-section.ts';
import type { MemoSection } from '../memo/memo.ts';

/** Title, what kind of text this is, for whom, and how to read the brackets. */
export const frameSection: MemoSection = ({ lens, words, selection }) => [
  heading(1, words.title(selection.profile.title)),
  paragraph(strong(words.short.subtitle(lens.messages.date(selection.asOf))), ` ${lens.messages.select.notAdvice}`),
  ...groupLine(lens, selection),
  toned('muted', words.fillIn(words.atTheEnd)),
];
