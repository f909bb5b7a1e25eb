import { CommanderError, Option } from 'commander';
import { choiceError } from './choice-error.ts';
import { type Suggest, suggesting, values } from './completion/suggesting.ts';
import { EXIT } from './exit-code.ts';
import type { Session } from './session.ts';

/** As it is: names too are taken where the help lists ids, which only the command can tell. */
export const asTyped = (text: string): string => text;

/** Each occurrence by itself: a path may hold a comma, and what one means in a name only the data can tell. */
export const collected = (text: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  text,
];

/** Of a variable that was not set, what was meant is no list of nothing: the flag would count as not given. */
export function assertFilled(flag: string, text: string): void {
  if (/^[\s,]*$/.test(text))
    throw new CommanderError(EXIT.usage, 'commander.optionMissingArgument', `option '${flag}' argument missing`);
}

/** Takes the choices of an option in capitals too. */
export function inAnyCase(option: Option): Option {
  const { parseArg: choose } = option;
  return option.argParser((text, before: unknown) => choose?.(text.toLowerCase(), before));
}

/** A flag that may be repeated, and holds a list. */
export const listOption = (flag: string, text: string, suggest: Suggest): Option => {
  const filled = (typed: string, before: readonly string[] | undefined): readonly string[] => {
    assertFilled(flag, typed);
    return collected(typed, before);
  };
  return suggesting(new Option(flag, text).argParser(filled), suggest, { isList: true });
};

/** The same, with words of the program for values. */
export function choicesOption(session: Session, flag: string, text: string, choices: readonly string[]): Option {
  const chosen = (typed: string, before: readonly string[] | undefined): readonly string[] => {
    assertFilled(flag, typed);
    const parts = typed.split(',').flatMap((part) => part.trim() || []);
    const wrong = parts.find((part) => !choices.includes(part));
    if (wrong !== undefined) throw choiceError(session, [flag.split(' ')[0] ?? flag, wrong], choices);
    return [...(before ?? []), ...parts];
  };
  return listOption(flag, text, values(choices)).argParser(chosen);
}
