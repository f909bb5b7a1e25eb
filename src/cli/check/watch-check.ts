import { dirname } from 'node:path';
import { errorText, FailureError, UsageError } from '../errors.ts';
import { say } from '../output/say.ts';
import type { Session } from '../session.ts';
import { type DataFolders, foundFolders } from '../store/data-folders.ts';
import { targetsOf } from './targets.ts';

interface WatchFlags {
  readonly format?: readonly string[];
  readonly updateBaseline?: boolean;
  readonly stdinFilename?: string;
  readonly fix?: boolean;
  readonly diff?: boolean;
}

const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

const foldersIn = ({ root, overlays }: DataFolders): readonly string[] => [
  root,
  ...overlays.map((overlay) => overlay.root),
];

async function foldersOf(session: Session, paths: readonly string[]): Promise<readonly string[]> {
  if (paths.length === 0) return foldersIn(await foundFolders(session));
  const targets = (await Promise.all(paths.map((path) => targetsOf(session, path)))).flat();
  const folders = targets.flatMap((target) =>
    target.kind === 'data' ? foldersIn(target.folders) : dirname(target.path),
  );
  return [...new Set(folders)];
}

/** Checks, and checks again after every change, until the user stops it or stops reading. */
export async function watchCheck(
  session: Session,
  paths: readonly string[],
  flags: WatchFlags,
  once: (session: Session) => Promise<void>,
): Promise<void> {
  const { context, messages } = session;
  const writesFiles = (flags.format ?? []).some((format) => format.includes(':'));
  const isFixing = flags.fix === true || flags.diff === true;
  if (writesFiles || isFixing || flags.updateBaseline === true || flags.stdinFilename !== undefined)
    throw new UsageError(messages.check.errors.watchFiles);
  const folders = await foldersOf(session, paths);
  await once(session);
  await say(context, messages.check.watching);
  for await (const _ of context.watch(folders)) {
    await onceMore(clearingFirst(session), folders, once);
    if (!context.stdout.hasReader) return;
    await say(context, messages.check.watching);
  }
}

/** The old result stays on the screen until there is a new one. */
function clearingFirst(session: Session): Session {
  const { stdout } = session.context;
  let isClear = !stdout.isTerminal;
  const write = async (text: string | Uint8Array): Promise<void> => {
    if (!isClear) await stdout.write(CLEAR);
    isClear = true;
    await stdout.write(text);
  };
  const { isTerminal, columns, hasReader } = stdout;
  const clearing = { isUsed: true, isTerminal, columns, hasReader, write };
  return { ...session, context: { ...session.context, stdout: clearing } };
}

/**
 * A file that vanishes while an editor saves it is no reason to stop: the next change brings it back. A folder that is gone
 * is watched no more, whatever comes in its place.
 */
async function onceMore(
  session: Session,
  folders: readonly string[],
  once: (session: Session) => Promise<void>,
): Promise<void> {
  try {
    await once(session);
  } catch (error) {
    const left = await Promise.all(folders.map((folder) => session.context.files.exists(folder)));
    if (!(error instanceof FailureError) || left.includes(undefined)) throw error;
    await say(session.context, `kiem: ${errorText(error, session.messages)}`);
  }
}
