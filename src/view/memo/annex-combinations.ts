import type { CombinationSet } from '../../core/generated/schema-types.ts';
import { type Block, heading, item, paragraph, strong } from '../document.ts';
import type { Memo, MemoSection } from './memo.ts';

function setBlocks(memo: Memo, { size, count, complete, musts, sets }: CombinationSet): readonly Block[] {
  const { lens, words } = memo;
  return [
    paragraph(words.annexB.musts(lens.factors(musts))),
    paragraph(words.annexB.size(size, count, sets.length)),
    {
      kind: 'list',
      ordered: true,
      items: sets.map((ids) => item([lens.interventions(ids)])),
    },
    ...(complete ? [] : [paragraph(words.annexB.incomplete)]),
  ];
}

/** Smallest sets that touch all musts, with the warning that effects do not add up. Never in the body. */
export const combinationsAnnex: MemoSection = (memo) => {
  const { words, selection } = memo;
  const { combinations } = selection;
  const { besideOffer } = combinations;
  const head = heading(2, words.sections.annexB, 'annex-b');
  if (combinations.sets.length === 0) return [head, paragraph(words.annexB.none)];
  const beside: readonly Block[] =
    besideOffer === undefined
      ? []
      : [
          heading(3, words.annexB.beside),
          ...(besideOffer.sets.length === 0 ? [paragraph(words.annexB.besideNone)] : setBlocks(memo, besideOffer)),
        ];
  return [
    head,
    paragraph(words.annexB.intro, ' ', strong(words.annexB.noSum)),
    ...setBlocks(memo, combinations),
    ...beside,
  ];
};
