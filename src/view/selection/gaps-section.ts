import type { Selection } from '../../core/generated/schema-types.ts';
import { type Block, heading, item, list, paragraph, strong, toned } from '../document.ts';
import { gapLabel, gapNext, gapText } from '../../tell/gap-text.ts';
import type { Lens } from '../../tell/lens.ts';

/** Each gap with its kind, the nearest thing and the next step. A gap is an answer. */
export function gapsSection(lens: Lens, selection: Selection): readonly Block[] {
  const { select: words, gaps: texts } = lens.messages;
  if (selection.gaps.length === 0) return [heading(2, words.gaps), paragraph(words.noGaps[lens.voice])];
  const items = selection.gaps.map((gap) => {
    const label = lens.text(lens.catalogue.factors.get(gap.factor)?.label ?? { nl: gap.factor, en: gap.factor });
    const { flag } = texts[gap.kind];
    return item(
      [strong(`${label}. `), `${gapLabel(lens, gap.kind)}. ${gapText(lens, selection, gap)}`],
      [paragraph(strong(`${words.next}: `), [gapNext(lens, gap), ...(flag === undefined ? [] : [flag])].join(' '))],
    );
  });
  return [heading(2, words.gaps), list(items), toned('muted', lens.messages.absence)];
}
