import type { UnknownEffect } from '../../core/generated/schema-types.ts';
import { type Block, heading, item, list, paragraph } from '../document.ts';
import { gapHead } from './gaps-section.ts';
import { interventionOf, joined, type Memo, type MemoSection } from './memo.ts';

function unknownText(memo: Memo, { factor, addedMatches, topThreeChanges, gap }: UnknownEffect): string {
  const { lens, words } = memo;
  const named = lens.factor(factor);
  if (gap !== undefined)
    return words.open.wouldGap(
      named,
      gapHead(memo, { factor, priority: 'must', kind: gap, answering: [], touching: [] }),
    );
  if (addedMatches.length > 0)
    return joined(
      words.open.adds(named, lens.interventions(addedMatches)),
      topThreeChanges ? words.open.newTop : words.open.sameTop,
    );
  return topThreeChanges ? words.open.onlyOrder(named) : words.open.noChange(named);
}

/** The matches of which something that a council will ask was not found. */
function missing(memo: Memo): readonly string[] {
  const { lens, words, selection } = memo;
  const { matches, profile } = selection;
  const unchecked = matches.filter(({ flags }) =>
    flags.some((flag) => flag === 'recognition-expired' || flag === 'recognition-undated'),
  );
  const costless = matches.filter(({ id }) => (interventionOf(memo, id)?.costs ?? []).length === 0);
  const groundless = profile.factors.filter(({ basis }) => basis === undefined);
  const traits = Object.entries(profile.traits ?? {}).filter(([, share]) => share === 'unknown' || share === 'mixed');
  const names = (found: typeof matches): string => lens.interventions(found.map(({ id }) => id));
  return [
    ...traits.map(([trait]) => words.open.trait(lens.trait(trait))),
    ...(unchecked.length === 0 ? [] : [words.open.recognition(names(unchecked))]),
    ...(groundless.length === 0 ? [] : [words.open.basis(lens.factors(groundless.map(({ id }) => id)))]),
    ...(matches.some(({ conditions }) => conditions.length > 0) ? [words.open.families] : []),
    ...(costless.length === 0 ? [] : [words.open.costs(names(costless))]),
  ];
}

/** What is not known, first what would alter the list most. */
export const openSection: MemoSection = (memo): readonly Block[] => {
  const { words, selection } = memo;
  const lines = [...selection.unknown.map((effect) => unknownText(memo, effect)), ...missing(memo)];
  const head = heading(2, words.sections.open, 'open');
  if (lines.length === 0) return [head, paragraph(words.open.none)];
  return [head, paragraph(words.open.intro), list(lines.map((line) => item([line])))];
};
