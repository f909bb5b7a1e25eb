import { once } from '../../core/once.ts';
import { type CheckOutcome, type CheckReport, checkReport } from '../../view/check/report.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Session } from '../session.ts';
import { CHECK_FORMATS, drawReport, type LinesOf, type ReportFlags, type WantedFormat } from './formats.ts';
import { everyKind } from './every-kind.ts';
import { ofRepository } from './of-repository.ts';

/** Puts a check into words. Only a format that explains codes needs all of them. */
export async function reportOf(
  session: Session,
  outcome: CheckOutcome,
  wanted: readonly WantedFormat[],
  flags: ReportFlags,
): Promise<CheckReport> {
  const { settings, messages, version } = session;
  const kinds = wanted.some(({ name }) => name === 'sarif') ? await everyKind() : [];
  return checkReport(outcome, {
    language: settings.language,
    messages,
    version,
    kinds,
    hash: (text) => fingerprint(text).slice(0, 32),
    areNotesShown: flags.notes === true,
  });
}

/** A GitHub runner obeys nothing between these lines, whatever the data and the names of its files say there. */
function enclosed(text: string, { randomWord, environment }: Session['context']): string {
  if (text === '' || environment['GITHUB_ACTIONS'] !== 'true') return text;
  const token = randomWord();
  return `::stop-commands::${token}\n${text}::${token}::\n`;
}

/** Writes a check in every format that was asked for, when all are drawn: files first, so that the screen ends with the summary. */
export async function writeReport(
  session: Session,
  outcome: CheckOutcome,
  wanted: readonly WantedFormat[],
  flags: ReportFlags,
  linesOf: LinesOf,
): Promise<void> {
  const report = once(() => reportOf(session, outcome, wanted, flags));
  const inRepository = once(async () => reportOf(session, await ofRepository(session, outcome), wanted, flags));
  const drawn: (WantedFormat & { readonly text: string })[] = [];
  for (const one of wanted) {
    const shown = await (CHECK_FORMATS[one.name]?.isOfRepository === true ? inRepository() : report());
    drawn.push({ ...one, text: await drawReport(session, shown, one.name, flags, linesOf) });
  }
  for (const { file, text } of drawn) if (file !== undefined) await session.context.files.write(file, text);
  for (const { name, file, text } of drawn)
    if (file === undefined)
      await session.context.stdout.write(name === 'pretty' ? enclosed(text, session.context) : text);
}
