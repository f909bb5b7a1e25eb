import { Command, CommanderError, Option } from 'commander';
import { type Language, messages as allMessages } from '../words/index.ts';
import { assertPathsNamed } from './assert-paths-named.ts';
import { type CommandName, commands } from './commands/index.ts';
import { collected, inAnyCase } from './list-option.ts';
import { commandWord } from './command-word.ts';
import { usageErrorFrom } from './usage-error-from.ts';
import { STANDING_COMMAND } from './commands/command.ts';
import type { Outcome } from './exit-code.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { addHelp } from './help/help-command.ts';
import { helpLook } from './help/help-look.ts';
import { say } from './output/say.ts';
import type { Session } from './session.ts';
import { takesPart, withOwnFolder } from './store/own-folder.ts';

function addGlobalOptions(program: Command, { messages: { flagOptions: words } }: Session): void {
  program
    .addOption(new Option('--data <folder>', words.data))
    .addOption(new Option('--overlay <folder>', words.overlay).argParser(collected))
    .addOption(inAnyCase(new Option('--lang <language>', words.lang).choices(['nl', 'en'])))
    .addOption(new Option('--color', words.color))
    .addOption(new Option('--no-color', words.noColor))
    .addOption(new Option('--no-pager', words.noPager))
    .addOption(new Option('--accessible', words.accessible));
}

const isCommand = (word: string): word is CommandName => Object.hasOwn(commands, word);

const ALL: readonly CommandName[] = Object.keys(commands).filter(isCommand);

/** Which commands a program has, and of which of these more than a name and a line of help. */
interface Extent {
  readonly names: readonly CommandName[];
  readonly whole: readonly CommandName[];
}

/** A command with its line of help, and with its flags and action when it is needed whole. */
async function addCommand(
  program: Command,
  session: Session,
  outcome: Outcome,
  { name, isWhole }: { readonly name: CommandName; readonly isWhole: boolean },
): Promise<void> {
  const { messages } = session;
  const command = program
    .command(name)
    .description(messages.commands[name])
    .helpOption('-h, --help', messages.cli.help);
  if (!isWhole) return;
  const add = await commands[name]();
  add(command, session, outcome);
}

/** The command line, ready to parse: whole, or as far as a line needs it. */
export async function createProgram(
  session: Session,
  outcome: Outcome,
  { names, whole }: Extent = { names: ALL, whole: ALL },
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
  for (const name of names) await addCommand(program, session, outcome, { name, isWhole: whole.includes(name) });
  const inLanguage = (language: Language): Promise<Command> =>
    createProgram({ ...session, messages: allMessages[language] }, outcome);
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

/** Commands whose action looks at the others. */
const NEEDS_ALL: readonly CommandName[] = ['completion'];

/** The command that a line begins with. When it begins with none, all by name: for the help, or for the nearest one. */
function extentFor(argv: readonly string[]): Extent {
  const word = commandWord(argv) ?? '';
  if (!isCommand(word)) return { names: ALL, whole: argv.filter(isCommand) };
  const names = NEEDS_ALL.includes(word) ? ALL : [word];
  return { names, whole: names };
}

/** Commands of which the outcome is the same with own data. */
const WITHOUT_DATA = ['completion', 'explain', 'help', 'init', 'schema'];

/** Says that own data takes part that nobody named on the line. */
async function sayOwnData(session: Session, command: string): Promise<void> {
  if (WITHOUT_DATA.includes(command)) return;
  // A command that uses the data reports what is wrong with it.
  const name = await takesPart(session).catch(() => undefined);
  if (name !== undefined) await say(session.context, session.messages.origin.takesPart(name));
}

/** Parses the command line and runs the command. Errors of the line become UsageErrors in the user's language. */
export async function runProgram(argv: readonly string[], given: Session): Promise<ExitCode> {
  const outcome: Outcome = { exitCode: EXIT.done };
  const line = withDefault(argv);
  const session = await withOwnFolder(given);
  const program = await createProgram(session, outcome, extentFor(line));
  program.hook('preAction', (_, command) => sayOwnData(session, command.name()));
  try {
    await program.parseAsync(line, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageErrorFrom(error, { program, argv: line }, session);
  }
  await session.context.stdout.write((helpTexts.get(program) ?? []).join(''));
  return outcome.exitCode;
}
