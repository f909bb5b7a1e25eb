import type { Command } from 'commander';
import type { Session } from '../session.ts';

/** Ends the help of a command with examples; a test runs each of them. */
export function withExamples(command: Command, { messages }: Session, examples: readonly string[]): Command {
  return command.addHelpText(
    'after',
    `\n${messages.cli.examples}:\n${examples.map((example) => `  $ ${example}`).join('\n')}`,
  );
}
