import { gapNext, gapText } from '../../../tell/gap-text.ts';
import { heading, item, list, paragraph, strong } from '../../document.ts';
import { factorLabel, type MemoSection } from '../memo.ts';

/** Each factor without an answer, what comes nearest and what to do. A gap is an answer. */
export const missingSection: MemoSection = (memo) => {
  const { lens, words, selection } = memo;
  const head = heading(2, words.short.sections.missing, 'missing');
  if (selection.gaps.length === 0) return [head, paragraph(lens.messages.select.noGaps[lens.voice])];
  const items = selection.gaps.map((gap) =>
    item([strong(`${factorLabel(memo, gap.factor)}. `), `${gapText(lens, selection, gap)} ${gapNext(lens, gap)}`]),
  );
  return [head, list(items), paragraph(lens.messages.absence)];
};
