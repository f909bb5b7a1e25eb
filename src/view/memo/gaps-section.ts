import { GAP_KINDS } from '../../core/gaps.ts';
import type { Asks, Gap, GapKind } from '../../core/generated/schema-types.ts';
import { groupBy } from '../../core/group-by.ts';
import { type Block, heading, type Item, item, list, paragraph, strong, toned } from '../document.ts';
import { gapLabel, gapNext, gapText } from '../../tell/gap-text.ts';
import { factorLabel, type Memo, type MemoSection } from './memo.ts';

const gapItem = (memo: Memo, gap: Gap): Item =>
  item([strong(`${factorLabel(memo, gap.factor)}. `), gapText(memo.lens, memo.selection, gap)]);

/** Gaps that ask for the same have the same next step. */
function nextBlocks(memo: Memo, kind: GapKind, gaps: readonly Gap[]): readonly Block[] {
  const nexts = new Set(gaps.map(({ asks }: { readonly asks: Asks }) => gapNext(memo.lens, { kind, asks })));
  return [...nexts].map((next) => paragraph(strong(`${memo.lens.messages.select.next}: `), next));
}

/** What is missing, by kind, each kind with its next step. A gap is an answer. */
export const gapsSection: MemoSection = (memo) => {
  const { words, selection, lens } = memo;
  const head = heading(2, words.sections.gaps, 'gaps');
  if (selection.gaps.length === 0) return [head, paragraph(lens.messages.select.noGaps[lens.voice])];
  const byKind = groupBy(selection.gaps, ({ kind }) => kind);
  const blocks = GAP_KINDS.flatMap((kind): readonly Block[] => {
    const gaps = byKind.get(kind);
    if (gaps === undefined) return [];
    return [
      heading(3, gapLabel(lens, kind)),
      list(gaps.map((gap) => gapItem(memo, gap))),
      ...nextBlocks(memo, kind, gaps),
    ];
  });
  return [head, ...blocks, toned('muted', lens.messages.absence)];
};
