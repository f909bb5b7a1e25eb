import { resolve } from 'node:path';
import { Argument, Option } from 'commander';
import { terminalLine } from '../../render/terminal-text.ts';
import { say } from '../output/say.ts';
import { shownPath } from '../shown-path.ts';
import type { Session } from '../session.ts';
import { shellWord } from '../shell-word.ts';
import type { AddCommand } from './command.ts';
import { withExamples } from './examples.ts';

/** As it is typed in a command, where a name may not look like a flag. */
const typed = (path: string): string => shellWord(path.startsWith('-') ? `./${path}` : path);

interface InitFlags {
  readonly force?: boolean;
}

async function runInit(session: Session, given: string, { force: isForced = false }: InitFlags): Promise<void> {
  const { context, messages } = session;
  const [{ makeOwnData }, { EXAMPLE_PROFILE }] = await Promise.all([
    import('../init/make-own-data.ts'),
    import('../init/skeleton.ts'),
  ]);
  const folder = resolve(context.workingDirectory, given);
  const path = shownPath(context.workingDirectory, folder) || '.';
  const shown = terminalLine(path);
  const made = await makeOwnData(session, { folder, shown, isForced });
  const { kept, next, refreshed } = messages.init;
  if (made.kind === 'begun' && made.kept.length > 0) await say(context, kept(made.kept));
  await say(context, messages.errors.written(shown));
  await context.stdout.write(
    made.kind === 'renewed' ? refreshed(shown) : next(path === '.' ? undefined : typed(path), EXAMPLE_PROFILE),
  );
}

/** `kiem init DIR`: own data to begin with, that `--overlay` lays over the shipped data. */
export const addInit: AddCommand = (command, session) => {
  const { init } = session.messages;
  command
    .addArgument(new Argument('<folder>', init.folder))
    .addOption(new Option('--force', init.force))
    .action((folder: string, flags: InitFlags) => runInit(session, folder, flags));
  return withExamples(command, session, ['kiem init own-data']);
};
