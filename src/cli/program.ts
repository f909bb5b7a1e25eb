import { type Argument, Command, CommanderError, type Help, Option } from 'commander';
import { commands } from './commands/index.ts';
import { usageErrorFrom } from './commander-errors.ts';
import { type Outcome, STANDING_COMMAND } from './commands/command.ts';
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
    .addOption(new Option('--lang <language>', words.lang).choices(['nl', 'en']))
    .addOption(new Option('--color', words.color))
    .addOption(new Option('--no-color', words.noColor))
    .addOption(new Option('--accessible', words.accessible));
}

/** The whole command line, ready to parse. */
export function createProgram(session: Session, outcome: Outcome): Command {
  const { context, messages } = session;
  const help: string[] = [];
  const program = new Command('kiem')
    .description(messages.cli.description)
    .version(session.version, '--version', messages.cli.version)
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
  for (const add of commands) {
    const command = add(program, session, outcome);
    command.helpOption('-h, --help', messages.cli.help);
  }
  helpTexts.set(program, help);
  return program;
}

const helpTexts = new WeakMap<Command, string[]>();

const HELP = ['-h', '--help', '--version'];

/** `kiem` alone, or with nothing but flags, is `kiem select`. */
function withDefault(argv: readonly string[], program: Command): readonly string[] {
  const names = new Set(['help', ...program.commands.map((command) => command.name())]);
  const isNamed = argv.some((word) => names.has(word) || HELP.includes(word));
  const [first] = argv;
  return isNamed || (first !== undefined && !first.startsWith('-')) ? argv : [STANDING_COMMAND, ...argv];
}

/** Parses the command line and runs the command. Errors of the line become UsageErrors in the user's language. */
export async function runProgram(argv: readonly string[], session: Session): Promise<ExitCode> {
  const outcome: Outcome = { exitCode: EXIT.done };
  const program = createProgram(session, outcome);
  try {
    await program.parseAsync(withDefault(argv, program), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageErrorFrom(error, session);
  }
  await session.context.stdout.write((helpTexts.get(program) ?? []).join(''));
  return outcome.exitCode;
}
