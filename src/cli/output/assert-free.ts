import { sep } from 'node:path';
import { UsageError } from '../errors.ts';
import type { Session } from '../session.ts';

/** Refuses a path that cannot be written to, or where a file stands that nobody said may be overwritten. */
export async function assertFree({ context, messages }: Session, path: string, mayReplace = false): Promise<void> {
  const { errors } = messages;
  // The system looks past such an end, but whoever types it means a folder.
  if (path.endsWith('/') || path.endsWith(sep)) throw new UsageError(errors.isFolder(path));
  switch (await context.files.target(path)) {
    case 'folder':
      throw new UsageError(errors.isFolder(path));
    case 'disk':
      throw new UsageError(errors.isDisk(path));
    case 'file':
      if (!mayReplace) throw new UsageError(errors.exists(path));
      return;
    case 'absent':
    case 'stream':
      return;
  }
}
