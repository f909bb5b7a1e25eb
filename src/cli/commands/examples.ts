import type { Command } from 'commander';
import type { Session } from '../session.ts';

const examples = new WeakMap<Command, readonly string[]>();

/** Ends the help of a command with examples; a test runs each of them. */
export function withExamples(command: Command, { messages }: Session, lines: readonly string[]): Command {
  examples.set(command, lines);
  return command.addHelpText('after', `\n${messages.cli.examples}:\n${lines.map((line) => `  $ ${line}`).join('\n')}`);
}

export const examplesOf = (command: Command): readonly string[] => examples.get(command) ?? [];
