import { tellingReason } from '../../../core/reasons.ts';
import type { LeftOut, Match, Selection } from '../../../core/generated/schema-types.ts';
import type { Lens } from '../../../tell/lens.ts';
import { outcomeWord } from '../../../tell/outcome-word.ts';
import { type Cell, cell, strong, type Table } from '../../document.ts';

/** What was studied on the question without effect, and fails nothing else, stands beside what fits. */
const inVain = ({ failed }: LeftOut): boolean => failed.every((failure) => failure === 'no-effect-shown');

function row(lens: Lens, { profile }: Selection, match: Match | LeftOut): readonly Cell[] {
  const { answer, terms, date } = lens.messages;
  const { level, recognition } = match;
  const granted = recognition?.date === undefined ? answer.noDate : date(recognition.date);
  return [
    { line: [strong(lens.intervention(match.id))] },
    cell(level === undefined ? terms.unrated : lens.text(level.label)),
    cell(level === undefined ? answer.words.nothing : granted),
    ...profile.factors.map(({ id }) => cell(outcomeWord(lens, tellingReason(match.reasons, id)))),
  ];
}

/** The interventions with their levels, since when, and per chosen factor what is known in one word. */
export function selectionTable(lens: Lens, selection: Selection): Table {
  const { columns } = lens.messages.answer;
  return {
    kind: 'table',
    columns: [
      { head: columns.intervention, grow: 3 },
      { head: columns.level, grow: 3 },
      { head: columns.since, grow: 2 },
      ...selection.profile.factors.map(({ label }) => ({ head: lens.text(label), grow: 2 })),
    ],
    rowHeads: 1,
    rows: [...selection.matches, ...selection.near.filter(inVain)].map((match) => row(lens, selection, match)),
  };
}
