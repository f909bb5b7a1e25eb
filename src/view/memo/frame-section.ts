import { heading, paragraph, strong, toned } from '../document.ts';
import type { MemoSection } from './memo.ts';

const DIGEST_SHOWN = 12;

/** Title, what kind of text this is, and how to read the brackets. */
export const frameSection: MemoSection = ({ lens, words, selection }) => [
  heading(1, words.title(selection.profile.title)),
  paragraph(
    strong(words.subtitle(lens.messages.date(selection.asOf), selection.data.digest.slice(0, DIGEST_SHOWN))),
    ` ${lens.messages.select.notAdvice}`,
  ),
  toned('muted', `${words.purpose} ${words.fillIn(words.inAnnex)}`),
];
