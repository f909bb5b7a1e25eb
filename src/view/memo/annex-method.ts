import { type Block, heading, item, paragraph } from '../document.ts';
import { answersSection } from '../answers-section.ts';
import type { Memo, MemoSection } from './memo.ts';

/** Whoever reads the first three must know whether they hang on the choice of order. */
function comparison({ lens, words, selection }: Memo): readonly Block[] {
  const { order, firstThree, differs } = selection.otherOrder;
  if (selection.matches.length < 2) return [];
  const named = lens.messages.terms.orders[order];
  return [
    paragraph(differs ? words.annexC.otherTop(named, lens.interventions(firstThree)) : words.annexC.sameTop(named)),
  ];
}

/** Criteria, both orders compared, the profile, the command and the data: enough for a colleague to do it again. */
export const methodAnnex: MemoSection = (memo) => {
  const { lens, words, selection, command } = memo;
  const { counts, digest } = selection.data;
  const [, ...answers] = answersSection(lens, selection);
  return [
    heading(2, words.sections.annexC, 'annex-c'),
    heading(3, words.annexC.order),
    {
      kind: 'list',
      ordered: true,
      items: selection.order.map((criterion) => item([lens.messages.select.criteria[criterion]])),
    },
    ...comparison(memo),
    heading(3, words.annexC.answers),
    ...answers,
    heading(3, words.annexC.reproduce),
    { kind: 'command', text: command },
    paragraph(
      words.annexC.data(counts.riskFactors + counts.protectiveFactors, counts.interventions, selection.tool.version),
      ` ${words.annexC.offline}`,
    ),
    { kind: 'command', text: digest },
  ];
};
