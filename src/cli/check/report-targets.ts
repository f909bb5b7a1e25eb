import { dirname } from 'node:path';
import { assertFree } from '../output/assert-free.ts';
import { FileError, UsageError } from '../errors.ts';
import type { Session } from '../session.ts';
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

async function assertApart({ context, messages }: Session, reports: readonly Report[]): Promise<void> {
  const seen = new Map<string, Report>();
  for (const report of reports) {
    const real = await context.files.real(report.file);
    const other = seen.get(real);
    const flag = ({ name, file }: Report): string => `--format ${name}:${file}`;
    if (other !== undefined) throw new UsageError(messages.errors.sameFile(flag(other), flag(report)));
    seen.set(real, report);
  }
}

/** Refuses, before anything is checked or written, a file that no report may replace. */
export async function assertReportTargets(
  session: Session,
  wanted: readonly WantedFormat[],
  { checked, force = false }: { readonly checked: readonly string[]; readonly force?: boolean | undefined },
): Promise<void> {
  const reports = intoFile(wanted);
  await assertApart(session, reports);
  for (const report of reports) {
    if (await isInput(session, report.file, checked))
      throw new UsageError(session.messages.check.errors.reportOverInput(report.file));
    await assertFree(session, report.file, force || (await holdsOwnReport(session, report)));
  }
}
