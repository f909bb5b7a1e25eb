import { errorText, UsageError } from '../errors.ts';
import type { Session } from '../session.ts';
import { CHECK_FORMATS, type Wanted, wantedFormats } from './formats.ts';
import { assertReportTargets, intoFile } from './report-targets.ts';
import { writeReport } from './write-report.ts';

/** The formats in a command line that may be wrong in any way, so that commander cannot tell. */
function formatsIn(argv: readonly string[]): readonly string[] {
  const inline = argv.filter((word) => word.startsWith('--format=')).map((word) => word.slice('--format='.length));
  const apart = argv.flatMap((word, index) => (word === '--format' ? [argv[index + 1] ?? ''] : []));
  return [...inline, ...apart].filter((format) => Object.hasOwn(CHECK_FORMATS, format.split(':')[0] ?? ''));
}

/**
 * A program that reads our output gets a document in every case. When a check cannot be carried out, whatever the
 * reason, the formats that programs read say so; people read standard error.
 */
export async function reportFailure(session: Session, argv: readonly string[], error: unknown): Promise<void> {
  const isForPrograms = ({ name }: Wanted): boolean => CHECK_FORMATS[name]?.isForPeople !== true || name === 'github';
  const wanted = wantedFormats(session, formatsIn(argv)).filter(isForPrograms);
  const failure = error instanceof Error ? errorText(error, session.messages) : String(error);
  const outcome = { diagnostics: [], files: 0, ignored: 0, known: 0, seconds: 0, failure };
  const write = (some: readonly Wanted[]) => writeReport(session, outcome, some, {}, () => Promise.resolve(undefined));
  await write(wanted.filter(({ file }) => file === undefined));
  // A command line that is wrong may be wrong about the files too.
  if (error instanceof UsageError) return;
  await assertReportTargets(session, wanted, { checked: [], force: argv.includes('--force') });
  await write(intoFile(wanted));
}
