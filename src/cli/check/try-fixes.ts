import { basename, dirname, join, resolve } from 'node:path';
import { type Diagnostic, withoutFixes } from '../../core/diagnostic.ts';
import { type Certainty, WHY_NOT } from '../../core/fix/fix.ts';
import { fixRounds } from '../../core/fix/fix-rounds.ts';
import type { Texts } from '../../core/fix/trial.ts';
import { FailureError } from '../errors.ts';
import { isInside } from '../is-inside.ts';
import type { Session } from '../session.ts';
import { overlayFolders } from '../store/data-folders.ts';
import type { KnownFiles } from './check-folder.ts';
import { type Drafts, openDrafts } from './drafts.ts';
import { type Checked, type CheckFlags, runCheck } from './run-check.ts';
import { knownPath } from './targets.ts';

export interface FixFlags extends CheckFlags {
  readonly fix?: boolean;
  readonly unsafe?: boolean;
  readonly diff?: boolean;
}

/** A file that fixes change. */
export interface FixedFile {
  /** As the user would type it. */
  readonly file: string;
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** What fixes make of the files, before anything is written. */
export interface TriedFixes {
  readonly files: readonly FixedFile[];
  readonly before: Checked;
  /** Each finding that is left says why it was not fixed. */
  readonly after: Checked & Required<Pick<Checked, 'fixed'>>;
  /** What was on standard input; empty when that was not read. */
  readonly typed: Uint8Array;
}

/**
 * Whether a file may be changed: the one place that says so. What lies under own data is not the user's, and what is
 * reached through a link may lie outside the data, and belong to somebody else.
 */
async function mayChange(session: Session, path: string): Promise<boolean> {
  const { files } = session.context;
  const own = overlayFolders(session);
  if (own.length > 0 && !own.some((folder) => isInside(folder, path))) return false;
  return (await files.real(path)) === join(await files.real(dirname(path)), basename(path));
}

/** Bytes as the checker reads them, without the mark that some editors put before a text; and back, with it. */
export const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const encoded = (text: string, before: Uint8Array): Uint8Array =>
  new TextEncoder().encode((before[0] === 0xef && before[1] === 0xbb ? '\ufeff' : '') + text);

/** The files behind the names in diagnostics: what they hold, and whether they may be changed. */
function filesBehind(session: Session, { original }: Drafts) {
  const originals = new Map<string, Uint8Array>();
  const changeable = new Map<string, boolean>();
  const pathOf = (file: string): string => resolve(session.context.workingDirectory, file);
  return {
    pathOf,
    read: async (file: string): Promise<Uint8Array> => {
      const bytes = originals.get(file) ?? (await original(pathOf(file)));
      originals.set(file, bytes);
      return bytes;
    },
    mayChange: async (file: string): Promise<boolean> => {
      const known = changeable.get(file) ?? (await mayChange(session, pathOf(file)));
      changeable.set(file, known);
      return known;
    },
  };
}

type FilesBehind = ReturnType<typeof filesBehind>;

async function changedFiles(texts: Texts, { read, pathOf }: FilesBehind): Promise<readonly FixedFile[]> {
  const found: FixedFile[] = [];
  for (const [file, text] of texts) {
    const before = await read(file);
    found.push({ file, path: pathOf(file), before, after: encoded(text, before) });
  }
  return found.filter(({ before, after }) => Buffer.compare(before, after) !== 0);
}

/** A link is not followed, and nothing is said to be possible in what it leads to. */
async function asChangeable(found: readonly Diagnostic[], { mayChange }: FilesBehind): Promise<readonly Diagnostic[]> {
  const all: Diagnostic[] = [];
  for (const diagnostic of found) {
    const isFree = diagnostic.fix === undefined || (await mayChange(diagnostic.file));
    all.push(...(isFree ? [diagnostic] : withoutFixes([diagnostic], WHY_NOT.link)));
  }
  return all;
}

/** Checks what was asked, and tries the fixes that are sure enough until nothing is left to try. */
export async function tryFixes(session: Session, paths: readonly string[], flags: FixFlags): Promise<TriedFixes> {
  const name = flags.stdinFilename;
  const drafts = openDrafts(session, name === undefined ? undefined : await knownPath(session, name));
  const behind = filesBehind(session, drafts);
  const known: KnownFiles = { checked: new Map(), readings: new Map() };
  const checkWith = async (texts: Texts): Promise<Checked> => {
    const files = await changedFiles(texts, behind);
    drafts.set(new Map(files.map(({ path, after }) => [path, after])));
    const checked = await runCheck(drafts.session, paths, { ...flags, updateBaseline: false }, known);
    return { ...checked, diagnostics: await asChangeable(checked.diagnostics, behind) };
  };
  const before = await checkWith(new Map());
  const wanted: readonly Certainty[] = flags.unsafe === true ? ['certain', 'likely'] : ['certain'];
  const {
    changed,
    count,
    after: left,
  } = await fixRounds(before.diagnostics, {
    wanted,
    read: async (file) => decoded(await behind.read(file)),
    check: async (texts) => (await checkWith(texts)).diagnostics,
  });
  const files = await changedFiles(changed, behind);
  // Also when nothing is changed: a fix that was tried last may have left its text behind.
  const after = await checkWith(changed);
  return {
    files,
    before,
    typed: drafts.typed(),
    after: {
      ...after,
      diagnostics: left,
      fixed: { findings: count, files: files.length },
    },
  };
}

/** Writes what was fixed, unless somebody changed a file in the meantime. */
export async function writeFixes({ context, messages }: Session, fixed: readonly FixedFile[]): Promise<void> {
  for (const { file, path, before } of fixed)
    if (Buffer.compare(await context.files.read(path), before) !== 0)
      throw new FailureError(messages.check.errors.changedMeanwhile(file));
  for (const { path, after } of fixed) await context.files.write(path, after);
}
