import type { ListOption } from '../../../view/list-option.ts';
import type { ChooseOne, Reply } from '../prompter.ts';
import { type Desk, readTyped, sayHeading, sayInstructions, type Typed } from './desk.ts';
import { type NumberedList, optionAt, readOut, sayElse } from './list.ts';

/** The option that a line takes; undefined when it takes none. */
function taken(typed: Typed, list: NumberedList, standing: ListOption | undefined): ListOption | undefined {
  if (typed.kind === 'nothing') return standing;
  return typed.kind === 'numbers' && typed.numbers.length === 1 ? optionAt(list, typed.numbers[0]) : undefined;
}

/** A numbered list of which one is taken by typing its number. */
export async function chooseOne(desk: Desk, question: ChooseOne): Promise<Reply<string>> {
  const { plain } = desk;
  const options = question.groups.flatMap((group) => group.options);
  const standing = options.find(({ value }) => value === question.selected);
  sayHeading(desk, question);
  const remarkOn = (option: ListOption): string | undefined => (option === standing ? plain.chosen : option.note);
  let list = readOut(desk, { ...question, remarkOn });
  sayInstructions(desk, question, [plain.chooseOne], standing === undefined ? [] : [plain.standing(standing.label)]);
  for (;;) {
    const typed = await readTyped(desk, question, standing === undefined ? plain.cues.one : plain.cues.oneOrEnter);
    if (typed.kind === 'back') return { kind: 'back' };
    const option = taken(typed, list, standing);
    if (option) return { kind: 'answer', value: option.value };
    list = sayElse(desk, typed, list);
  }
}
