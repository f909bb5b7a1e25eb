import type { Selection } from '../../core/generated/schema-types.ts';
import type { Lens } from '../../tell/lens.ts';
import type { Block, Document } from '../document.ts';
import { actionsSection } from './actions-section.ts';
import { caveatsSection } from './caveats-section.ts';
import { decisionSection } from './decision-section.ts';
import { type MemoSection, openMemo } from './memo.ts';
import { answerSection } from './short/answer-section.ts';
import { checksSection } from './short/checks-section.ts';
import { costsSection } from './short/costs-section.ts';
import { frameSection } from './short/frame-section.ts';
import { missingSection } from './short/missing-section.ts';
import { mustSection } from './short/must-section.ts';
import { pictureSection } from './short/picture-section.ts';
import { reproduceSection } from './short/reproduce-section.ts';
import { sourcesSection } from './short/sources-section.ts';

/** A page to decide on, then what it rests on. The sources come last: they list what the parts before them cite. */
const SECTIONS: readonly MemoSection[] = [
  frameSection,
  decisionSection,
  answerSection,
  missingSection,
  checksSection,
  pictureSection,
  mustSection,
  costsSection,
  actionsSection,
  caveatsSection,
  sourcesSection,
  reproduceSection,
];

/** A selection as a memo of two to four pages for a council. What is not here stands in the full length. */
export function shortMemoDocument(lens: Lens, selection: Selection, command: string): Document {
  const memo = { ...openMemo(lens, selection, command), length: 'short' } as const;
  const blocks: Block[] = [];
  for (const section of SECTIONS) blocks.push(...section(memo));
  return { title: memo.words.title(selection.profile.title), language: lens.language, blocks };
}
