import { resolve } from 'node:path';
import { Argument } from 'commander';
import { terminalLine } from '../../render/terminal-text.ts';
import { say } from '../output/say.ts';
import { shownPath } from '../shown-path.ts';
import type { Session } from '../session.ts';
import { shellWord } from '../shell-word.ts';
import type { AddCommand } from './command.ts';
import { withExamples } from './examples.ts';

/** As it is typed in a command, where a name may not look like a flag. */
const typed = (path: string): string => terminalLine(shellWord(path.startsWith('-') ? `./${path}` : path));

async function runInit({ context, messages, ...session }: Session, given: string): Promise<void> {
  const [{ makeOwnData }, { EXAMPLE_PROFILE }] = await Promise.all([
    import('../init/make-own-data.ts'),
    import('../init/skeleton.ts'),
  ]);
  const folder = resolve(context.workingDirectory, given);
  const shown = shownPath(context.workingDirectory, folder) || '.';
  const outcome = await makeOwnData({ context, messages, ...session }, folder, shown);
  await say(context, messages.errors.written(terminalLine(shown)));
  const { next, refreshed } = messages.init;
  await context.stdout.write(
    outcome === 'renewed'
      ? refreshed(terminalLine(shown))
      : next(typed(shown), typed(shown === '.' ? EXAMPLE_PROFILE : `${shown}/${EXAMPLE_PROFILE}`)),
  );
}

/** `kiem init DIR`: own data to begin with, that `--overlay` lays over the shipped data. */
export const addInit: AddCommand = (program, session) => {
  const { init } = session.messages;
  const command = program
    .command('init')
    .description(init.help)
    .addArgument(new Argument('<folder>', init.folder))
    .action((folder: string) => runInit(session, folder));
  return withExamples(command, session, ['kiem init own-data']);
};
