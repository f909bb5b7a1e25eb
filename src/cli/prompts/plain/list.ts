import { filterRows, meantBy, optionText } from '../grouped-list/rows.ts';
import type { ListGroup, ListOption } from '../../../view/list-option.ts';
import type { Marks } from '../grouped-list/config.ts';
import type { Heading } from '../heading.ts';
import { type Desk, type Typed, sayHelp } from './desk.ts';

/** A list of which options are taken by number: numbered from one in the order of all of them, found or not. */
export interface NumberedList extends Heading {
  readonly groups: readonly ListGroup[];
  readonly isSearchable?: boolean;
  /** What was read out last, by number. Nobody has heard the other numbers, so they take nothing. */
  readonly heard: ReadonlyMap<number, ListOption>;
  /** A word that stands in place of the note of an option. */
  readonly remarkOn?: (option: ListOption) => string | undefined;
}

/** The option with a number that was typed. */
export const optionAt = ({ heard }: NumberedList, number: number | undefined): ListOption | undefined =>
  number === undefined ? undefined : heard.get(number);

/** Reads out the options under their headings, all or those that a search finds. The list returned knows which these were. */
export function readOut(
  { say, plain }: Desk,
  list: Omit<NumberedList, 'heard'> & Partial<Pick<NumberedList, 'heard'>>,
  typed = '',
  marks?: Marks,
): NumberedList {
  const { groups, remarkOn = ({ note }: ListOption) => note } = list;
  const options = groups.flatMap((group) => group.options);
  const heard = new Map<number, ListOption>();
  for (const row of filterRows(groups, typed, marks)) {
    if (row.kind === 'heading') say(row.text);
    else {
      const number = options.indexOf(row.listed ?? row.option) + 1;
      heard.set(number, row.option);
      say(
        `${'  '.repeat(row.depth)}${String(number)}. ${optionText(row.option.label, [row.foundBy, remarkOn(row.option)])}`,
      );
    }
  }
  if (heard.size > 0) return { ...list, heard };
  say(plain.nothingFound(typed, meantBy(groups, typed)));
  return { ...list, heard: list.heard ?? heard };
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
