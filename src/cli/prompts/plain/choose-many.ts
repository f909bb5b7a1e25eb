import type { CheckboxOption, Mark } from '../grouped-checkbox/config.ts';
import { filterRows, isOptionRow } from '../grouped-checkbox/rows.ts';
import type { ChooseMany, Reply } from '../prompter.ts';
import type { Marks } from '../grouped-checkbox/config.ts';
import { wordsOf } from './choose-one.ts';
import { type Desk, readTyped, sayHeading, sayHelp, type Typed } from './desk.ts';

const optionLine = (options: readonly CheckboxOption[], { value, label, note }: CheckboxOption): string => {
  const number = options.findIndex((option) => option.value === value) + 1;
  return `${String(number)}. ${label}${note === undefined ? '' : ` (${note})`}`;
};

function sayList({ say }: Desk, question: ChooseMany, options: readonly CheckboxOption[]): void {
  for (const group of question.groups) {
    if (group.heading !== undefined) say(group.heading);
    for (const option of group.options) say(`${'  '.repeat(option.depth ?? 0)}${optionLine(options, option)}`);
  }
}

function sayMarks({ say, plain }: Desk, options: readonly CheckboxOption[], marks: Marks): void {
  const names = (mark: Mark): string =>
    options
      .filter(({ value }) => marks.get(value) === mark)
      .map(({ label }) => label)
      .join(', ');
  say(plain.chosenNow(names('chosen') || plain.nothing));
  if (names('unknown') !== '') say(plain.unknownNow(names('unknown')));
}

function sayInstructions({ say, plain }: Desk, { unknownLabel, noneLabel, isSearchable }: ChooseMany): void {
  const find = isSearchable === false ? [] : [plain.find];
  const unknown = unknownLabel === undefined ? [] : [plain.chooseUnknown];
  const none = noneLabel === undefined ? [] : [plain.noneIs(noneLabel)];
  say([plain.chooseMany, ...find, ...unknown, ...none].join(' '));
}

/** The marks after a line was typed; undefined when the line was not about marks. */
function mark(typed: Typed, question: ChooseMany, options: readonly CheckboxOption[], marks: Marks): Marks | undefined {
  const as: Mark = typed.kind === 'unknown' ? 'unknown' : 'chosen';
  if (typed.kind !== 'numbers' && (typed.kind !== 'unknown' || question.unknownLabel === undefined)) return undefined;
  const values = typed.numbers.map((number) => options[number - 1]?.value);
  if (values.includes(undefined)) return undefined;
  const after = new Map(marks);
  for (const value of values) {
    if (value === undefined) continue;
    if (after.get(value) === as) after.delete(value);
    else after.set(value, as);
  }
  return after;
}

/** What is asked or typed that is not about marks. */
function sayElse(desk: Desk, typed: Typed, question: ChooseMany, options: readonly CheckboxOption[]): void {
  const { say, plain, texts } = desk;
  if (typed.kind === 'help') sayHelp(desk, question);
  else if (typed.kind === 'define') say(options[typed.number - 1]?.definition ?? texts.checkbox.noDefinition);
  else if (typed.kind === 'find') {
    const found = filterRows(question.groups, typed.words).filter(isOptionRow);
    for (const { option } of found) say(optionLine(options, option));
    if (found.length === 0) say(texts.checkbox.nothingFound(typed.words));
  } else say(plain.notUnderstood(wordsOf(typed)));
}

/** A numbered list in which several options are marked by typing their numbers. */
export async function chooseMany(desk: Desk, question: ChooseMany): Promise<Reply<Marks>> {
  const options = question.groups.flatMap((group) => group.options);
  let marks: Marks = question.marks ?? new Map();
  sayHeading(desk, question);
  sayList(desk, question, options);
  sayInstructions(desk, question);
  if (marks.size > 0) sayMarks(desk, options, marks);
  for (;;) {
    const typed = await readTyped(desk);
    if (typed.kind === 'back') return { kind: 'back', draft: marks };
    if (typed.kind === 'nothing') return { kind: 'answer', value: marks };
    const after = mark(typed, question, options, marks);
    if (after === undefined) sayElse(desk, typed, question, options);
    else {
      marks = after;
      sayMarks(desk, options, marks);
    }
  }
}
