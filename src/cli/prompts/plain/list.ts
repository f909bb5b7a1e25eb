import type { ListGroup, ListOption } from '../grouped-list/config.ts';
import { filterRows, isOptionRow } from '../grouped-list/rows.ts';
import type { Heading } from '../heading.ts';
import { type Desk, type Typed, sayHelp } from './desk.ts';

/** A list that was read out: its options, numbered from one in this order. */
export interface NumberedList extends Heading {
  readonly groups: readonly ListGroup[];
  readonly options: readonly ListOption[];
  readonly isSearchable?: boolean;
}

/** The option with a number that was typed. */
export const optionAt = ({ options }: NumberedList, number: number | undefined): ListOption | undefined =>
  number === undefined ? undefined : options[number - 1];

const optionLine = ({ options }: NumberedList, { value, label }: ListOption, remark: string | undefined): string => {
  const number = options.findIndex((option) => option.value === value) + 1;
  return `${String(number)}. ${label}${remark === undefined ? '' : ` (${remark})`}`;
};

/** Reads out the options under their headings. */
export function sayList(
  { say }: Desk,
  list: NumberedList,
  remarkOn: (option: ListOption) => string | undefined = ({ note }) => note,
): void {
  for (const { heading, options } of list.groups.filter(({ isHidden }) => isHidden !== true)) {
    if (heading !== undefined) say(heading);
    for (const option of options) say('  '.repeat(option.depth ?? 0) + optionLine(list, option, remarkOn(option)));
  }
}

/** What was typed, to repeat it. */
function wordsOf(typed: Typed): string {
  if (typed.kind === 'numbers' || typed.kind === 'unknown') return typed.numbers.join(', ');
  if (typed.kind === 'explain') return `? ${String(typed.number)}`;
  if (typed.kind === 'find') return typed.words;
  return typed.kind === 'else' ? typed.text : '';
}

/** Answers what is typed that chooses nothing: a question, a search, or what is not understood. */
export function sayElse(desk: Desk, typed: Typed, list: NumberedList): void {
  const { say, plain, texts } = desk;
  if (typed.kind === 'help') sayHelp(desk, list);
  else if (typed.kind === 'explain') say(optionAt(list, typed.number)?.definition ?? texts.list.noDefinition);
  else if (typed.kind === 'find' && list.isSearchable === true) {
    const found = filterRows(list.groups, typed.words).filter(isOptionRow);
    for (const { option } of found) say(optionLine(list, option, option.note));
    if (found.length === 0) say(texts.list.nothingFound(typed.words));
  } else if (typed.kind === 'nothing') say(plain.chooseOne);
  else say([plain.notUnderstood(wordsOf(typed)), ...(list.isSearchable === true ? [plain.find] : [])].join(' '));
}
