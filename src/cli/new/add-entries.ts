import { dirname, join, sep } from 'node:path';
import { type Diagnostic, hasErrors } from '../../core/diagnostic.ts';
import type { NewKind } from '../../core/new-entry/forms.ts';
import type { Draft } from '../../core/new-entry/new-record.ts';
import type { SourceFile } from '../../read/source-file.ts';
import type { Schemas } from '../../write/schema-order.ts';
import { displayIn, displayPath, moved } from '../check/diagnose.ts';
import type { LinesOf } from '../check/formats.ts';
import { fileIn } from '../../core/origin.ts';
import { dataFolders, newRecordsIn } from '../store/data-folders.ts';
import { readDataFiles } from '../store/data-files.ts';
import { FailureError, UsageError } from '../errors.ts';
import type { Session } from '../session.ts';

/** A record that is to be added. */
export interface NewEntry {
  readonly kind: NewKind;
  readonly record: Draft;
}

/** What will happen to one file. */
export interface Change {
  /** As the user would type it. */
  readonly path: string;
  readonly added: string;
  readonly text: string;
  /** What stands in the file now; absent when there is no such file. */
  readonly before?: Uint8Array | undefined;
}

/** What adding comes down to, before anything is written. */
export interface Plan {
  readonly changes: readonly Change[];
  /** What is wrong with the data because of it. */
  readonly diagnostics: readonly Diagnostic[];
  readonly linesOf: LinesOf;
  readonly files: number;
  readonly seconds: number;
}

/** Refuses a folder in which nothing can be added, before anybody is asked a question. */
export async function assertWritable(session: Session): Promise<void> {
  const { context, messages } = session;
  const { root: folder } = newRecordsIn(await dataFolders(session));
  const shown = displayPath(context, folder);
  if (folder.split(sep).includes('node_modules')) throw new UsageError(messages.create.installed(shown));
  if (!(await context.files.isWritable(folder))) throw new FailureError(messages.create.readOnly(shown));
}

async function readSchemas({ context }: Session): Promise<Schemas> {
  const folder = join(context.packageRoot, 'schemas');
  const names = (await context.files.list(folder)).filter((name) => name.endsWith('.json'));
  const read = async (name: string): Promise<[string, unknown]> => [
    name,
    JSON.parse(new TextDecoder().decode(await context.files.read(join(folder, name)))),
  ];
  return new Map(await Promise.all(names.map(read)));
}

const textOf = (bytes: Uint8Array | undefined): string | undefined =>
  bytes === undefined ? undefined : new TextDecoder().decode(bytes);

/** What a check finds after the change and did not find before it. */
async function newDiagnostics(
  { context }: Session,
  before: readonly SourceFile[],
  after: readonly SourceFile[],
): Promise<readonly Diagnostic[]> {
  const [{ loadData }, { rules }] = await Promise.all([
    import('../../read/load-data.ts'),
    import('../../rules/index.ts'),
  ]);
  const earlier = await loadData(before, rules, context.today());
  const known = new Set(earlier.diagnostics.map((diagnostic) => JSON.stringify(diagnostic)));
  const { diagnostics } = await loadData(after, rules, context.today());
  return diagnostics.filter((diagnostic) => !known.has(JSON.stringify(diagnostic)));
}

/** Puts the entries into their files and checks the outcome, all in memory. */
export async function planEntries(session: Session, entries: readonly NewEntry[]): Promise<Plan> {
  const began = session.context.now();
  const folders = await dataFolders(session);
  const { origin } = newRecordsIn(folders);
  const [files, schemas, { placeEntry, pathOf }] = await Promise.all([
    readDataFiles(session.context, folders),
    readSchemas(session),
    import('../../write/place-entry.ts'),
  ]);
  const bytes = new Map(files.map((file) => [file.path, file.bytes]));
  const display = displayIn(session.context, folders);
  const changes = entries.map(({ kind, record }): Change => {
    const path = fileIn(origin, pathOf(kind, record));
    const before = bytes.get(path);
    const { added, text } = placeEntry(
      kind,
      record,
      { before: textOf(before), isOverlay: origin !== undefined },
      schemas,
    );
    bytes.set(path, new TextEncoder().encode(text));
    return { path: display(path), added, text, before };
  });
  const after = [...bytes].map(([path, content]) => ({ path, bytes: content }));
  const found = await newDiagnostics(session, files, after);
  const shown = new Map(after.map((file) => [display(file.path), file]));
  return {
    changes,
    diagnostics: found.map((diagnostic) => moved(diagnostic, display)),
    linesOf: (file) => Promise.resolve(textOf(shown.get(file)?.bytes)?.split(/\r?\n/)),
    files: after.length,
    seconds: (session.context.now() - began) / 1000,
  };
}

export const isRefused = ({ diagnostics }: Plan): boolean => hasErrors(diagnostics);

async function assertUnchanged({ context, messages }: Session, { path, before }: Change): Promise<void> {
  const isThere = (await context.files.exists(path)) !== undefined;
  const now = isThere ? await context.files.read(path) : undefined;
  if (textOf(now) !== textOf(before)) throw new FailureError(messages.create.changed(path));
}

/** Writes all changes or none: when a later one fails, the earlier ones are taken back. */
export async function writePlan(session: Session, { changes }: Plan): Promise<void> {
  const { files } = session.context;
  for (const change of changes) await assertUnchanged(session, change);
  const written: Change[] = [];
  try {
    for (const change of changes) {
      await files.makeFolder(dirname(change.path));
      await files.write(change.path, change.text);
      written.push(change);
    }
  } catch (error) {
    for (const { path, before } of written) if (before !== undefined) await files.write(path, before);
    throw error;
  }
}
