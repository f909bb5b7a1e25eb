import { relative } from 'node:path';
import { type Catalogue, inNameOrder, linkOrdered } from '../../core/catalogue.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { originOf } from '../../core/origin.ts';
import type { Records } from '../../core/records.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { terminalLine } from '../../render/terminal-text.ts';
import { FailureError } from '../errors.ts';
import { inProgress, type Items, untilDone } from '../in-progress.ts';
import type { Session } from '../session.ts';
import { shellWord } from '../shell-word.ts';
import { digestOf, eachDataFile, readablePaths } from './data-files.ts';
import { type DataFolders, dataFolders, keyOf } from './data-folders.ts';
import { lookAt } from './fresh.ts';
import { keepRecords, knownRecords, shippedPath, shippedRecords } from './known-records.ts';

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
    return errors.dataHasErrors(
      terminalLine(folders.root),
      wrong.length,
      `kiem check --data ${shellWord(folders.root)}`,
    );
  const under = settings.dataFolder === undefined ? [] : ['--data', folders.root];
  // All of them: what is wrong may be that two do not go together.
  const over = folders.overlays.flatMap(({ root }) => ['--overlay', root]);
  const command = ['kiem', 'check', ...under, ...over].map(shellWord).join(' ');
  return errors.overlayHasErrors(wrongOverlays.map(terminalLine), wrong.length, command);
}

/** Parses and checks the files. Data with errors is refused: a selection from half a catalogue would mislead. */
async function checkedRecords(session: Session, folders: DataFolders, files: Items<SourceFile>): Promise<Records> {
  const [{ loadData }, { rules }] = await Promise.all([
    import('../../read/load-data.ts'),
    import('../../rules/index.ts'),
  ]);
  const { records, diagnostics } = await loadData(files, rules, session.context.today());
  if (records !== undefined) return records;
  throw new FailureError(dataErrors(session, folders, diagnostics), { cause: 'findings' });
}

/** The bytes of all files of the data. */
async function allBytes(session: Session, folders: DataFolders): Promise<readonly SourceFile[]> {
  const { context, messages } = session;
  const all = async (): Promise<number> => (await readablePaths(context, folders)).length;
  const work = { said: messages.progress.reading, all };
  const files: SourceFile[] = [];
  for await (const file of inProgress(session, work, eachDataFile(context, folders))) files.push(file);
  return files;
}

/** Reads and links the data: from what was checked before when the bytes are the same, else from the files themselves. */
async function readCatalogue(session: Session, folders: DataFolders): Promise<Catalogue> {
  const files = await allBytes(session, folders);
  const [digest, key] = [digestOf(files), keyOf(folders)];
  const known = await knownRecords(session, key, digest);
  if (known !== undefined) return linkOrdered(known, digest);
  const work = { said: session.messages.progress.checking, all: () => files.length };
  return untilDone(session, work, files, async (each) => {
    const records = inNameOrder(await checkedRecords(session, folders, each));
    const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    await keepRecords(session, key, { digest, size }, records);
    return linkOrdered(records, digest);
  });
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
