import { type Block, type Cell, cell, strong } from '../document.ts';
import type { Intervention } from '../../core/generated/schema-types.ts';
import { endOfTerm, type LevelSaid, levelsSaid } from '../../core/history.ts';
import { whenText } from '../../tell/history-line.ts';
import { timelinePicture } from '../timeline.ts';
import { interventionOf, type Memo } from './memo.ts';

function row(memo: Memo, { id }: Intervention, said: LevelSaid): readonly Cell[] {
  const { lens, words } = memo;
  const until = endOfTerm(said);
  return [
    { line: [strong(lens.intervention(id))] },
    cell(whenText(lens, said.entry)),
    cell(lens.level(said.entry.level)),
    cell(lens.messages.history[said.kind]),
    cell(until === undefined ? words.history.noTerm : whenText(lens, { ...said.entry, date: until })),
    cell(memo.cite(said.entry.source)),
  ];
}

/** How the levels came about along the years, with the end of each five-year term. */
export function historyFigure(memo: Memo): Block {
  const { lens, words, selection } = memo;
  const rated = selection.matches
    .flatMap(({ id }) => interventionOf(memo, id) ?? [])
    .map((intervention) => ({ intervention, said: levelsSaid(intervention, selection.asOf) }))
    .filter(({ said }) => said.length > 0);
  const { intervention, date, level, kind, until, source } = words.history.columns;
  return {
    kind: 'figure',
    caption: lens.messages.history.title,
    picture: timelinePicture(
      lens,
      rated.map((one) => one.intervention),
      selection.asOf,
    ),
    twin: {
      kind: 'table',
      columns: [
        { head: intervention, grow: 3 },
        { head: date, grow: 2 },
        { head: level, grow: 3 },
        { head: kind, grow: 2 },
        { head: until, grow: 2 },
        { head: source, grow: 1 },
      ],
      rowHeads: 1,
      rows: rated.flatMap(({ intervention: of, said }) => said.map((one) => row(memo, of, one))),
    },
  };
}
