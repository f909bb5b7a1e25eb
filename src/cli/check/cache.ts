import { createHash } from 'node:crypto';
import type { SourceFile } from '../../read/source-file.ts';
import { eachDataFile, readDataFiles } from '../store/data-source.ts';
import { keptOf } from '../store/kept.ts';
import type { Session } from '../session.ts';
import { type Findings, findingsOf } from './findings.ts';

/** The findings of a folder, and of what they are. */
interface Cached {
  readonly key: string;
  readonly findings: Findings;
}

/** All that findings depend on: the bytes of the files, the day, and the program itself, byte for byte. */
function keyFor({ context, version }: Session, build: string) {
  const hash = createHash('sha256').update(JSON.stringify([version, build, context.today()]));
  return {
    add({ path, bytes, isUnread }: SourceFile): void {
      hash.update(`\0${path}\0${isUnread === true ? '-' : String(bytes.length)}\0`).update(bytes);
    },
    digest: (): string => hash.digest('hex'),
  };
}

/** Bytes that are kept while looking whether something has changed; files that hold more are read again if it has. */
const MOST_KEPT = 64 * 1024 * 1024;

interface Seen {
  readonly key: string;
  /** Absent when they hold too much to keep. */
  readonly files?: readonly SourceFile[];
}

async function look(session: Session, build: string, root: string, mostKept: number): Promise<Seen> {
  const key = keyFor(session, build);
  const files: SourceFile[] = [];
  let size = 0;
  for await (const file of eachDataFile(session.context, root)) {
    key.add(file);
    size += file.bytes.length;
    if (size <= mostKept) files.push(file);
    else files.length = 0;
  }
  return { key: key.digest(), ...(size <= mostKept && { files }) };
}

/** Reads the files again. They may be others by now, so they have a key of their own. */
async function lookAgain(session: Session, build: string, root: string): Promise<Required<Seen>> {
  const files = await readDataFiles(session.context, root);
  const key = keyFor(session, build);
  for (const file of files) key.add(file);
  return { key: key.digest(), files };
}

const isWhole = (seen: Seen): seen is Required<Seen> => seen.files !== undefined;

function parse(bytes: Uint8Array | undefined): Cached | undefined {
  try {
    // What is kept is as it was written, and the key names the build that wrote it.
    return bytes === undefined ? undefined : (JSON.parse(new TextDecoder().decode(bytes)) as Cached);
  } catch {
    return undefined;
  }
}

/** The findings in a folder; those of the last time when nothing that they depend on has changed. One entry a folder. */
export async function cachedFindings(session: Session, root: string, mostKept: number = MOST_KEPT): Promise<Findings> {
  const kept = await keptOf(session.context, 'check', root);
  if (kept === undefined) return findingsOf(session, await readDataFiles(session.context, root));
  const seen = await look(session, kept.build, root, mostKept);
  const cached = parse(await kept.read());
  if (cached?.key === seen.key) return cached.findings;
  const { key, files } = isWhole(seen) ? seen : await lookAgain(session, kept.build, root);
  const found: Cached = { key, findings: await findingsOf(session, files) };
  await kept.write(JSON.stringify(found));
  return found.findings;
}
