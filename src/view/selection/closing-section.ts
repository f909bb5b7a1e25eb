import { shownCaveats } from '../../core/caveats.ts';
import type { Selection } from '../../core/generated/schema-types.ts';
import { type Block, heading, item, list, paragraph } from '../document.ts';
import type { Lens } from '../../tell/lens.ts';
import { otherOrderText } from '../../tell/other-order-text.ts';

/** The caveats closest to the question, the criteria of the order in words, and the command that gives the same result again. */
export function closingSection(lens: Lens, selection: Selection, command: string): readonly Block[] {
  const words = lens.messages.select;
  const otherOrder = otherOrderText(lens, selection);
  const caveats = shownCaveats(selection);
  const more = selection.caveats.length - caveats.length;
  return [
    heading(2, words.caveats),
    list(caveats.map(({ text }) => item([lens.text(text)]))),
    ...(more > 0 ? [paragraph(words.moreCaveats(more))] : []),
    heading(2, words.order),
    paragraph(words.orderIntro),
    { kind: 'list', ordered: true, items: selection.order.map((criterion) => item([words.criteria[criterion]])) },
    ...(otherOrder === undefined ? [] : [paragraph(otherOrder)]),
    paragraph(`${words.notAdvice} ${words.checkLive}`),
    heading(2, words.reproduce),
    { kind: 'command', text: command },
  ];
}
