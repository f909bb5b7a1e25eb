import type { Argument, Command, Option } from 'commander';
import type { Session } from '../session.ts';
import { type CompletionCandidate, type PathKind, suggestionFor } from './suggesting.ts';

/** What can be typed next: one of these, or a path that the shell knows. */
export type Completion = readonly CompletionCandidate[] | PathKind;

/** A program, and the command that a line without a command is about. */
export interface Grammar {
  readonly program: Command;
  readonly standing: string;
}

/** Where in the command line we are. */
interface LinePlace {
  readonly command: Command;
  /** The words of the command that are no flags. */
  readonly operands: readonly string[];
  /** The option whose value comes next. */
  readonly option?: Option | undefined;
  /** `--` was there: no flags follow. */
  readonly isPastFlags: boolean;
}

const isFlag = (word: string): boolean => word.startsWith('-') && word !== '-';
const flagOf = ({ long, short }: Option): string => long ?? short ?? '';

const commandsOf = ({ program }: Grammar): readonly Command[] => program.createHelp().visibleCommands(program);

/** Every flag that may stand here. */
function optionsAt(grammar: Grammar, { command }: LinePlace): readonly Option[] {
  const help = command.createHelp();
  const own = [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)];
  const standing = commandsOf(grammar).filter(
    (other) => command === grammar.program && other.name() === grammar.standing,
  );
  const known = new Set(own.map(flagOf));
  return [
    ...own,
    ...standing.flatMap((other) => help.visibleOptions(other).filter((option) => !known.has(flagOf(option)))),
  ];
}

const optionAt = (grammar: Grammar, place: LinePlace, flag: string): Option | undefined =>
  optionsAt(grammar, place).find(({ long, short }) => flag === long || flag === short);

function afterWord(grammar: Grammar, place: LinePlace, word: string): LinePlace {
  const { command, operands, option, isPastFlags } = place;
  if (option !== undefined) return { ...place, option: undefined };
  if (isPastFlags || !isFlag(word)) {
    const isCommand = command === grammar.program && operands.length === 0;
    const named = isCommand ? commandsOf(grammar).find((candidate) => candidate.name() === word) : undefined;
    return named === undefined ? { ...place, operands: [...operands, word] } : { ...place, command: named };
  }
  if (word === '--') return { ...place, isPastFlags: true };
  const found = optionAt(grammar, place, word);
  return found?.required === true || found?.optional === true ? { ...place, option: found } : place;
}

/** Puts what already stands there before each value: a shell replaces the whole word. */
function within(before: string, completion: Completion): Completion {
  return typeof completion === 'string'
    ? completion
    : completion.map((candidate) => ({ ...candidate, value: before + candidate.value }));
}

/** The values of an option or an argument; of a list those that it does not have yet. */
async function valuesOf(
  session: Session,
  item: Option | Argument | undefined,
  typed: string,
  taken: readonly string[] = [],
): Promise<Completion> {
  const suggestion = item === undefined ? undefined : suggestionFor(item);
  if (suggestion === undefined) return [];
  const { suggest, isList } = suggestion;
  if (typeof suggest === 'string') return suggest;
  const start = isList ? typed.lastIndexOf(',') + 1 : 0;
  const others = new Set([...taken, ...typed.slice(0, start).split(',')]);
  const candidates = await suggest(session, typed.slice(start));
  return within(
    typed.slice(0, start),
    candidates.filter(({ value }) => !others.has(value)),
  );
}

const flagsAt = (grammar: Grammar, place: LinePlace): readonly CompletionCandidate[] =>
  optionsAt(grammar, place).map((option) => ({ value: flagOf(option), description: option.description }));

async function operandsAt(session: Session, grammar: Grammar, place: LinePlace, typed: string): Promise<Completion> {
  const { command, operands, isPastFlags } = place;
  const { registeredArguments } = command;
  const last = registeredArguments.at(-1);
  const argument = registeredArguments[operands.length] ?? (last?.variadic === true ? last : undefined);
  if (command === grammar.program && operands.length > 0) return [];
  if (command === grammar.program)
    return commandsOf(grammar).map((other) => ({ value: other.name(), description: other.description() }));
  const values = await valuesOf(session, argument, typed, operands);
  const isNothing = typeof values !== 'string' && values.length === 0;
  return isNothing && typed === '' && !isPastFlags ? flagsAt(grammar, place) : values;
}

/** What can stand in place of the last word of a line, the name of the program left out. */
export async function complete(session: Session, grammar: Grammar, words: readonly string[]): Promise<Completion> {
  const typed = words.at(-1) ?? '';
  const start: LinePlace = { command: grammar.program, operands: [], isPastFlags: false };
  const place = words.slice(0, -1).reduce((at, word) => afterWord(grammar, at, word), start);
  if (place.option !== undefined) return valuesOf(session, place.option, typed);
  if (place.isPastFlags || !typed.startsWith('-')) return operandsAt(session, grammar, place, typed);
  const [, flag, value] = /^(--[^=]+)=(.*)$/s.exec(typed) ?? [];
  if (flag === undefined || value === undefined) return flagsAt(grammar, place);
  return within(`${flag}=`, await valuesOf(session, optionAt(grammar, place, flag), value));
}
