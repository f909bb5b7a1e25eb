import type { CommanderError } from 'commander';
import { UsageError } from './errors.ts';
import { inWords } from './help/help-look.ts';
import type { Session } from './session.ts';

const quoted = (message: string): readonly string[] => [...message.matchAll(/'([^']*)'/g)].map(([, text = '']) => text);
const suggestion = (message: string): string | undefined => /Did you mean (?:one of )?([^?]*)\?/.exec(message)?.[1];

/** The library speaks English only: its codes are stable, so we say the same in the user's language. */
export function usageErrorFrom({ code, message }: CommanderError, { messages: { errors, cli } }: Session): UsageError {
  const [first = '', second = ''] = quoted(message);
  const flag = first.split(' ')[0]?.replace(/,$/, '') ?? first;
  const choices = /Allowed choices are ([^.]*)\./.exec(message)?.[1];
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
      return new UsageError(errors.excessArguments);
    case 'commander.invalidArgument':
      if (choices === undefined) return new UsageError(message.replace(/^error: /, ''));
      // Of an argument the value comes first, of an option its name.
      return new UsageError(
        message.startsWith('error: command-argument')
          ? errors.invalidChoice(second, first, choices)
          : errors.invalidChoice(flag, second, choices),
      );
    default:
      return new UsageError(message.replace(/^error: /, ''));
  }
}
