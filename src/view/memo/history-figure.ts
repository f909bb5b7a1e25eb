import { type Block, type Cell, cell, strong } from '../document.ts';
import { dateText, endOf, type Said, saidOf, timelinePicture } from '../timeline.ts';
import { interventionOf, type Memo } from './memo.ts';

function row(memo: Memo, said: Said): readonly Cell[] {
  const { lens, words } = memo;
  const until = said.kind === 'granted' ? endOf(said.entry.date) : undefined;
  return [
    { line: [strong(said.name)] },
    cell(dateText(lens, said)),
    cell(lens.level(said.entry.level)),
    cell(words.history[said.kind]),
    cell(until === undefined ? words.history.noTerm : lens.messages.date(until)),
    cell(memo.cite(said.entry.source)),
  ];
}

/** How the levels came about along the years, with the end of each five-year term. */
export function historyFigure(memo: Memo): Block {
  const { lens, words, selection } = memo;
  const rated = selection.matches
    .flatMap(({ id }) => interventionOf(memo, id) ?? [])
    .map((intervention) => ({ intervention, said: saidOf(lens, intervention, selection.asOf) }))
    .filter(({ said }) => said.length > 0);
  const { intervention, date, level, kind, until, source } = words.history.columns;
  return {
    kind: 'figure',
    caption: words.history.caption,
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
      rows: rated.flatMap(({ said }) => said.map((one) => row(memo, one))),
    },
  };
}
