import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { SourceFile } from '../../data/source-file.ts';
import type { Session } from '../session.ts';

/** What a check of a folder found, and of what. */
interface Cached {
  readonly key: string;
  readonly diagnostics: readonly Diagnostic[];
}

async function check({ context }: Session, files: readonly SourceFile[]): Promise<readonly Diagnostic[]> {
  const [{ loadData }, { rules }] = await Promise.all([import('../../data/load.ts'), import('../../rules/index.ts')]);
  const { diagnostics } = await loadData(files, rules, context.today());
  return diagnostics;
}

/** All that the findings depend on: the bytes of the files, the day, and the program itself, byte for byte. */
function keyOf({ context, version }: Session, build: string, files: readonly SourceFile[]): string {
  const hash = createHash('sha256').update(JSON.stringify([version, build, context.today()]));
  for (const { path, bytes } of files) hash.update(`\0${path}\0${String(bytes.length)}\0`).update(bytes);
  return hash.digest('hex');
}

function parse(bytes: Uint8Array | undefined): Cached | undefined {
  try {
    // Only this program writes here, under a key that names its build.
    return bytes === undefined ? undefined : (JSON.parse(new TextDecoder().decode(bytes)) as Cached);
  } catch {
    return undefined;
  }
}

/** The findings of a folder; those of the last time when nothing that they depend on has changed. One entry a folder. */
export async function cachedDiagnostics(
  session: Session,
  root: string,
  files: readonly SourceFile[],
  useCache: boolean,
): Promise<readonly Diagnostic[]> {
  const { cache } = session.context;
  const build = useCache ? await cache?.build() : undefined;
  if (cache === undefined || build === undefined) return check(session, files);
  const name = `check-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.json`;
  const key = keyOf(session, build, files);
  const cached = parse(await cache.read(name));
  if (cached?.key === key) return cached.diagnostics;
  const diagnostics = await check(session, files);
  const kept: Cached = { key, diagnostics };
  await cache.write(name, JSON.stringify(kept));
  return diagnostics;
}
