import type { Argument, Command, Option } from 'commander';
import type {
  ArgumentHelp,
  CommandHelp,
  CommandLine,
  ExitCodeHelp,
  FlagHelp,
  NamedHelp,
} from '../../core/generated/schema-types.ts';
import { present } from '../../core/present.ts';
import { help } from '../../words/help.ts';
import type { Said } from '../../words/said.ts';
import { TOPICS } from '../../words/topics.ts';
import { examplesOf } from '../commands/examples.ts';
import { placeholderOf, suggestionFor } from '../completion/suggesting.ts';
import { EXIT } from '../exit-code.ts';
import { collected } from '../list-option.ts';
import type { Session } from '../session.ts';
import { presetOf } from './help-look.ts';

/** The same thing of the program in both languages: the two are made by the same code, so what stands at one place is one thing. */
const paired = <T>({ nl, en }: Said<readonly T[]>): readonly Said<T>[] =>
  en.flatMap((english, index) => {
    const dutch = nl[index];
    return dutch === undefined ? [] : [{ nl: dutch, en: english }];
  });

const both = <T, U>({ nl, en }: Said<T>, take: (one: T) => U): Said<U> => ({ nl: take(nl), en: take(en) });

const isRepeatable = (option: Option): boolean =>
  option.variadic || option.parseArg === collected || suggestionFor(option)?.isList === true;

function flagHelp(option: Said<Option>): FlagHelp {
  const { long, short, flags, argChoices, optional } = option.en;
  return present({
    flag: long ?? flags,
    short,
    value: placeholderOf(option.en) || undefined,
    optional: optional ? (true as const) : undefined,
    description: both(option, ({ description }) => description),
    repeatable: isRepeatable(option.en),
    choices: argChoices,
    default: presetOf(option.en),
  });
}

function argumentHelp(argument: Said<Argument>): ArgumentHelp {
  const { required, variadic, argChoices } = argument.en;
  return present({
    name: argument.en.name(),
    description: both(argument, ({ description }) => description),
    required,
    repeatable: variadic,
    choices: argChoices,
  });
}

const visibleOptions = (command: Command): readonly Option[] => command.createHelp().visibleOptions(command);

function commandHelp(command: Said<Command>): CommandHelp {
  return {
    name: command.en.name(),
    description: both(command, (one) => one.description()),
    arguments: paired(both(command, (one) => one.registeredArguments)).map(argumentHelp),
    flags: paired(both(command, (one) => visibleOptions(one).filter(({ long }) => long !== '--help'))).map(flagHelp),
    examples: examplesOf(command.en),
  };
}

const exitCodes: readonly ExitCodeHelp[] = Object.values(EXIT).map((code) => ({
  code,
  meaning: help.exitCodes.of[code],
}));

const environment: readonly NamedHelp[] = Object.entries(help.environment.of).map(([name, meaning]) => ({
  name,
  meaning,
}));

const topics: readonly NamedHelp[] = Object.entries(TOPICS).map(([name, { title }]) => ({ name, meaning: title }));

/** Everything that can be typed, from the definitions by which it is read. */
export function describeCommandLine({ version }: Session, program: Said<Command>): CommandLine {
  return {
    schemaVersion: 1,
    tool: { name: 'kiem', version },
    description: both(program, (one) => one.description()),
    commands: paired(both(program, ({ commands }) => commands)).map(commandHelp),
    flags: paired(both(program, visibleOptions)).map(flagHelp),
    exitCodes,
    environment,
    topics,
  };
}
