import type { LeftOut, Selection } from '../../core/generated/schema-types.ts';
import { type Block, heading, item, type Item, list, paragraph, strong } from '../document.ts';
import { othersHead } from '../../tell/others-head.ts';
import { failureLines, remedyText } from '../../tell/failure-line.ts';
import type { Lens } from '../../tell/lens.ts';
import { joined } from '../../tell/sentence.ts';

export function nearItem(lens: Lens, selection: Selection, near: LeftOut): Item {
  const lines = failureLines(lens, selection, near);
  return item([strong(near.name), `: ${joined(...lines, remedyText(lens, selection, near))}`]);
}

/** What dropped out, by which of the user's choices, and the one answer that would bring it in. */
export function leftOutSection(lens: Lens, selection: Selection): readonly Block[] {
  const { near } = lens.messages.select;
  const others = lens.interventions(selection.otherInPhase);
  return [
    ...(selection.near.length === 0
      ? []
      : [
          heading(2, `${near} (${String(selection.near.length)})`),
          list(selection.near.map((near) => nearItem(lens, selection, near))),
        ]),
    ...(selection.otherInPhase.length === 0 ? [] : [heading(3, othersHead(lens, selection)), paragraph(others)]),
  ];
}
