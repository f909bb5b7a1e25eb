import { compareFiles, fileIn } from '../../core/origin.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { CONFIG_FILE } from '../config-file.ts';
import type { AppContext } from '../context.ts';
import { FileError } from '../errors.ts';
import { crypto } from '../fingerprint.ts';
import { type DataFolders, pathOnDisk } from './data-folders.ts';

/** Why one file cannot be read, when that is a fault of the file. What stands for bytes that are no text leads nowhere. */
function faultOf(error: unknown, path: string): SourceFile['unread'] {
  if (!(error instanceof FileError)) return undefined;
  if (error.reason === 'tooLarge') return 'tooLarge';
  return error.reason === 'absent' && path.includes('\ufffd') ? 'badName' : undefined;
}

/** A file that cannot be read is a fault of that file, and no reason to leave the others unread. */
export async function readDataFile({ files }: AppContext, folders: DataFolders, path: string): Promise<SourceFile> {
  try {
    return { path, bytes: await files.read(pathOnDisk(folders, path)) };
  } catch (error) {
    const unread = faultOf(error, path);
    if (unread === undefined) throw error;
    return { path, bytes: new Uint8Array(), unread };
  }
}

/** All files of the data, also those that are not read, in the order of `compareFiles`. */
export async function listDataFiles(
  { files }: AppContext,
  { root, overlays }: DataFolders,
): Promise<readonly string[]> {
  const own = overlays.map(async (overlay) =>
    (await files.list(overlay.root)).flatMap((path) => (path === CONFIG_FILE ? [] : fileIn(overlay.origin, path))),
  );
  const found = await Promise.all([files.list(root), ...own]);
  return overlays.length === 0 ? found.flat() : found.flat().sort(compareFiles);
}

/** Those of them that are read. */
export const readablePaths = async (context: AppContext, folders: DataFolders): Promise<readonly string[]> =>
  (await listDataFiles(context, folders)).filter((path) => /\.ya?ml$/.test(path));

/** Each YAML file of the data, in the same order. */
export async function* eachDataFile(context: AppContext, folders: DataFolders): AsyncIterable<SourceFile> {
  for (const path of await readablePaths(context, folders)) yield await readDataFile(context, folders, path);
}

/** All YAML files of the data, in the same order. */
export async function readDataFiles(context: AppContext, folders: DataFolders): Promise<readonly SourceFile[]> {
  const found: SourceFile[] = [];
  for await (const file of eachDataFile(context, folders)) found.push(file);
  return found;
}

const normalised = (bytes: Uint8Array): Uint8Array =>
  bytes.includes(0x0d) ? Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1') : bytes;

/** sha256 over path, NUL and LF-normalised bytes of every data file, in path order (design, section 5). */
export function digestOf(files: readonly SourceFile[]): string {
  const hash = crypto().createHash('sha256');
  for (const { path, bytes } of files) hash.update(path).update('\0').update(normalised(bytes));
  return hash.digest('hex');
}
