import { compareWithBaseline, nextBaseline } from '../../core/check/baseline.ts';
import { withSeverities } from '../../core/check/severity.ts';
import { compareDiagnostics, type Diagnostic, keepsFromLoading, START_OF_FILE } from '../../core/diagnostic.ts';
import type { KnownFinding } from '../../core/generated/schema-types.ts';
import { messages } from '../../words/index.ts';
import { groupBy } from '../../core/group-by.ts';
import { terminalLine } from '../../render/terminal-text.ts';
import type { CheckOutcome } from '../../view/check/report.ts';
import { UsageError } from '../errors.ts';
import { say } from '../output/say.ts';
import type { Session } from '../session.ts';
import { keyOf } from '../store/data-folders.ts';
import { readStandardInput } from '../profile/standard-input.ts';
import { type ConfigFlags, type Control, readControl } from './control.ts';
import type { KnownFiles, StandIn } from './check-folder.ts';
import { diagnose, type Diagnosed, displayPath, ignoring } from './diagnose.ts';
import type { LinesOf } from './formats.ts';
import {
  assertSomeRead,
  type CheckTarget,
  type DataTarget,
  faultySettings,
  type IsIgnored,
  knownPath,
  stdinTarget,
  targetsOf,
  wholeFolder,
} from './targets.ts';

export interface CheckFlags extends ConfigFlags {
  readonly stdinFilename?: string;
  readonly cache?: boolean;
}

/** What a check found, and how to show it. */
export interface Checked extends CheckOutcome {
  readonly control: Control;
  readonly linesOf: LinesOf;
}

const STDIN_LIMIT = 4 * 1024 * 1024;

async function standInOf(session: Session, name: string | undefined): Promise<StandIn | undefined> {
  if (name === undefined) return undefined;
  const bytes = await readStandardInput(session, 'file', STDIN_LIMIT);
  return { path: await knownPath(session, name), bytes };
}

async function targetsFor(
  session: Session,
  paths: readonly string[],
  name: string | undefined,
  isIgnored: IsIgnored,
): Promise<readonly CheckTarget[]> {
  const { errors } = session.messages.check;
  const named = paths.filter((path) => path !== '-');
  if (name === undefined && named.length < paths.length) throw new UsageError(errors.stdinNeedsName);
  if (name !== undefined && named.length > 0) throw new UsageError(errors.stdinAlone);
  if (name !== undefined) return [await stdinTarget(session, name, isIgnored)];
  if (named.length === 0) return [await wholeFolder(session)];
  return (await Promise.all(named.map((path) => targetsOf(session, path, isIgnored)))).flat();
}

const anyOf =
  (targets: readonly Pick<DataTarget, 'selects'>[]): DataTarget['selects'] =>
  (file) =>
    targets.some(({ selects }) => selects(file));

/** Targets in the same data are one: it is read once. So is a file that is named twice. Faulty settings come along. */
function joined(targets: readonly CheckTarget[]): readonly CheckTarget[] {
  const ofData = targets.filter((target) => target.kind === 'data');
  const groups = [...groupBy(ofData, ({ folders }) => keyOf(folders)).values()];
  const all = [...targets, ...ofData.flatMap(({ folders }) => faultySettings(folders))];
  const byPath = new Map(all.flatMap((target) => (target.kind === 'data' ? [] : [[target.path, target] as const])));
  return [
    ...groups.flatMap((same) => same.slice(0, 1).map((first) => ({ ...first, selects: anyOf(same) }))),
    ...byPath.values(),
  ];
}

function staleEntry({ message, code, count }: KnownFinding, file: string): Diagnostic {
  const text = `${code}: ${message}`;
  return {
    code: 'config/stale-baseline',
    severity: 'note',
    file,
    range: START_OF_FILE,
    message: {
      nl: `${text}: ${messages.nl.check.gone(count)}`,
      en: `${text}: ${messages.en.check.gone(count)}`,
    },
  };
}

/** What was found: what stays whatever the baseline says, and the rest, as the settings weigh it. */
interface Weighed {
  readonly stays: readonly Diagnostic[];
  readonly others: readonly Diagnostic[];
}

function weighed(found: readonly Diagnostic[], { severity = {} }: Control['config']): Weighed {
  const others = found.filter((diagnostic) => !keepsFromLoading(diagnostic));
  return { stays: found.filter(keepsFromLoading), others: withSeverities(others, severity) };
}

async function applyBaseline(
  session: Session,
  control: Control,
  { stays, others }: Weighed,
  files: ReadonlySet<string>,
  update: boolean,
) {
  const { baseline } = control;
  if (baseline === undefined) return { diagnostics: [...stays, ...others], known: 0 };
  const isChecked = (file: string): boolean => files.has(file);
  const { path, content } = baseline;
  const shown = displayPath(session.context, path);
  if (update) {
    const next = nextBaseline(others, content, isChecked);
    await session.context.files.write(path, `${JSON.stringify(next, null, 2)}\n`);
    await say(session.context, session.messages.check.baselineWritten(terminalLine(shown), next.findings.length));
    return { diagnostics: stays, known: others.length };
  }
  const { diagnostics, known, gone } = compareWithBaseline(others, content, isChecked, stays);
  return { diagnostics: [...stays, ...diagnostics, ...gone.map((finding) => staleEntry(finding, shown))], known };
}

/** Checks what was asked, from arguments to findings. */
export async function runCheck(
  session: Session,
  paths: readonly string[],
  flags: CheckFlags,
  knownFiles?: KnownFiles,
): Promise<Checked> {
  const start = session.context.now();
  const control = await readControl(session, flags);
  const isIgnored = ignoring(control.config);
  const targets = joined(await targetsFor(session, paths, flags.stdinFilename, isIgnored));
  const standIn = await standInOf(session, flags.stdinFilename);
  const options = { config: control.config, useCache: flags.cache !== false, standIn, known: knownFiles };
  const parts: Diagnosed[] = [];
  for (const target of targets) parts.push(await diagnose(session, target, options));
  const files = new Set(parts.flatMap((part) => part.files));
  const [first] = targets;
  if (files.size === 0 && first?.kind === 'data') await assertSomeRead(session, first, isIgnored);
  // Settings that are checked themselves count once, as they are checked.
  const inSettings = control.diagnostics.filter(({ file }) => !files.has(file));
  const found = weighed([...inSettings, ...parts.flatMap(({ diagnostics }) => diagnostics)], control.config);
  const update = flags.updateBaseline === true;
  const { diagnostics, known } = await applyBaseline(session, control, found, files, update);
  return {
    diagnostics: [...diagnostics].sort(compareDiagnostics),
    known,
    files: files.size,
    ignored: parts.reduce((sum, { ignored }) => sum + ignored, 0),
    seconds: (session.context.now() - start) / 1000,
    control,
    linesOf: async (file) => {
      const read = [...parts.map((part) => part.linesOf), control.lines].find((lines) => lines.has(file))?.get(file);
      return read?.().catch(() => undefined);
    },
  };
}
