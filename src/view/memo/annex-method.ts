import type { InterventionId, OrderName } from '../../core/generated/schema-types.ts';
import { select } from '../../core/select.ts';
import { type Block, heading, item, paragraph } from '../document.ts';
import { answersSection } from '../selection/answers-section.ts';
import type { Memo, MemoSection } from './memo.ts';

const TOP = 3;

/** The list as the other order would give it: whoever reads the first three must know how firm they are. */
function otherOrder({ lens, selection }: Memo): { readonly order: OrderName; readonly ids: readonly InterventionId[] } {
  const order = selection.profile.order === 'evidence' ? 'breadth' : 'evidence';
  const { matches } = select(lens.catalogue, { ...selection.profile, order }, selection.asOf);
  return { order, ids: matches.map(({ id }) => id) };
}

function comparison(memo: Memo): readonly Block[] {
  const { lens, words, selection } = memo;
  const here = selection.matches.slice(0, TOP).map(({ id }) => id);
  if (here.length < 2) return [];
  const { order, ids } = otherOrder(memo);
  const there = ids.slice(0, TOP);
  const named = lens.messages.terms.orders[order];
  const isSame = here.join() === there.join();
  return [paragraph(isSame ? words.annexC.sameTop(named) : words.annexC.otherTop(named, lens.interventions(there)))];
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
