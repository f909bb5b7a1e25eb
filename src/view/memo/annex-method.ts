import { otherOrderText } from '../../tell/other-order-text.ts';
import { heading, item, paragraph } from '../document.ts';
import { answersSection } from '../answers-section.ts';
import type { MemoSection } from './memo.ts';

/** Criteria, both orders compared, the profile, the command and the data: enough for a colleague to do it again. */
export const methodAnnex: (command: string) => MemoSection =
  (command) =>
  ({ lens, words, selection }) => {
    const { counts, digest } = selection.data;
    const otherOrder = otherOrderText(lens, selection);
    const [, ...answers] = answersSection(lens, selection);
    return [
      heading(2, words.sections.annexC, 'annex-c'),
      heading(3, words.annexC.order),
      {
        kind: 'list',
        ordered: true,
        items: selection.order.map((criterion) => item([lens.messages.select.criteria[criterion]])),
      },
      ...(otherOrder === undefined ? [] : [paragraph(otherOrder)]),
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
