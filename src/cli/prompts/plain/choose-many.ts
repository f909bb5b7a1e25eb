import type { OptionMark, Marks } from '../grouped-list/config.ts';
import type { ChooseMany, Reply } from '../prompter.ts';
import { type Desk, readTyped, sayHeading, sayInstructions, type Typed } from './desk.ts';
import { type NumberedList, optionAt, readOut, sayElse } from './list.ts';

function sayMarks({ say, plain }: Desk, { groups }: NumberedList, marks: Marks): void {
  const names = (mark: OptionMark): string =>
    groups
      .flatMap(({ options }) => options)
      .filter(({ value }) => marks.get(value) === mark)
      .map(({ label }) => label)
      .join(', ');
  say(plain.chosenNow(names('chosen') || plain.nothing));
  if (names('unknown') !== '') say(plain.unknownNow(names('unknown')));
}

/** The marks after a line was typed; undefined when the line was not about marks. */
function mark(typed: Typed, { unknownLabel }: ChooseMany, list: NumberedList, marks: Marks): Marks | undefined {
  const as: OptionMark = typed.kind === 'unknown' ? 'unknown' : 'chosen';
  if (typed.kind !== 'numbers' && (typed.kind !== 'unknown' || unknownLabel === undefined)) return undefined;
  const options = typed.numbers.map((number) => optionAt(list, number));
  if (options.includes(undefined)) return undefined;
  const after = new Map(marks);
  for (const option of options) {
    if (option === undefined) continue;
    if (after.get(option.value) === as) after.delete(option.value);
    else after.set(option.value, as);
  }
  return after;
}

const isDoor = (list: NumberedList, typed: Typed): boolean =>
  typed.kind === 'numbers' && typed.numbers.some((number) => optionAt(list, number)?.isDoor);

/** A numbered list in which several options are marked by typing their numbers. */
export async function chooseMany(desk: Desk, question: ChooseMany): Promise<Reply<Marks>> {
  const { plain } = desk;
  const { unknownLabel, noneLabel } = question;
  let marks: Marks = question.marks ?? new Map();
  sayHeading(desk, question);
  let list = readOut(desk, question, '', marks);
  const unknown = unknownLabel === undefined ? [] : [plain.chooseUnknown];
  const none = noneLabel === undefined ? [] : [plain.noneIs(noneLabel)];
  sayInstructions(desk, question, [plain.chooseMany, ...unknown], none);
  if (marks.size > 0) sayMarks(desk, list, marks);
  for (;;) {
    const typed = await readTyped(desk, question, plain.cues.many);
    if (typed.kind === 'back') return { kind: 'back', draft: marks };
    if (typed.kind === 'nothing') return { kind: 'answer', value: marks };
    const after = mark(typed, question, list, marks);
    if (after === undefined) list = sayElse(desk, typed, list, marks);
    else {
      marks = after;
      question.onMarks?.(marks);
      if (isDoor(list, typed)) return { kind: 'answer', value: marks };
      sayMarks(desk, list, marks);
    }
  }
}
