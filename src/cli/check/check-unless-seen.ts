import type { Session } from '../session.ts';
import type { DataFolders } from '../store/data-folders.ts';
import { lookAt } from '../store/fresh.ts';
import type { FolderFindings, FolderOptions } from './check-folder.ts';

/** A check of files, as text. */
interface Seen {
  /** Some findings are of a day. */
  readonly today: string;
  readonly found: FolderFindings;
}

/** Checks the files of the data together; shipped files only when they look otherwise than when they were last checked. */
export async function checkUnlessSeen(
  session: Session,
  folders: DataFolders,
  options: FolderOptions,
): Promise<FolderFindings> {
  const mayLook = options.useCache && options.standIn === undefined && options.known === undefined;
  const look = mayLook ? await lookAt(session, 'check', folders) : undefined;
  const kept = await look?.kept();
  const today = session.context.today();
  const seen = kept === undefined ? undefined : (JSON.parse(kept) as Seen);
  if (seen?.today === today) return seen.found;
  const { checkFolder } = await import('./check-folder.ts');
  const found = await checkFolder(session, folders, options);
  await look?.keep(JSON.stringify({ today, found } satisfies Seen));
  return found;
}
