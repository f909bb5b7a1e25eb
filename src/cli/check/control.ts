import { dirname, join, resolve } from 'node:path';
import type { Severity } from '../../core/diagnostic.ts';
import type { Baseline, CheckConfig } from '../../core/generated/schema-types.ts';
import { CONFIG_FILE } from '../config-file.ts';
import { FailureError, UsageError } from '../errors.ts';
import { isInside } from '../is-inside.ts';
import type { Session } from '../session.ts';
import type { CheckedSettings } from './check-settings.ts';
import { displayPath } from './diagnose.ts';

export interface ConfigFlags {
  readonly config?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
}

/** What the project and the command line together ask for. */
export interface Control extends CheckedSettings {
  readonly baseline?: { readonly path: string; readonly content: Baseline };
}

const EMPTY: Baseline = { schemaVersion: 1, findings: [] };

interface ReadConfig extends CheckedSettings {
  readonly path: string;
}

async function readConfig(session: Session, given: string | undefined): Promise<ReadConfig> {
  const { context, messages } = session;
  const path = resolve(context.workingDirectory, given ?? CONFIG_FILE);
  const kind = await context.files.exists(path);
  if (given === undefined && kind !== 'file') return { path, config: {}, diagnostics: [], lines: new Map() };
  if (given !== undefined && kind === undefined) throw new FailureError(messages.check.errors.absent(given));
  const [{ checkSettings }, bytes] = await Promise.all([import('./check-settings.ts'), context.files.read(path)]);
  return { path, ...(await checkSettings(displayPath(context, path), bytes)) };
}

/** A file, and the words that name it. */
export interface NamedFile {
  readonly file: string;
  readonly said: string;
}

/** The file with known findings. A flag names any; settings come with the data, and lead no further than their folder. */
async function baselineIn(
  { context, messages }: Session,
  { baseline }: ConfigFlags,
  { path, config }: ReadConfig,
): Promise<NamedFile | undefined> {
  if (baseline !== undefined)
    return { file: resolve(context.workingDirectory, baseline), said: `--baseline ${baseline}` };
  if (config.baseline === undefined) return undefined;
  const file = join(dirname(path), config.baseline);
  if (!isInside(await context.files.real(dirname(path)), await context.files.real(file)))
    throw new UsageError(messages.check.errors.baselineOutside(displayPath(context, path), config.baseline));
  return { file, said: `baseline: ${config.baseline}` };
}

/** The file with known findings that a check goes by. */
export const baselineOf = async (session: Session, flags: ConfigFlags): Promise<NamedFile | undefined> =>
  baselineIn(session, flags, await readConfig(session, flags.config));

async function readBaseline(session: Session, path: string, mayBeAbsent: boolean): Promise<Baseline> {
  const { context, messages } = session;
  const shown = displayPath(context, path);
  if ((await context.files.exists(path)) === undefined) {
    if (mayBeAbsent) return EMPTY;
    throw new FailureError(messages.check.errors.absent(shown));
  }
  const { loadBaseline } = await import('../../read/load-config.ts');
  const baseline = loadBaseline(await context.files.read(path));
  if (baseline === undefined) throw new FailureError(messages.check.errors.unreadableBaseline(shown));
  return baseline;
}

/** Flags win over the file. */
export async function readControl(session: Session, flags: ConfigFlags): Promise<Control> {
  const read = await readConfig(session, flags.config);
  const { config, diagnostics, lines } = read;
  const path = (await baselineIn(session, flags, read))?.file;
  if (flags.updateBaseline === true && path === undefined)
    throw new UsageError(session.messages.check.errors.baselineMissing);
  const merged: CheckConfig = {
    ...config,
    ...(flags.failOn !== undefined && { failOn: flags.failOn }),
    ...(flags.maxWarnings !== undefined && { maxWarnings: flags.maxWarnings }),
  };
  if (path === undefined) return { config: merged, diagnostics, lines };
  const content = await readBaseline(session, path, flags.updateBaseline === true);
  return { config: merged, diagnostics, lines, baseline: { path, content } };
}
