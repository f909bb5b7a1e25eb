import { dirname } from 'node:path';
import { assertFree } from '../output/assert-free.ts';
import { FileError, UsageError } from '../errors.ts';
import type { Session } from '../session.ts';
import type { NamedFile } from './control.ts';
import type { WantedFormat } from './formats.ts';
import { isOwnReport } from './own-report.ts';
import { isYaml, knownData } from './targets.ts';

interface Report {
  readonly name: string;
  readonly file: string;
}

export const intoFile = (wanted: readonly WantedFormat[]): readonly Report[] =>
  wanted.flatMap(({ name, file }) => (file === undefined ? [] : [{ name, file }]));

/** Whether a path, links followed, is a file of data or one of those that are checked. */
async function isInput(session: Session, file: string, checked: readonly string[]): Promise<boolean> {
  const { files } = session.context;
  const real = await files.real(file);
  const isChecked = (await Promise.all(checked.map((path) => files.real(path)))).includes(real);
  return isChecked || (isYaml(real) && (await knownData(session, dirname(real))) !== undefined);
}

/** What is too large to look at is not known to be ours. */
async function holdsOwnReport({ context }: Session, { name, file }: Report): Promise<boolean> {
  if ((await context.files.target(file)) !== 'file') return false;
  try {
    return await isOwnReport(name, new TextDecoder().decode(await context.files.read(file)));
  } catch (error) {
    if (error instanceof FileError && error.reason === 'tooLarge') return false;
    throw error;
  }
}

async function assertApart({ context, messages }: Session, written: readonly NamedFile[]): Promise<void> {
  const seen = new Map<string, string>();
  for (const { file, said } of written) {
    const real = await context.files.real(file);
    const other = seen.get(real);
    if (other !== undefined) throw new UsageError(messages.errors.sameFile(other, said));
    seen.set(real, said);
  }
}

interface Beside {
  readonly checked: readonly string[];
  readonly force?: boolean | undefined;
  readonly baseline?: NamedFile | undefined;
}

/** Refuses, before anything is checked or written, a file that no report may replace. */
export async function assertReportTargets(
  session: Session,
  wanted: readonly WantedFormat[],
  { checked, force = false, baseline }: Beside,
): Promise<void> {
  const reports = intoFile(wanted);
  const named = reports.map(({ name, file }) => ({ file, said: `--format ${name}:${file}` }));
  await assertApart(session, [...(baseline === undefined ? [] : [baseline]), ...named]);
  for (const report of reports) {
    if (await isInput(session, report.file, checked))
      throw new UsageError(session.messages.check.errors.reportOverInput(report.file));
    await assertFree(session, report.file, force || (await holdsOwnReport(session, report)));
  }
}
