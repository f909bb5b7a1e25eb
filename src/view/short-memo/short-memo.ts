import type { Selection } from '../../core/generated/schema-types.ts';
import type { Lens } from '../../tell/lens.ts';
import type { Block, Document } from '../document.ts';
import { actionsSection } from '../memo/actions-section.ts';
import { caveatsSection } from '../memo/caveats-section.ts';
import { decisionSection } from '../memo/decision-section.ts';
import { type MemoSection, openMemo } from '../memo/memo.ts';
import { answerSection } from './answer-section.ts';
import { checksSection } from './checks-section.ts';
import { costsSection } from './costs-section.ts';
import { frameSection } from './frame-section.ts';
import { missingSection } from './missing-section.ts';
import { mustSection } from './must-section.ts';
import { pictureSection } from './picture-section.ts';
import { sourcesSection } from './sources-section.ts';

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
];

/** A selection as a memo of two to four pages for a council. What is not here stands in the full length. */
export function shortMemoDocument(lens: Lens, selection: Selection): Document {
  const memo = { ...openMemo(lens, selection), length: 'short' } as const;
  const blocks: Block[] = [];
  for (const section of SECTIONS) blocks.push(...section(memo));
  return { title: memo.words.title(selection.profile.title), language: lens.language, blocks };
}
