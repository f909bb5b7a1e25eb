import { join, posix, relative, resolve, sep } from 'node:path';
import { globMatcher } from '../../core/check/glob.ts';
import { withoutIgnored } from '../../core/check/ignore.ts';
import { withSeverities } from '../../core/check/severity.ts';
import { compareDiagnostics, type Diagnostic } from '../../core/diagnostic.ts';
import type { CheckConfig } from '../../core/generated/schema-types.ts';
import { oddExtension } from '../../read/odd-extension.ts';
import type { SourceFile } from '../../read/source-file.ts';
import type { AppContext } from '../context.ts';
import { dataFolder, readDataFiles } from '../store/data-source.ts';
import type { Session } from '../session.ts';
import { shownPath } from '../output/shown-path.ts';
import { cachedFindings } from './cache.ts';
import { commentsIn, type Findings, findingsOf } from './findings.ts';
import type { Target } from './targets.ts';

/** Text that stands in for a file on disk. */
export interface Overlay {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface DiagnoseOptions {
  readonly config: CheckConfig;
  readonly overlay?: Overlay;
  readonly useCache: boolean;
}

/** What was found in some files. Paths are as the user would type them. */
export interface Diagnosed {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly string[];
  readonly ignored: number;
  /** The lines of each file that was read. */
  readonly linesOf: ReadonlyMap<string, () => Promise<readonly string[]>>;
}

/** Relative to the working directory, or absolute when that is elsewhere. */
export const displayPath = ({ workingDirectory }: AppContext, path: string): string =>
  shownPath(workingDirectory, path);

/** `displayPath` for the files of a folder: worked out once, unless the working directory lies inside the folder. */
export function displayIn(context: AppContext, root: string): (file: string) => string {
  if (`${context.workingDirectory}${sep}`.startsWith(`${root}${sep}`))
    return (file) => displayPath(context, join(root, file));
  const shown = displayPath(context, root);
  return (file) => posix.join(shown, file);
}

/** Read when they are shown, for most are not; of an overlay the text that stands in for the file. */
async function linesIn({ files }: AppContext, path: string, overlay: Overlay | undefined): Promise<readonly string[]> {
  const bytes = overlay?.path === path ? overlay.bytes : await files.read(path);
  return new TextDecoder().decode(bytes).split(/\r?\n/);
}

/** The same finding in a file of another name. */
export function moved(diagnostic: Diagnostic, move: (file: string) => string): Diagnostic {
  const related = diagnostic.related?.map((place) => ({ ...place, file: move(place.file) }));
  return { ...diagnostic, file: move(diagnostic.file), ...(related && { related }) };
}

function withOverlay(files: readonly SourceFile[], root: string, { path, bytes }: Overlay): readonly SourceFile[] {
  const own = relative(root, path).split(sep).join('/');
  const others = files.filter((file) => file.path !== own);
  return [...others, { path: own, bytes }].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether the settings leave out a file, by its path in the data. */
export function ignoring({ ignore = [] }: CheckConfig): (file: string) => boolean {
  const matchers = ignore.map(globMatcher);
  return (file) => matchers.some((matches) => matches(file));
}

async function findingsIn(
  session: Session,
  root: string,
  overlay: Overlay | undefined,
  useCache: boolean,
): Promise<Findings> {
  if (overlay === undefined && useCache) return cachedFindings(session, root);
  const files = await readDataFiles(session.context, root);
  return findingsOf(session, overlay === undefined ? files : withOverlay(files, root, overlay));
}

/** Checks all of a data folder, and keeps what is about the files that were asked for. */
export async function diagnoseData(
  session: Session,
  { root, selects }: Extract<Target, { kind: 'data' }>,
  { config, overlay, useCache }: DiagnoseOptions,
): Promise<Diagnosed> {
  const { context } = session;
  const found = await findingsIn(session, root, overlay, useCache);
  const odd = (await context.files.list(root)).filter(selects).flatMap(oddExtension);
  const { diagnostics, count } = withoutIgnored(
    withSeverities([...found.diagnostics, ...odd], config.severity ?? {}),
    found.comments,
  );
  const isIgnored = ignoring(config);
  const display = displayIn(context, root);
  const present = new Set(found.files);
  const isAsked = (file: string): boolean => (selects(file) || !present.has(file)) && !isIgnored(file);
  return {
    diagnostics: diagnostics.filter(({ file }) => isAsked(file)).map((diagnostic) => moved(diagnostic, display)),
    files: found.files.filter(isAsked).map(display),
    ignored: count,
    linesOf: new Map(found.files.map((path) => [display(path), () => linesIn(context, join(root, path), overlay)])),
  };
}

/** A profile that stands outside the data: its own form, then its references, checked as an example of the data. */
export async function diagnoseProfile(
  session: Session,
  path: string,
  { config, overlay }: DiagnoseOptions,
): Promise<Diagnosed> {
  const { context } = session;
  const bytes = overlay?.bytes ?? (await context.files.read(path));
  const [{ loadProfile }, { loadData }, { rules }] = await Promise.all([
    import('../../read/load-profile.ts'),
    import('../../read/load.ts'),
    import('../../rules/index.ts'),
  ]);
  const name = displayPath(context, path);
  const { profile, diagnostics: own } = await loadProfile(name, bytes, path.endsWith('.json') ? 'json' : 'yaml');
  const guest = 'examples/kiem-check.yaml';
  const others = profile === undefined ? [] : await readDataFiles(context, dataFolder(session));
  const { diagnostics: checked } =
    profile === undefined
      ? { diagnostics: [] }
      : await loadData([...others, { path: guest, bytes }], rules, context.today());
  const display = displayIn(context, dataFolder(session));
  const home = (file: string): string => (file === guest ? name : display(file));
  const found = [...own, ...checked.filter(({ file }) => file === guest).map((diagnostic) => moved(diagnostic, home))];
  const chosen = withSeverities(found, config.severity ?? {});
  const { diagnostics, count } = withoutIgnored(chosen, commentsIn([{ path: name, bytes }]));
  return {
    diagnostics: [...diagnostics].sort(compareDiagnostics),
    files: [name],
    ignored: count,
    linesOf: new Map([[name, () => linesIn(context, path, { path, bytes })]]),
  };
}

/** Checks one target. */
export const diagnose = (session: Session, target: Target, options: DiagnoseOptions): Promise<Diagnosed> =>
  target.kind === 'data'
    ? diagnoseData(session, target, options)
    : diagnoseProfile(session, resolve(session.context.workingDirectory, target.path), options);
