import { join } from 'node:path';
import { Argument, type Command } from 'commander';
import { present } from '../../core/present.ts';
import { FailureError, UsageError } from '../errors.ts';
import { completionScript, INSTALL, isShell, type Shell, SHELLS } from '../completion/scripts.ts';
import type { Session } from '../session.ts';
import { readSettings } from '../settings.ts';
import { type AddCommand, STANDING_COMMAND } from './command.ts';
import { withExamples } from './examples.ts';

/** Nobody asked for this to go wrong: without readable data there is nothing to suggest, and nothing to say. */
async function answerQuietly(session: Session, program: Command, shell: Shell, words: readonly string[]) {
  const { answer } = await import('../completion/answer.ts');
  // What stands behind `--` is the line that is completed: the data that it names is what its ids are of.
  const { dataFolder = session.settings.dataFolder, overlays: named } = readSettings(
    words,
    session.context.environment,
  );
  const overlays = named.length > 0 ? named : session.settings.overlays;
  const settings = { ...session.settings, overlays, ...present({ dataFolder }) };
  try {
    return await answer({ ...session, settings }, { program, standing: STANDING_COMMAND }, shell, words);
  } catch (error) {
    if (error instanceof FailureError) return '';
    throw error;
  }
}

async function runCompletion(session: Session, program: Command, shell: string | undefined, words: readonly string[]) {
  const { context, messages } = session;
  if (shell === undefined || !isShell(shell)) throw new UsageError(messages.completion.whichShell(SHELLS));
  const text =
    words.length === 0
      ? completionScript(shell, join(context.packageRoot, 'bin/kiem.js'))
      : await answerQuietly(session, program, shell, words);
  await context.stdout.write(text);
}

/** `kiem completion SHELL`: the script that lets a shell complete our commands; with WORDS what it can complete them with. */
export const addCompletion: AddCommand = (command, session) => {
  const { completion: words } = session.messages;
  command
    .addArgument(new Argument('[shell]', words.shell).choices(SHELLS))
    .addArgument(new Argument('[words...]', words.words))
    .action((shell: string | undefined, typed: readonly string[]) =>
      runCompletion(session, command.parent ?? command, shell, typed),
    );
  withExamples(command, session, ['kiem completion bash', 'kiem completion bash -- show voor']);
  return command.addHelpText(
    'after',
    `\n${words.install}:\n${SHELLS.map((shell) => `  $ ${INSTALL[shell]}`).join('\n')}`,
  );
};
