import type { Selection } from '../../core/generated/schema-types.ts';
import type { Lens } from '../../tell/lens.ts';
import { pageWords } from '../../words/page-of-select.ts';
import { type Block, heading, paragraph, strong, toned } from '../document.ts';
import type { MemoSection } from './memo.ts';

const DIGEST_SHOWN = 12;

/** The one group that it is about, when it is not about everybody. */
export const groupLine = ({ language }: Lens, { profile }: Selection): readonly Block[] =>
  profile.targetGroup === undefined ? [] : [paragraph(pageWords[language].heading.group(profile.targetGroup))];

/** Title, what kind of text this is, for whom, and how to read the brackets. */
export const frameSection: MemoSection = ({ lens, words, selection }) => [
  heading(1, words.title(selection.profile.title)),
  paragraph(
    strong(words.subtitle(lens.messages.date(selection.asOf), selection.data.digest.slice(0, DIGEST_SHOWN))),
    ` ${lens.messages.select.notAdvice}`,
  ),
  ...groupLine(lens, selection),
  toned('muted', `${words.purpose} ${words.fillIn(words.inAnnex)}`),
];
