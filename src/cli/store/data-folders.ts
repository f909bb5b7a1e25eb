import { basename, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { groupBy } from '../../core/group-by.ts';
import { fileIn, originOf, pathIn } from '../../core/origin.ts';
import { terminalLine } from '../../render/terminal-text.ts';
import { CONFIG_FILE } from '../config-file.ts';
import { FailureError, UsageError } from '../errors.ts';
import { isInside } from '../is-inside.ts';
import { shownPath } from '../shown-path.ts';
import type { Session } from '../session.ts';

/** A folder with data of somebody's own, that is laid over other data. */
export interface Overlay {
  readonly root: string;
  /** What else it was named: links that lead to it. */
  readonly links: readonly string[];
  /** What its records are said to be from. */
  readonly origin: string;
  /** What is wrong with its settings, which may name it otherwise. */
  readonly faults: readonly Diagnostic[];
}

/** The data of a run: a folder that is whole, and what is laid over it. */
export interface DataFolders {
  readonly root: string;
  readonly overlays: readonly Overlay[];
}

/** Only whole data has the terms. */
export const VOCABULARY_FILE = 'vocabulary.yaml';

/** The shipped data, or the folder that the user names. */
export function dataFolder({ settings, context }: Pick<Session, 'settings' | 'context'>): string {
  return settings.dataFolder === undefined
    ? join(context.packageRoot, 'data')
    : resolve(context.workingDirectory, settings.dataFolder);
}

/** The folders that the user lays over the data, each once. */
export const overlayFolders = ({ settings, context }: Pick<Session, 'settings' | 'context'>): readonly string[] => [
  ...new Set(settings.overlays.map((folder) => resolve(context.workingDirectory, folder))),
];

async function assertFolder({ context, messages }: Session, folder: string): Promise<void> {
  const found = await context.files.exists(folder);
  if (found === 'file') throw new UsageError(messages.errors.dataIsFile(terminalLine(folder)));
  if (found === undefined) throw new FailureError(messages.errors.dataAbsent(terminalLine(folder)));
}

/** The name that the folder gives itself, or else its own. */
async function namedIn({ context }: Session, root: string): Promise<Pick<Overlay, 'origin' | 'faults'>> {
  const path = join(root, CONFIG_FILE);
  if ((await context.files.exists(path)) !== 'file') return { origin: basename(root), faults: [] };
  const { loadConfig } = await import('../../read/load-config.ts');
  const file = shownPath(context.workingDirectory, path);
  const { config, diagnostics } = loadConfig({ path: file, bytes: await context.files.read(path) });
  return { origin: config?.name ?? basename(root), faults: diagnostics };
}

/** Refuses own data of which the settings have a fault: a check tells of all that is wrong, and what else uses it of one. */
export function assertFaultless({ settings }: Session, { overlays }: DataFolders): void {
  const [fault] = overlays.flatMap(({ faults }) => faults);
  if (fault === undefined) return;
  const { line, column } = fault.range.start;
  const place = `${terminalLine(fault.file)}:${String(line)}:${String(column)}`;
  throw new FailureError(`${place} ${fault.message[settings.language]}`, { cause: 'findings' });
}

function assertDistinct({ messages }: Session, overlays: readonly Overlay[]): void {
  const names = new Map<string, string>();
  for (const { root, origin } of overlays) {
    const other = names.get(origin);
    if (other !== undefined)
      throw new UsageError(messages.errors.sameOrigin(terminalLine(origin), terminalLine(other), terminalLine(root)));
    names.set(origin, root);
  }
}

/** A folder as it was named, and where that leads. */
interface Placed {
  readonly folder: string;
  readonly real: string;
}

/** A file has one place in the data: what lies in two folders would count twice, or as a fault. */
function assertApart({ messages }: Session, placed: readonly Placed[]): void {
  for (const inner of placed)
    for (const outer of placed)
      if (inner !== outer && isInside(outer.real, inner.real))
        throw new UsageError(messages.errors.liesIn(terminalLine(inner.folder), terminalLine(outer.folder)));
}

/** What is laid over a folder: each once, by the path that named it first. */
async function overlaysOver(session: Session, root: string, named: readonly string[]): Promise<readonly Overlay[]> {
  const placed: Placed[] = [];
  for (const folder of named) placed.push({ folder, real: await session.context.files.real(folder) });
  const below = { folder: root, real: await session.context.files.real(root) };
  const own = [...groupBy(placed, ({ real }) => real).values()];
  assertApart(session, [below, ...own.flatMap((ways) => ways.slice(0, 1))]);
  const overlays: Overlay[] = [];
  for (const [first, ...links] of own.map((ways) => ways.map(({ folder }) => folder)))
    if (first !== undefined) overlays.push({ root: first, links, ...(await namedIn(session, first)) });
  assertDistinct(session, overlays);
  return overlays;
}

/** The data of a run as it is found, for who checks it. */
export async function foundFolders(session: Session, root: string = dataFolder(session)): Promise<DataFolders> {
  const named = overlayFolders(session);
  for (const folder of [root, ...named]) await assertFolder(session, folder);
  return { root, overlays: named.length === 0 ? [] : await overlaysOver(session, root, named) };
}

/** The data of a run, or of another folder with the same laid over it. */
export async function dataFolders(session: Session, root?: string): Promise<DataFolders> {
  const folders = await foundFolders(session, root);
  assertFaultless(session, folders);
  return folders;
}

/** Where new records go: into what was laid over the data last, or else into the data itself. */
export const newRecordsIn = ({ root, overlays }: DataFolders): { readonly root: string; readonly origin?: string } =>
  overlays.at(-1) ?? { root };

/** A folder without anything over it. */
export const onlyFolder = (root: string): DataFolders => ({ root, overlays: [] });

/** Where a file stands. */
export function pathOnDisk({ root, overlays }: DataFolders, file: string): string {
  const origin = originOf(file);
  const folder = overlays.find((overlay) => overlay.origin === origin)?.root ?? root;
  return join(folder, pathIn(file));
}

/** What a path is called among all data. */
export function fileAt({ root, overlays }: DataFolders, path: string): string {
  const named = overlays.flatMap(({ origin, root: own, links }) =>
    [own, ...links].map((folder) => ({ origin, folder })),
  );
  const overlay = named.find(({ folder }) => isInside(folder, path));
  const inFolder = relative(overlay?.folder ?? root, path);
  return fileIn(overlay?.origin, inFolder.split(sep).join('/'));
}

/** By what the data of a run is known between runs. */
export const keyOf = ({ root, overlays }: DataFolders): string =>
  [root, ...overlays.map((overlay) => `${overlay.origin}\0${overlay.root}`)].join('\0');
