import { join, posix } from 'node:path';
import { globMatcher } from '../../core/check/glob.ts';
import { withoutIgnored } from '../../core/check/ignore.ts';
import { compareDiagnostics, type Diagnostic, keepsFromLoading, withoutFixes } from '../../core/diagnostic.ts';
import { WHY_NOT } from '../../core/fix/fix.ts';
import type { CheckConfig } from '../../core/generated/schema-types.ts';
import { originOf, pathIn } from '../../core/origin.ts';
import { oddExtension } from '../../read/odd-extension.ts';
import type { AppContext } from '../context.ts';
import { type DataFolders, foundFolders, pathOnDisk } from '../store/data-folders.ts';
import { listDataFiles } from '../store/data-files.ts';
import { profileFormat } from '../profile/profile-format.ts';
import { isInside } from '../is-inside.ts';
import type { Session } from '../session.ts';
import { shownPath } from '../shown-path.ts';
import { commentsIn } from './check-file.ts';
import type { FolderOptions } from './check-folder.ts';
import { checkUnlessSeen } from './check-unless-seen.ts';
import type { CheckTarget } from './targets.ts';

interface DiagnoseOptions extends FolderOptions {
  readonly config: CheckConfig;
}

/** What was found in some files, each of its own severity. Paths are as the user would type them. */
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
function displayBelow(context: AppContext, root: string): (path: string) => string {
  if (isInside(root, context.workingDirectory)) return (path) => displayPath(context, join(root, path));
  const shown = displayPath(context, root);
  return (path) => posix.join(shown, path);
}

/** The path of each file of the data as the user would type it. */
export function displayIn(context: AppContext, { root, overlays }: DataFolders): (file: string) => string {
  const below = displayBelow(context, root);
  const ofOrigin = new Map(overlays.map((overlay) => [overlay.origin, displayBelow(context, overlay.root)]));
  return (file) => (ofOrigin.get(originOf(file) ?? '') ?? below)(pathIn(file));
}

/** Read when they are shown, for most are not; of a stand-in its own text. */
async function linesIn(
  { files }: AppContext,
  path: string,
  standIn: FolderOptions['standIn'],
): Promise<readonly string[]> {
  const bytes = standIn?.path === path ? standIn.bytes : await files.read(path);
  return new TextDecoder().decode(bytes).split(/\r?\n/);
}

/** The same finding in a file of another name. */
export function moved(diagnostic: Diagnostic, move: (file: string) => string): Diagnostic {
  const related = diagnostic.related?.map((place) => ({ ...place, file: move(place.file) }));
  return { ...diagnostic, file: move(diagnostic.file), ...(related && { related }) };
}

/** Whether the settings leave out a file, by its path in the data. */
export function ignoring({ ignore = [] }: CheckConfig): (file: string) => boolean {
  const matchers = ignore.map(globMatcher);
  return (file) => matchers.some((matches) => matches(pathIn(file)));
}

/** Checks all of the data, and keeps what is about the files that were asked for. */
export async function diagnoseData(
  session: Session,
  { folders, selects }: Extract<CheckTarget, { kind: 'data' }>,
  { config, ...options }: DiagnoseOptions,
): Promise<Diagnosed> {
  const { context } = session;
  const { standIn } = options;
  const found = await checkUnlessSeen(session, folders, options);
  const odd = (await listDataFiles(context, folders)).filter(selects).flatMap(oddExtension);
  const { diagnostics, count } = withoutIgnored([...found.diagnostics, ...odd], found.comments);
  const isIgnored = ignoring(config);
  const display = displayIn(context, folders);
  const present = new Set(found.files);
  const asked = diagnostics.filter(
    (diagnostic) =>
      (selects(diagnostic.file) || !present.has(diagnostic.file)) &&
      (keepsFromLoading(diagnostic) || !isIgnored(diagnostic.file)),
  );
  return {
    diagnostics: asked.map((diagnostic) => moved(diagnostic, display)),
    files: found.files.filter((file) => selects(file) && !isIgnored(file)).map(display),
    ignored: count,
    linesOf: new Map(
      found.files.map((path) => [display(path), () => linesIn(context, pathOnDisk(folders, path), standIn)]),
    ),
  };
}

const GUEST = 'examples/kiem-check.yaml';

/** What is wrong with a profile, as if it were an example of the data. */
async function asGuest(session: Session, name: string, bytes: Uint8Array, options: FolderOptions) {
  const folders = await foundFolders(session);
  const standIn = { path: pathOnDisk(folders, GUEST), bytes };
  const { diagnostics } = await checkUnlessSeen(session, folders, { ...options, standIn });
  const display = displayIn(session.context, folders);
  const home = (file: string): string => (file === GUEST ? name : display(file));
  return diagnostics.filter(({ file }) => file === GUEST).map((diagnostic) => moved(diagnostic, home));
}

/** JSON is YAML that may not be all that YAML may be, and it is nobody's to write but the program's that made it. */
async function diagnoseJson(session: Session, name: string, bytes: Uint8Array, options: FolderOptions) {
  const { loadProfile } = await import('../../read/load-profile.ts');
  const { profile, diagnostics } = await loadProfile(name, bytes, 'json');
  return profile === undefined ? diagnostics : withoutFixes(await asGuest(session, name, bytes, options), WHY_NOT.json);
}

/** A profile that stands outside the data. */
async function diagnoseProfile(session: Session, path: string, options: FolderOptions): Promise<Diagnosed> {
  const { context } = session;
  const bytes = options.standIn?.bytes ?? (await context.files.read(path));
  const name = displayPath(context, path);
  const find = profileFormat(path) === 'json' ? diagnoseJson : asGuest;
  const found = await find(session, name, bytes, options);
  const { diagnostics, count } = withoutIgnored(found, commentsIn({ path: name, bytes }));
  return {
    diagnostics: [...diagnostics].sort(compareDiagnostics),
    files: [name],
    ignored: count,
    linesOf: new Map([[name, () => linesIn(context, path, { path, bytes })]]),
  };
}

/** The settings of data, which are no data. */
async function diagnoseSettings({ context }: Session, path: string, { standIn }: DiagnoseOptions): Promise<Diagnosed> {
  const { checkSettings } = await import('./check-settings.ts');
  const name = displayPath(context, path);
  const bytes = standIn?.path === path ? standIn.bytes : await context.files.read(path);
  const { diagnostics, lines } = await checkSettings(name, bytes);
  return { diagnostics, files: [name], ignored: 0, linesOf: lines };
}

/** Checks one target. */
export function diagnose(session: Session, target: CheckTarget, options: DiagnoseOptions): Promise<Diagnosed> {
  if (target.kind === 'data') return diagnoseData(session, target, options);
  const { kind, path } = target;
  return kind === 'settings' ? diagnoseSettings(session, path, options) : diagnoseProfile(session, path, options);
}
