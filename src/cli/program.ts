import { type Argument, Command, CommanderError, type Help, Option } from 'commander';
import { nearest } from '../core/nearest.ts';
import { commands } from './commands/index.ts';
import { collected } from './list-option.ts';
import { commandWord } from './command-word.ts';
import { usageErrorFrom } from './commander-errors.ts';
import { type Outcome, STANDING_COMMAND } from './commands/command.ts';
import { UsageError } from './errors.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Session } from './session.ts';

const choicesOf = ({ argChoices }: Option | Argument, { cli }: Session['messages']): string =>
  argChoices === undefined ? '' : ` (${cli.choices}: ${argChoices.join(', ')})`;

function helpInLanguage({ messages }: Session): Partial<Help> {
  const { cli } = messages;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': cli.usage,
    'Options:': cli.options,
    'Global Options:': cli.globalOptions,
    'Commands:': cli.commands,
    'Arguments:': cli.arguments,
  };
  return {
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: (usage) =>
      usage.replace('[options]', `[${cli.optionsWord}]`).replace('[command]', `[${cli.commandWord}]`),
    subcommandTerm: (command) => command.name(),
    optionDescription: (option) => {
      const preset =
        option.defaultValue === undefined || option.defaultValue === false || Array.isArray(option.defaultValue)
          ? ''
          : ` (${cli.default}: ${String(option.defaultValue)})`;
      return option.description + choicesOf(option, messages) + preset;
    },
    argumentDescription: (argument) => argument.description + choicesOf(argument, messages),
  };
}

function addGlobalOptions(program: Command, { messages: { flagOptions: words } }: Session): void {
  program
    .addOption(new Option('--data <folder>', words.data))
    .addOption(new Option('--overlay <folder>', words.overlay).argParser(collected))
    .addOption(new Option('--lang <language>', words.lang).choices(['nl', 'en']))
    .addOption(new Option('--color', words.color))
    .addOption(new Option('--no-color', words.noColor))
    .addOption(new Option('--no-pager', words.noPager))
    .addOption(new Option('--accessible', words.accessible));
}

/** The command line, ready to parse: with all commands, or only the one that a line names. */
export async function createProgram(
  session: Session,
  outcome: Outcome,
  names: readonly string[] = Object.keys(commands),
): Promise<Command> {
  const { context, messages } = session;
  const help: string[] = [];
  const program = new Command('kiem')
    .description(messages.cli.description)
    .version(session.version, '-V, --version', messages.cli.version)
    .helpOption('-h, --help', messages.cli.help)
    .helpCommand('help [command]', messages.cli.helpCommand)
    .configureHelp(helpInLanguage(session))
    .configureOutput({
      writeOut: (text) => help.push(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => context.stdout.columns ?? 80,
      getOutHasColors: () => false,
    })
    .exitOverride()
    .enablePositionalOptions(false)
    .showSuggestionAfterError(true);
  addGlobalOptions(program, session);
  for (const name of names) {
    const add = await commands[name]?.();
    add?.(program, session, outcome).helpOption('-h, --help', messages.cli.help);
  }
  helpTexts.set(program, help);
  return program;
}

const helpTexts = new WeakMap<Command, string[]>();

const HELP = ['-h', '--help', '-V', '--version'];

/** `kiem` alone, or with nothing but flags, is `kiem select`. */
function withDefault(argv: readonly string[]): readonly string[] {
  const isNamed = argv.some((word) => word === 'help' || isCommand(word) || HELP.includes(word));
  const [first] = argv;
  return isNamed || (first !== undefined && !first.startsWith('-')) ? argv : [STANDING_COMMAND, ...argv];
}

const isCommand = (word: string): boolean => Object.hasOwn(commands, word);

/** Commands whose action looks at the others. */
const NEEDS_ALL = ['completion'];

/** The command that a line begins with; all when it begins with none, for the help or for the nearest one. */
function namesFor(argv: readonly string[]): readonly string[] | undefined {
  const word = commandWord(argv);
  return word !== undefined && isCommand(word) && !NEEDS_ALL.includes(word) ? [word] : undefined;
}

/** The library answers `help nope` with the help of all. */
function assertHelpExists(argv: readonly string[], { messages }: Session): void {
  if (commandWord(argv) !== 'help') return;
  const name = commandWord(argv.slice(argv.indexOf('help') + 1));
  if (name !== undefined && name !== 'help' && !isCommand(name))
    throw new UsageError(messages.errors.unknownCommand(name, nearest(name, Object.keys(commands))));
}

/** Parses the command line and runs the command. Errors of the line become UsageErrors in the user's language. */
export async function runProgram(argv: readonly string[], session: Session): Promise<ExitCode> {
  const outcome: Outcome = { exitCode: EXIT.done };
  assertHelpExists(argv, session);
  const line = withDefault(argv);
  const program = await createProgram(session, outcome, namesFor(line));
  try {
    await program.parseAsync(line, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageErrorFrom(error, session);
  }
  await session.context.stdout.write((helpTexts.get(program) ?? []).join(''));
  return outcome.exitCode;
}
