import { filterRows, isOptionRow, optionText } from '../grouped-list/rows.ts';
import type { ListGroup, ListOption, Marks } from '../grouped-list/config.ts';
import type { Heading } from '../heading.ts';
import { type Desk, type Typed, sayHelp } from './desk.ts';

/** A list of which options are taken by number: numbered from one in the order of all of them, found or not. */
export interface NumberedList extends Heading {
  readonly groups: readonly ListGroup[];
  readonly isSearchable?: boolean;
  /** What was read out last. Nobody has heard the other numbers, so they take nothing. */
  readonly heard: readonly ListOption[];
  /** A word that stands in place of the note of an option. */
  readonly remarkOn?: (option: ListOption) => string | undefined;
}

const allOptions = ({ groups }: Pick<NumberedList, 'groups'>): readonly ListOption[] =>
  groups.flatMap(({ options }) => options);

/** The option with a number that was typed. */
export function optionAt(list: NumberedList, number: number | undefined): ListOption | undefined {
  const option = number === undefined ? undefined : allOptions(list)[number - 1];
  return option !== undefined && list.heard.includes(option) ? option : undefined;
}

/** Reads out the options under their headings, all or those that a search finds. The list returned knows which these were. */
export function readOut(
  { say, plain }: Desk,
  list: Omit<NumberedList, 'heard'> & Partial<NumberedList>,
  typed = '',
  marks?: Marks,
): NumberedList {
  const { groups, heard = [], remarkOn = ({ note }) => note } = list;
  const options = allOptions(list);
  const rows = filterRows(groups, typed, marks);
  for (const row of rows) {
    if (row.kind === 'heading') say(row.text);
    else {
      const text = optionText(row.option.label, [row.foundBy, remarkOn(row.option)]);
      say(`${'  '.repeat(row.depth)}${String(options.indexOf(row.option) + 1)}. ${text}`);
    }
  }
  if (rows.length === 0) say(plain.nothingFound(typed));
  return { ...list, heard: rows.length === 0 ? heard : rows.filter(isOptionRow).map(({ option }) => option) };
}

/** What was typed, to repeat it. */
function wordsOf(typed: Typed): string {
  if (typed.kind === 'numbers' || typed.kind === 'unknown') return typed.numbers.join(', ');
  if (typed.kind === 'find') return typed.words;
  return typed.kind === 'else' ? typed.text : '';
}

/** The numbers that were typed and not heard. */
function unheard(typed: Typed, list: NumberedList): readonly number[] {
  const isUnheard = (number: number): boolean => optionAt(list, number) === undefined;
  if (typed.kind === 'explain') return [typed.number].filter(isUnheard);
  return typed.kind === 'numbers' || typed.kind === 'unknown' ? typed.numbers.filter(isUnheard) : [];
}

/** Why a line takes nothing, and how else to find something. */
function refusal({ plain }: Desk, typed: Typed, list: NumberedList): string {
  const numbers = unheard(typed, list);
  const why = numbers.length === 0 ? plain.notUnderstood(wordsOf(typed)) : plain.notHeard(numbers.join(', '));
  return [why, ...(list.isSearchable === true ? [plain.find] : [])].join(' ');
}

/** Answers what is typed that chooses nothing: a question, a search, or what is refused. Returns the list as it was read out last. */
export function sayElse(desk: Desk, typed: Typed, list: NumberedList, marks?: Marks): NumberedList {
  const { say, plain, texts } = desk;
  if (typed.kind === 'find' && list.isSearchable === true) return readOut(desk, list, typed.words, marks);
  const explained = typed.kind === 'explain' ? optionAt(list, typed.number) : undefined;
  if (typed.kind === 'help') sayHelp(desk, list);
  else if (explained) say(`${explained.label}: ${explained.definition ?? texts.list.noDefinition}`);
  else say(typed.kind === 'nothing' ? plain.chooseOne : refusal(desk, typed, list));
  return list;
}
