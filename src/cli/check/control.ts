import { dirname, join, resolve } from 'node:path';
import type { Diagnostic, Severity } from '../../core/diagnostic.ts';
import type { Baseline, CheckConfig } from '../../core/generated/schema-types.ts';
import { CONFIG_FILE } from '../config-file.ts';
import { FailureError, UsageError } from '../errors.ts';
import type { Session } from '../session.ts';
import { displayPath } from './diagnose.ts';
import { everyKind } from './every-kind.ts';

export interface ConfigFlags {
  readonly config?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
}

/** What the project and the command line together ask for. */
export interface Control {
  readonly config: CheckConfig;
  /** What is wrong with the settings themselves. */
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: ReadonlyMap<string, () => Promise<readonly string[]>>;
  readonly baseline?: { readonly path: string; readonly content: Baseline };
}

const EMPTY: Baseline = { schemaVersion: 1, findings: [] };

interface ReadConfig extends Pick<Control, 'config' | 'diagnostics' | 'lines'> {
  readonly path: string;
}

async function readConfig(session: Session, given: string | undefined): Promise<ReadConfig> {
  const { context, messages } = session;
  const path = resolve(context.workingDirectory, given ?? CONFIG_FILE);
  const nothing = { path, config: {}, diagnostics: [], lines: new Map<string, () => Promise<readonly string[]>>() };
  if ((await context.files.exists(path)) !== 'file') {
    if (given !== undefined) throw new FailureError(messages.check.errors.absent(given));
    return nothing;
  }
  const [{ loadConfig }, kinds] = await Promise.all([import('../../read/load-config.ts'), everyKind()]);
  const bytes = await context.files.read(path);
  const file = displayPath(context, path);
  const { config, diagnostics } = loadConfig({ path: file, bytes }, kinds);
  const lines = new Map([[file, () => Promise.resolve(new TextDecoder().decode(bytes).split(/\r?\n/))]]);
  return { path, config: config?.check ?? {}, diagnostics, lines };
}

async function readBaseline(session: Session, path: string, mayBeAbsent: boolean): Promise<Baseline> {
  const { context, messages } = session;
  const shown = displayPath(context, path);
  if ((await context.files.exists(path)) !== 'file') {
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
  const { path: configPath, config, diagnostics, lines } = await readConfig(session, flags.config);
  const { workingDirectory } = session.context;
  const fromFile = config.baseline === undefined ? undefined : join(dirname(configPath), config.baseline);
  const path = flags.baseline === undefined ? fromFile : resolve(workingDirectory, flags.baseline);
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
