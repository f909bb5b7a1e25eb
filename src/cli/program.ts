import { Command, CommanderError, Option } from 'commander';
import { type Language, messages as allMessages } from '../words/index.ts';
import { assertPathsNamed } from './assert-paths-named.ts';
import { commands } from './commands/index.ts';
import { collected } from './list-option.ts';
import { commandWord } from './command-word.ts';
import { usageErrorFrom } from './commander-errors.ts';
import { STANDING_COMMAND } from './commands/command.ts';
import type { Outcome } from './exit-code.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { addHelp } from './help/help-command.ts';
import { helpLook } from './help/help-look.ts';
import type { Session } from './session.ts';

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
    .helpCommand(false)
    .configureHelp(helpLook(session))
    .configureOutput({
      writeOut: (text) => help.push(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => context.stdout.columns ?? 80,
      getOutHasColors: () => false,
    })
    .exitOverride()
    .enablePositionalOptions(false)
    .showSuggestionAfterError(true)
    .hook('preAction', (_, command) => {
      assertPathsNamed(session, command);
    });
  addGlobalOptions(program, session);
  for (const name of names) {
    const add = await commands[name]?.();
    add?.(program, session, outcome).helpOption('-h, --help', messages.cli.help);
  }
  const inLanguage = (language: Language): Promise<Command> =>
    createProgram({ ...session, messages: allMessages[language] }, outcome, names);
  addHelp(program, session, inLanguage).helpOption('-h, --help', messages.cli.help);
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

/** Parses the command line and runs the command. Errors of the line become UsageErrors in the user's language. */
export async function runProgram(argv: readonly string[], session: Session): Promise<ExitCode> {
  const outcome: Outcome = { exitCode: EXIT.done };
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
