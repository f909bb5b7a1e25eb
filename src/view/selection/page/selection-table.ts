import { tellingReason } from '../../../core/reasons.ts';
import type { LeftOut, Match, Selection } from '../../../core/generated/schema-types.ts';
import type { Lens } from '../../../tell/lens.ts';
import { outcomeWord } from '../../../tell/outcome-word.ts';
import { type Block, type Cell, cell, type Column, paragraph, strong, type Table } from '../../document.ts';

/** With more factors than these their labels do not fit above a column. */
const NAMED = 3;

/** What was studied on the question without effect, and fails nothing else, stands beside what fits. */
const inVain = ({ failed }: LeftOut): boolean => failed.every((failure) => failure === 'no-effect-shown');

const letterOf = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);

function factorColumns(lens: Lens, { profile: { factors } }: Selection): readonly Column[] {
  return factors.length > NAMED
    ? factors.map(({ label }, index) => ({ head: letterOf(index), title: lens.text(label), grow: 2 }))
    : factors.map(({ label }) => ({ head: lens.text(label), grow: 3 }));
}

function row(lens: Lens, { profile }: Selection, match: Match | LeftOut): readonly Cell[] {
  const { answer, terms } = lens.messages;
  const { level, recognition } = match;
  const since = recognition?.date?.slice(0, 'YYYY'.length) ?? terms.notFound;
  return [
    { line: [strong(lens.intervention(match.id))] },
    cell(level === undefined ? terms.unrated : lens.text(level.label)),
    cell(level === undefined ? answer.words.nothing : since),
    ...profile.factors.map(({ id }) => cell(outcomeWord(lens, tellingReason(match.reasons, id)))),
  ];
}

/** The interventions with their levels, since when, and per chosen factor what is known in one word. */
export function selectionTable(lens: Lens, selection: Selection): Table {
  const { columns } = lens.messages.answer;
  return {
    kind: 'table',
    columns: [
      { head: columns.intervention, grow: 5 },
      { head: columns.level, grow: 4 },
      { head: columns.since, grow: 2 },
      ...factorColumns(lens, selection),
    ],
    rowHeads: 1,
    rows: [...selection.matches, ...selection.near.filter(inVain)].map((match) => row(lens, selection, match)),
  };
}

/** What the letters above the columns stand for; nothing where the labels themselves stand there. */
export function selectionLetters(lens: Lens, { profile: { factors } }: Selection): readonly Block[] {
  if (factors.length <= NAMED) return [];
  const { terms } = lens.messages;
  const names = factors.map(
    ({ label, priority }, index) => `${letterOf(index)} = ${lens.text(label)} (${terms[priority]})`,
  );
  return [paragraph(`${names.join('; ')}.`)];
}
