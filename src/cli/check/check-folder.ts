import type { FileReading } from '../../core/facts/file-reading.ts';
import type { ReadAgain } from '../../core/facts/place-findings.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { once } from '../../core/once.ts';
import { type Items, untilDone } from '../in-progress.ts';
import type { Session } from '../session.ts';
import { compareFiles } from '../../core/origin.ts';
import { type DataFolders, fileAt, keyOf } from '../store/data-folders.ts';
import { crypto } from '../fingerprint.ts';
import { eachDataFile, readablePaths, readDataFile } from '../store/data-files.ts';
import { type CheckedFile, type CheckFile, fileChecker } from './check-file.ts';
import { checkStore, type Findings, keptFile, type KeptFile, type LastCheck } from './last-check.ts';

/** Text that stands in for a file on disk. */
export interface StandIn {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What was made of files in this run, by their content: for whoever checks the same files again and again. */
export interface KnownFiles {
  readonly checked: Map<string, KeptFile>;
  readonly readings: Map<string, FileReading | undefined>;
}

export interface FolderOptions {
  readonly standIn?: StandIn | undefined;
  readonly useCache: boolean;
  readonly known?: KnownFiles | undefined;
}

/** What a check of the data finds, and every file that was read, in path order. */
export interface FolderFindings extends Findings {
  readonly files: readonly string[];
}

const digestOf = ({ bytes, unread }: SourceFile): string => unread ?? crypto().hash('sha256', bytes, 'base64url');

/** The files of the data as they are to be checked. */
function filesOf({ context }: Session, folders: DataFolders, standIn: StandIn | undefined) {
  const own = standIn && { path: fileAt(folders, standIn.path), bytes: standIn.bytes };
  return {
    async *each(): AsyncIterable<SourceFile> {
      for await (const file of eachDataFile(context, folders)) if (file.path !== own?.path) yield file;
      if (own !== undefined) yield own;
    },
    read: async (path: string): Promise<SourceFile> =>
      path === own?.path ? own : readDataFile(context, folders, path),
  };
}

interface Mapped {
  readonly digests: ReadonlyMap<string, string>;
  /** The files that were not checked before. */
  readonly fresh: ReadonlyMap<string, KeptFile>;
}

const contentOf = (path: string, digest: string): string => `${digest} ${path}`;

/** Each file by itself, unless it is as it was. */
async function mapFiles(
  files: Items<SourceFile>,
  last: LastCheck | undefined,
  known: KnownFiles | undefined,
): Promise<Mapped> {
  const digests: (readonly [string, string])[] = [];
  const fresh = new Map<string, KeptFile>();
  let checkFile: CheckFile | undefined;
  for await (const file of files) {
    const digest = digestOf(file);
    digests.push([file.path, digest]);
    if (last?.digests.get(file.path) === digest) continue;
    const content = contentOf(file.path, digest);
    const checked = known?.checked.get(content) ?? keptFile(await (checkFile ??= await fileChecker())(file));
    known?.checked.set(content, checked);
    fresh.set(file.path, checked);
  }
  return { digests: new Map(digests.sort(([a], [b]) => compareFiles(a, b))), fresh };
}

const isSame = ({ digests, fresh }: Mapped, last: LastCheck, today: string): boolean =>
  fresh.size === 0 && digests.size === last.digests.size && today === last.today;

/** Reads a file again to say where something stands; of a file that has changed meanwhile nothing is to be kept. */
function rereading(read: (path: string) => Promise<SourceFile>, { digests }: Mapped, known: KnownFiles | undefined) {
  let isSteady = true;
  return {
    isSteady: (): boolean => isSteady,
    read: async (path: string): Promise<FileReading | undefined> => {
      const [file, { readFile }] = await Promise.all([read(path), import('../../read/read-file.ts')]);
      const digest = digestOf(file);
      if (digest !== digests.get(path)) isSteady = false;
      const content = contentOf(path, digest);
      const reading = known?.readings.get(content) ?? (await readFile(file));
      known?.readings.set(content, reading);
      return reading;
    },
  };
}

async function reduceFiles(checked: readonly CheckedFile[], today: string, read: ReadAgain): Promise<Findings> {
  const [{ reduceFacts }, { rules }] = await Promise.all([
    import('../../read/reduce-facts.ts'),
    import('../../rules/index.ts'),
  ]);
  const facts = checked.flatMap((file) => file.facts ?? []);
  return {
    diagnostics: await reduceFacts(facts, rules, today, read),
    comments: checked.flatMap(({ comments }) => comments),
  };
}

/** What is kept of an earlier run is known in this one. */
function knownFrom(last: LastCheck | undefined, { checked }: KnownFiles): void {
  for (const [path, digest] of last?.digests ?? []) {
    const kept = last?.file(path);
    if (kept !== undefined) checked.set(contentOf(path, digest), { ...kept, checked: once(kept.checked) });
  }
}

/** Checks the files of the data together. What was taken from a file before is used again as long as the file is the same. */
export async function checkFolder(
  session: Session,
  folders: DataFolders,
  { standIn, useCache, known }: FolderOptions,
): Promise<FolderFindings> {
  const today = session.context.today();
  const source = filesOf(session, folders, standIn);
  const isFirst = known === undefined || known.checked.size === 0;
  const store = useCache && isFirst ? await checkStore(session, keyOf(folders)) : undefined;
  if (known !== undefined && isFirst) knownFrom(store?.last, known);
  const last = known === undefined ? store?.last : undefined;
  const work = {
    said: session.messages.progress.checking,
    all: async () => (await readablePaths(session.context, folders)).length,
  };
  return untilDone(session, work, source.each(), async (each) => {
    const mapped = await mapFiles(each, last, known);
    const files = [...mapped.digests.keys()];
    if (last !== undefined && isSame(mapped, last, today)) return { files, ...last.findings() };
    const file = (path: string): KeptFile | undefined => mapped.fresh.get(path) ?? last?.file(path);
    const again = rereading(source.read, mapped, known);
    const findings = await reduceFiles(
      files.flatMap((path) => file(path)?.checked() ?? []),
      today,
      again.read,
    );
    // Text that stands in for a file is not what the next check will find there.
    if (standIn === undefined && known === undefined && again.isSteady())
      await store?.write({ today, digests: mapped.digests, findings: () => findings, file });
    return { files, ...findings };
  });
}
