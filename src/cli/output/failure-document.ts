import type { FailedRun, RunError } from '../../core/generated/schema-types.ts';
import { commandWord } from '../command-word.ts';
import { flagValues } from '../flag-values.ts';
import type { Session } from '../session.ts';

/** The document in the form that was asked for; nothing when that was not for programs. */
async function drawFailure(format: string | undefined, document: FailedRun): Promise<string> {
  if (format !== 'json' && format !== 'ndjson') return '';
  const { renderJson, renderJsonLine } = await import('../../render/json.ts');
  return format === 'json' ? renderJson(document) : renderJsonLine(document);
}

/** A program that reads our output gets a document in every case. People read standard error. */
export async function writeFailureDocument(session: Session, argv: readonly string[], error: RunError): Promise<void> {
  if (commandWord(argv) === 'check') {
    const { writeFailureReport } = await import('../check/write-failure-report.ts');
    await writeFailureReport(session, argv, error);
    return;
  }
  const { stdout } = session.context;
  const format = flagValues(argv, '--format').at(-1);
  // Two documents are none; after lines that stand by themselves there is room for one more.
  if (stdout.isUsed && format !== 'ndjson') return;
  const tool = { name: 'kiem', version: session.version } as const;
  await stdout.write(await drawFailure(format, { schemaVersion: 1, tool, error }));
}
