import { relative } from 'node:path';
import { type Catalogue, inNameOrder, linkOrdered } from '../../core/catalogue.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { compareFiles, fileIn, originOf } from '../../core/origin.ts';
import type { SourceFile } from '../../read/source-file.ts';
import type { Records } from '../../core/records.ts';
import { CONFIG_FILE } from '../config-file.ts';
import type { AppContext } from '../context.ts';
import { FailureError, FileError } from '../errors.ts';
import { inProgress } from '../progress.ts';
import { shellWord } from '../shell-word.ts';
import { crypto } from './fingerprint.ts';
import { lookAt } from './fresh.ts';
import { keepRecords, knownRecords, shippedPath, shippedRecords } from './known-records.ts';
import type { Session } from '../session.ts';
import { type DataFolders, dataFolders, keyOf, pathOnDisk } from './data-folders.ts';

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

/** How many errors there are, and what shows them: what is laid over the data is to blame when any stands in it. */
function dataErrors(
  { messages: { errors }, settings }: Session,
  folders: DataFolders,
  found: readonly Diagnostic[],
): string {
  const wrong = found.filter(({ severity }) => severity === 'error');
  const origins = new Set(wrong.map(({ file }) => originOf(file)));
  const wrongOverlays = folders.overlays.filter(({ origin }) => origins.has(origin)).map(({ root }) => root);
  if (wrongOverlays.length === 0)
    return errors.dataHasErrors(folders.root, wrong.length, `kiem check --data ${shellWord(folders.root)}`);
  const under = settings.dataFolder === undefined ? [] : ['--data', folders.root];
  // All of them: what is wrong may be that two do not go together.
  const over = folders.overlays.flatMap(({ root }) => ['--overlay', root]);
  const command = ['kiem', 'check', ...under, ...over].map(shellWord).join(' ');
  return errors.overlayHasErrors(wrongOverlays, wrong.length, command);
}

/** Parses and checks the files. Data with errors is refused: a selection from half a catalogue would mislead. */
async function checkedRecords(session: Session, folders: DataFolders, files: readonly SourceFile[]): Promise<Records> {
  const { context, messages } = session;
  const [{ loadData }, { rules }] = await Promise.all([import('../../read/load.ts'), import('../../rules/index.ts')]);
  const work = { said: messages.progress.reading, all: () => files.length };
  const read = inProgress(session, work, files);
  const { records, diagnostics } = await loadData(read, rules, context.today());
  if (records !== undefined) return records;
  throw new FailureError(dataErrors(session, folders, diagnostics), { cause: 'findings' });
}

/** Reads and links the data: from what was checked before when the bytes are the same, else from the files themselves. */
async function readCatalogue(session: Session, folders: DataFolders): Promise<Catalogue> {
  const files = await readDataFiles(session.context, folders);
  const [digest, key] = [digestOf(files), keyOf(folders)];
  const known = await knownRecords(session, key, digest);
  if (known !== undefined) return linkOrdered(known, digest);
  const records = inNameOrder(await checkedRecords(session, folders, files));
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  await keepRecords(session, key, { digest, size }, records);
  return linkOrdered(records, digest);
}

/** The data of a run, or of another folder with the same laid over it: checked and linked. */
export async function loadCatalogue(session: Session, folder?: string): Promise<Catalogue> {
  const folders = await dataFolders(session, folder);
  const compiled = shippedPath(session.context.packageRoot);
  const look = await lookAt(session, 'data', folders, [relative(folders.root, compiled)]);
  const seen = await look?.kept();
  const known = seen === undefined ? undefined : await shippedRecords(session, seen);
  if (seen !== undefined && known !== undefined) return linkOrdered(known, seen);
  const catalogue = await readCatalogue(session, folders);
  if (look !== undefined && (await shippedRecords(session, catalogue.digest))) await look.keep(catalogue.digest);
  return catalogue;
}
