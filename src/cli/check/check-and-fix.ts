import { terminalText } from '../../render/terminal-text.ts';
import { UsageError } from '../errors.ts';
import { asShown } from '../output/as-shown.ts';
import { say } from '../output/say.ts';
import type { Session } from '../session.ts';
import { shellWord } from '../shell-word.ts';
import type { ReportFlags, WantedFormat } from './formats.ts';
import { patchOf } from './patch.ts';
import { type Checked, runCheck } from './run-check.ts';
import { decoded, type FixedFile, type FixFlags, type TriedFixes, tryFixes, writeFixes } from './try-fixes.ts';
import { reportOf, writeReport } from './write-report.ts';

type CheckAndFixFlags = FixFlags & ReportFlags & { readonly format?: readonly string[] };

/** Refuses flags that do not go together. */
export function assertFixFlags({ messages: { check } }: Session, flags: CheckAndFixFlags): void {
  const { fix, unsafe, diff, stdinFilename, updateBaseline, format } = flags;
  if (unsafe === true && fix !== true && diff !== true) throw new UsageError(check.errors.unsafeAlone);
  if (diff === true && (updateBaseline === true || format !== undefined)) throw new UsageError(check.errors.diffWrites);
  if (fix === true && stdinFilename !== undefined && updateBaseline === true)
    throw new UsageError(check.errors.stdinBaseline);
}

/** The changes on standard output, ready for `git apply` unless something in them would act where they are shown. */
async function writePatch({ context, messages: { check } }: Session, { files }: TriedFixes): Promise<void> {
  const { text, isElsewhere, folder } = await patchOf(context, files);
  const shown = asShown(context.stdout, text);
  await context.stdout.write(shown);
  if (shown !== text) await say(context, check.patchCoded);
  if (isElsewhere) await say(context, check.patchFolder(shellWord(folder)));
}

/** What fixes would do; the verdict is that of the files as they are. */
async function showDiff(session: Session, tried: TriedFixes, flags: CheckAndFixFlags): Promise<Checked> {
  const { context, messages } = session;
  const { before, after } = tried;
  await writePatch(session, tried);
  const { summaryLine } = await reportOf(session, before, [], flags);
  if (flags.quiet !== true) await say(context, `${summaryLine}\n${messages.check.wouldFix(after.fixed)}`);
  return before;
}

const onStandardError = (session: Session): Session => ({
  ...session,
  context: { ...session.context, stdout: session.context.stderr },
});

/** What was typed in goes out again, fixed or not, so that an editor can take it over; the report goes beside it. */
async function passOn(session: Session, { files }: TriedFixes, typed: Uint8Array): Promise<Session> {
  const [fixed]: readonly (FixedFile | undefined)[] = files;
  const bytes = fixed?.after ?? typed;
  const { stdout } = session.context;
  await stdout.write(stdout.isTerminal ? terminalText(decoded(bytes)) : bytes);
  return onStandardError(session);
}

async function writeAndCheck(
  session: Session,
  paths: readonly string[],
  tried: TriedFixes,
  flags: CheckAndFixFlags,
): Promise<Checked> {
  await writeFixes(session, tried.files);
  if (flags.updateBaseline !== true) return tried.after;
  return { ...(await runCheck(session, paths, flags)), fixed: tried.after.fixed };
}

/** Checks what was asked, fixes it when that was asked as well, and reports. */
export async function checkAndFix(
  session: Session,
  paths: readonly string[],
  flags: CheckAndFixFlags,
  wanted: readonly WantedFormat[],
): Promise<Checked> {
  const report = async (to: Session, checked: Checked): Promise<Checked> => {
    await writeReport(to, checked, wanted, flags, checked.linesOf);
    return checked;
  };
  if (flags.fix !== true && flags.diff !== true) return report(session, await runCheck(session, paths, flags));
  const tried = await tryFixes(session, paths, flags);
  if (flags.diff === true) return showDiff(session, tried, flags);
  if (flags.stdinFilename !== undefined) return report(await passOn(session, tried, tried.typed), tried.after);
  return report(session, await writeAndCheck(session, paths, tried, flags));
}
