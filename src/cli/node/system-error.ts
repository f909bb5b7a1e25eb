import { codeOf, FileError, type FileReason, StreamError } from '../errors.ts';

/** What the codes of the system mean to whoever runs the program. */
const REASONS: Readonly<Record<string, FileReason>> = {
  ENOENT: 'absent',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  ELOOP: 'circular',
  EISDIR: 'isFolder',
  ENOTDIR: 'underFile',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'readOnly',
  ENAMETOOLONG: 'longName',
  EMFILE: 'manyOpen',
  ENFILE: 'manyOpen',
  EIO: 'broken',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EFBIG: 'pastLimit',
  EBADF: 'notOpen',
  ECONNREFUSED: 'notOpen',
};

const reasonOf = (error: unknown): FileReason => REASONS[codeOf(error)] ?? 'other';

/** Names the path and the cause; never the English of the system, never a stack trace. What names them already stays. */
export const fileFailure = (path: string, error: unknown): FileError =>
  error instanceof FileError ? error : new FileError(path, reasonOf(error), { cause: error });

/** The same of a stream that has no path. */
export const streamFailure = (stream: StreamError['stream'], error: unknown): StreamError =>
  new StreamError(stream, reasonOf(error), { cause: error });
