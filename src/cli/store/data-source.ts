import { join, resolve } from 'node:path';
import { type Catalogue, inNameOrder, linkOrdered } from '../../core/catalogue.ts';
import type { SourceFile } from '../../read/source-file.ts';
import type { Records } from '../../core/records.ts';
import type { AppContext } from '../context.ts';
import { FailureError, FileError } from '../errors.ts';
import { crypto } from './fingerprint.ts';
import { lookAt } from './fresh.ts';
import { keepRecords, knownRecords, shippedPath, shippedRecords } from './known-records.ts';
import type { Session } from '../session.ts';

/** The shipped data, or the folder that the user names. */
export function dataFolder({ settings, context }: Pick<Session, 'settings' | 'context'>): string {
  return settings.dataFolder === undefined
    ? join(context.packageRoot, 'data')
    : resolve(context.workingDirectory, settings.dataFolder);
}

/** A file that is too large to read is a fault of that file, and no reason to leave the others unread. */
export async function readDataFile({ files }: AppContext, folder: string, path: string): Promise<SourceFile> {
  try {
    return { path, bytes: await files.read(join(folder, path)) };
  } catch (error) {
    if (error instanceof FileError && error.reason === 'tooLarge')
      return { path, bytes: new Uint8Array(), isUnread: true };
    throw error;
  }
}

/** Each YAML file of a folder, in path order. */
export async function* eachDataFile(context: AppContext, folder: string): AsyncIterable<SourceFile> {
  for (const path of await context.files.list(folder)) {
    if (/\.ya?ml$/.test(path)) yield await readDataFile(context, folder, path);
  }
}

/** All YAML files of a folder, in path order. */
export async function readDataFiles(context: AppContext, folder: string): Promise<readonly SourceFile[]> {
  const found: SourceFile[] = [];
  for await (const file of eachDataFile(context, folder)) found.push(file);
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

/** Parses and checks the files. Data with errors is refused: a selection from half a catalogue would mislead. */
async function checkedRecords(
  { context, messages }: Session,
  folder: string,
  files: readonly SourceFile[],
): Promise<Records> {
  const [{ loadData }, { rules }] = await Promise.all([import('../../read/load.ts'), import('../../rules/index.ts')]);
  const { records, diagnostics } = await loadData(files, rules, context.today());
  if (records !== undefined) return records;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  throw new FailureError(messages.errors.dataHasErrors(folder, errors), { cause: 'findings' });
}

/** Reads and links the data: from what was checked before when the bytes are the same, else from the files themselves. */
async function readCatalogue(session: Session, folder: string): Promise<Catalogue> {
  const files = await readDataFiles(session.context, folder);
  const digest = digestOf(files);
  const known = await knownRecords(session, folder, digest);
  if (known !== undefined) return linkOrdered(known, digest);
  const records = inNameOrder(await checkedRecords(session, folder, files));
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  await keepRecords(session, folder, { digest, size }, records);
  return linkOrdered(records, digest);
}

/** The same for the data that came along, which nobody changes: while its files look as they did, they are not read. */
async function shippedCatalogue(session: Session, folder: string): Promise<Catalogue> {
  const compiled = shippedPath(session.context.packageRoot);
  const look = await lookAt(session, folder, compiled);
  const seen = await look?.digest();
  const known = seen === undefined ? undefined : await shippedRecords(session, seen);
  if (seen !== undefined && known !== undefined) return linkOrdered(known, seen);
  const catalogue = await readCatalogue(session, folder);
  if (look !== undefined && (await shippedRecords(session, catalogue.digest))) await look.keep(catalogue.digest);
  return catalogue;
}

/** The data of a folder, checked and linked. */
export async function loadCatalogue(session: Session, folder: string = dataFolder(session)): Promise<Catalogue> {
  const { context, settings, messages } = session;
  if ((await context.files.exists(folder)) !== 'folder') throw new FailureError(messages.errors.dataAbsent(folder));
  const isShipped = settings.dataFolder === undefined && folder === dataFolder(session);
  return isShipped ? shippedCatalogue(session, folder) : readCatalogue(session, folder);
}
