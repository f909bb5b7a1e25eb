import type { Selection } from '../../core/generated/schema-types.ts';
import type { Block, Document } from '../document.ts';
import type { Lens } from '../../tell/lens.ts';
import { actionsSection } from './actions-section.ts';
import { combinationsAnnex } from './annex-combinations.ts';
import { matrixAnnex } from './annex-matrix.ts';
import { methodAnnex } from './annex-method.ts';
import { sourcesAnnex } from './annex-sources.ts';
import { caveatsSection } from './caveats-section.ts';
import { costsSection } from './costs-section.ts';
import { decisionSection } from './decision-section.ts';
import { factSheetsSection } from './fact-sheets-section.ts';
import { feasibilitySection } from './feasibility-section.ts';
import { frameSection } from './frame-section.ts';
import { gapsSection } from './gaps-section.ts';
import { leftOutSection } from './left-out-section.ts';
import { localPictureSection } from './local-picture-section.ts';
import { type MemoSection, openMemo } from './memo.ts';
import { monitoringSection } from './monitoring-section.ts';
import { offerSection } from './offer-section.ts';
import { openSection } from './open-section.ts';
import { perFactorSection } from './per-factor-section.ts';
import { regularCareSection } from './regular-care-section.ts';
import { summarySection } from './summary-section.ts';

const newPage: MemoSection = () => [{ kind: 'page-break' }];

/** The memo from front to back: a page that stands on its own, then the parts, then the annexes. The sources come last: they list what the parts before them cite. */
const sectionsOf = (command: string): readonly MemoSection[] => [
  frameSection,
  summarySection,
  newPage,
  decisionSection,
  localPictureSection,
  regularCareSection,
  offerSection,
  perFactorSection,
  factSheetsSection,
  gapsSection,
  leftOutSection,
  costsSection,
  feasibilitySection,
  monitoringSection,
  openSection,
  actionsSection,
  caveatsSection,
  newPage,
  matrixAnnex,
  combinationsAnnex,
  methodAnnex(command),
  sourcesAnnex,
];

/** A selection as a memo for a council: what plays a part, what regular care does, what fits, what is missing, what is not known. */
export function memoDocument(lens: Lens, selection: Selection, command: string): Document {
  const memo = openMemo(lens, selection);
  const blocks: Block[] = [];
  for (const section of sectionsOf(command)) blocks.push(...section(memo));
  return { title: memo.words.title(selection.profile.title), language: lens.language, blocks };
}
