import type { DiagnosticsReport } from '../../core/generated/schema-types.ts';
import { checkDocument } from '../../render/check/json.ts';
import type { Session } from '../session.ts';
import { assertFaultless } from '../store/data-folders.ts';
import { diagnoseData } from './diagnose.ts';
import { wholeFolder } from './targets.ts';
import { reportOf } from './write-report.ts';

/** Checks the data of a session, without settings, baseline or what was kept of an earlier run. */
export async function checkData(session: Session): Promise<DiagnosticsReport> {
  const start = session.context.now();
  const target = await wholeFolder(session);
  assertFaultless(session, target.folders);
  const { diagnostics, files, ignored } = await diagnoseData(session, target, { config: {}, useCache: false });
  const seconds = (session.context.now() - start) / 1000;
  const outcome = { diagnostics, files: files.length, ignored, known: 0, seconds };
  return checkDocument(await reportOf(session, outcome, [], {}));
}
