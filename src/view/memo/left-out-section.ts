import { widening } from '../../core/relaxations.ts';
import type { LeftOut } from '../../core/generated/schema-types.ts';
import { type Block, type Cell, cell, heading, item, list, paragraph, strong } from '../document.ts';
import { asidesText } from '../../tell/aside-text.ts';
import { failureLines } from '../../tell/failure-line.ts';
import { othersHead } from '../../tell/others-head.ts';
import { relaxationText } from '../../tell/relaxation-text.ts';
import type { Memo, MemoSection } from './memo.ts';

function row(memo: Memo, near: LeftOut): readonly Cell[] {
  const { lens, selection } = memo;
  return [
    { line: [strong(lens.intervention(near.id))] },
    cell(failureLines(lens, selection, near).join(' ')),
    cell(asidesText(lens, near)),
  ];
}

/** Without recognition first, with the factor that they work on: they may be what the author already knows. */
const unratedFirst = (near: readonly LeftOut[]): readonly LeftOut[] => [
  ...near.filter(({ failed }) => failed.includes('unrated')),
  ...near.filter(({ failed }) => !failed.includes('unrated')),
];

/** What would be found if one restriction were dropped, where that adds anything. */
function widerBlocks({ lens, words, selection }: Memo): readonly Block[] {
  const wider = widening(selection);
  if (wider.length === 0) return [];
  return [
    paragraph(words.leftOut.wider(selection.matches.length)),
    list(wider.map((relaxation) => item([`${relaxationText(lens, relaxation)}.`]))),
  ];
}

/** What has to do with the chosen factors and still drops out, with the reason. */
export const leftOutSection: MemoSection = (memo): readonly Block[] => {
  const { lens, words, selection } = memo;
  const { intervention, why, links } = words.leftOut.columns;
  const others = lens.interventions(selection.otherInPhase);
  const head = heading(2, words.sections.leftOut, 'left-out');
  const table: readonly Block[] =
    selection.near.length === 0
      ? [paragraph(words.leftOut.none)]
      : [
          paragraph(words.leftOut.intro),
          {
            kind: 'table',
            columns: [
              { head: intervention, grow: 2 },
              { head: why, grow: 3 },
              { head: links, grow: 2 },
            ],
            rowHeads: 1,
            rows: unratedFirst(selection.near).map((near) => row(memo, near)),
          },
        ];
  return [
    head,
    ...table,
    ...widerBlocks(memo),
    ...(others === '' ? [] : [paragraph(strong(`${othersHead(lens, selection)}: `), `${others}.`)]),
  ];
};
