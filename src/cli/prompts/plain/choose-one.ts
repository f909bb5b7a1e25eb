import type { Choice, ChooseOne, Reply } from '../prompter.ts';
import { type Desk, readTyped, sayHeading, sayHelp, type Typed } from './desk.ts';

function sayChoices({ say, plain }: Desk, { groups, selected }: ChooseOne): readonly Choice[] {
  const numbered: Choice[] = [];
  for (const { heading, choices } of groups) {
    if (heading !== undefined) say(heading);
    for (const choice of choices) {
      numbered.push(choice);
      const mark = choice.value === selected ? ` (${plain.chosen})` : '';
      say(`${String(numbered.length)}. ${choice.label}${mark}`);
    }
  }
  return numbered;
}

/** The choice that a line takes; undefined when it takes none, and then what is wrong was said. */
function take(
  { say, plain, texts }: Desk,
  typed: Typed,
  choices: readonly Choice[],
  standing?: Choice,
): Choice | undefined {
  if (typed.kind === 'define') {
    say(choices[typed.number - 1]?.description ?? texts.checkbox.noDefinition);
    return undefined;
  }
  if (typed.kind === 'nothing' && standing) return standing;
  const choice =
    typed.kind === 'numbers' && typed.numbers.length === 1 ? choices[(typed.numbers[0] ?? 0) - 1] : undefined;
  if (choice === undefined) say(plain.notUnderstood(wordsOf(typed)));
  return choice;
}

/** What was typed, to repeat it. */
export function wordsOf(typed: Typed): string {
  if (typed.kind === 'numbers' || typed.kind === 'unknown') return typed.numbers.join(', ');
  if (typed.kind === 'define') return `? ${String(typed.number)}`;
  if (typed.kind === 'find') return typed.words;
  return typed.kind === 'else' ? typed.text : '';
}

/** A numbered list of which one is taken by typing its number. */
export async function chooseOne(desk: Desk, question: ChooseOne): Promise<Reply<string>> {
  const { say, plain } = desk;
  sayHeading(desk, question);
  const choices = sayChoices(desk, question);
  const standing = choices.find(({ value }) => value === question.selected);
  say([plain.chooseOne, ...(standing ? [plain.standing(standing.label)] : [])].join(' '));
  for (;;) {
    const typed = await readTyped(desk);
    if (typed.kind === 'back') return { kind: 'back' };
    if (typed.kind === 'help') sayHelp(desk, question);
    else {
      const choice = take(desk, typed, choices, standing);
      if (choice) return { kind: 'answer', value: choice.value };
    }
  }
}
