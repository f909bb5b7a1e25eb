import type { RunError } from '../../core/generated/schema-types.ts';
import { flagValues } from '../flag-values.ts';
import type { Session } from '../session.ts';
import { CHECK_FORMATS, type WantedFormat, wantedFormats } from './formats.ts';
import { assertReportTargets, intoFile } from './report-targets.ts';
import { writeReport } from './write-report.ts';

/** The formats that a line asks for and that exist. */
const formatsIn = (argv: readonly string[]): readonly string[] =>
  flagValues(argv, '--format').filter((format) => Object.hasOwn(CHECK_FORMATS, format.split(':')[0] ?? ''));

/**
 * A program that reads our output gets a document in every case. When a check cannot be carried out, whatever the
 * reason, the formats that programs read say so; people read standard error.
 */
export async function writeFailureReport(session: Session, argv: readonly string[], error: RunError): Promise<void> {
  const isForPrograms = ({ name }: WantedFormat): boolean =>
    CHECK_FORMATS[name]?.isForPeople !== true || name === 'github';
  const wanted = wantedFormats(session, formatsIn(argv)).filter(isForPrograms);
  const outcome = { diagnostics: [], files: 0, ignored: 0, known: 0, seconds: 0, error };
  const write = (some: readonly WantedFormat[]) =>
    writeReport(session, outcome, some, {}, () => Promise.resolve(undefined));
  await write(wanted.filter(({ file }) => file === undefined));
  // A command line that is wrong may be wrong about the files too.
  if (error.code === 'usage') return;
  await assertReportTargets(session, wanted, { checked: [], force: argv.includes('--force') });
  await write(intoFile(wanted));
}
