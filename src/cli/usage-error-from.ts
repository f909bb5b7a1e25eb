import type { Command, CommanderError } from 'commander';
import { choiceError } from './choice-error.ts';
import { commandWord } from './command-word.ts';
import { UsageError } from './errors.ts';
import { inWords } from './help/help-look.ts';
import type { Session } from './session.ts';

const quoted = (message: string): readonly string[] => [...message.matchAll(/'([^']*)'/g)].map(([, text = '']) => text);
const suggestion = (message: string): string | undefined => /Did you mean (?:one of )?([^?]*)\?/.exec(message)?.[1];

/** That a command has no place for some words, which the library counts and does not name. */
function excessError(program: Command, argv: readonly string[], { messages: { errors } }: Session): UsageError {
  const name = commandWord(argv) ?? '';
  const command = program.commands.find((one) => one.name() === name);
  const surplus = command?.args.slice(command.registeredArguments.length) ?? [];
  return new UsageError(errors.excessArguments(surplus.join(' '), name));
}

/** The library speaks English only: its codes are stable, so we say the same in the user's language. */
export function usageErrorFrom(
  { code, message }: CommanderError,
  { program, argv }: { readonly program: Command; readonly argv: readonly string[] },
  session: Session,
): UsageError {
  const { errors, cli } = session.messages;
  const [first = '', second = ''] = quoted(message);
  const flag = first.split(' ')[0]?.replace(/,$/, '') ?? first;
  const choices = /Allowed choices are ([^.]*)\./.exec(message)?.[1]?.split(', ') ?? [];
  switch (code) {
    case 'commander.unknownOption':
      return new UsageError(errors.unknownOption(first, suggestion(message)));
    case 'commander.unknownCommand':
      return new UsageError(errors.unknownCommand(first, suggestion(message)));
    case 'commander.missingArgument':
      return new UsageError(errors.missingArgument(inWords(first, cli.placeholders)));
    case 'commander.optionMissingArgument':
      return new UsageError(errors.optionMissingArgument(flag));
    case 'commander.excessArguments':
      return excessError(program, argv, session);
    case 'commander.invalidArgument':
      // Of an argument the value comes first, of an option its name.
      return message.startsWith('error: command-argument')
        ? choiceError(session, [commandWord(argv) ?? '', first], choices)
        : choiceError(session, [flag, second], choices);
    default:
      return new UsageError(message.replace(/^error: /, ''));
  }
}
