import { Argument, Option } from 'commander';
import { SEVERITIES } from '../../core/diagnostic.ts';
import { countOf, isFailure } from '../../core/check/verdict.ts';
import { baselineOf } from '../check/control.ts';
import { CHECK_FORMATS, type ReportFlags, wantedFormats } from '../check/formats.ts';
import { assertReportTargets, intoFile } from '../check/report-targets.ts';
import { assertFixFlags, checkAndFix } from '../check/check-and-fix.ts';
import { pathsBehind } from '../check/targets.ts';
import type { FixFlags } from '../check/try-fixes.ts';
import { watchCheck } from '../check/watch-check.ts';
import { suggesting, values } from '../completion/suggesting.ts';
import { UsageError } from '../errors.ts';
import { EXIT } from '../exit-code.ts';
import { collected } from '../list-option.ts';
import type { Session } from '../session.ts';
import { withOwnDataOf } from '../store/own-folder.ts';
import type { Outcome } from '../exit-code.ts';
import type { AddCommand } from './command.ts';
import { withExamples } from './examples.ts';

interface CheckCommandFlags extends FixFlags, ReportFlags {
  readonly format?: readonly string[];
  readonly watch?: boolean;
  readonly force?: boolean;
}

async function checkOnce(
  session: Session,
  paths: readonly string[],
  flags: CheckCommandFlags,
  outcome: Outcome,
): Promise<void> {
  const wanted = wantedFormats(session, flags.format ?? []);
  assertFixFlags(session, flags);
  const baseline = intoFile(wanted).length === 0 ? undefined : await baselineOf(session, flags);
  await assertReportTargets(session, wanted, { checked: paths, force: flags.force, baseline });
  const checked = await checkAndFix(session, paths, flags, wanted);
  const { failOn = 'error', maxWarnings } = checked.control.config;
  const limits = { failOn, ...(maxWarnings !== undefined && { maxWarnings }) };
  outcome.exitCode = isFailure(countOf(checked.diagnostics), limits) ? EXIT.findings : EXIT.done;
}

const wholeNumber =
  ({ messages }: Session, flag: string) =>
  (text: string): number => {
    if (!/^\d+$/.test(text)) throw new UsageError(messages.errors.badCount(`${flag} ${text}`));
    return Number(text);
  };

/** `kiem check`: all that is wrong with the data, at its place, with the mend. */
export const addCheck: AddCommand = (command, session, outcome) => {
  const { flags: words } = session.messages.check;
  command
    .addArgument(new Argument('[path...]', words.path))
    .addOption(
      suggesting(
        new Option('--format <format>', words.format).argParser(collected),
        values(Object.keys(CHECK_FORMATS)),
      ),
    )
    .addOption(new Option('--notes', words.notes))
    .addOption(new Option('--quiet', words.quiet))
    .addOption(new Option('--fail-on <severity>', words.failOn).choices(SEVERITIES))
    .addOption(
      new Option('--max-warnings <number>', words.maxWarnings).argParser(wholeNumber(session, '--max-warnings')),
    )
    .addOption(new Option('--config <file>', words.config))
    .addOption(new Option('--baseline <file>', words.baseline))
    .addOption(new Option('--update-baseline', words.updateBaseline))
    .addOption(new Option('--stdin-filename <file>', words.stdinFilename))
    .addOption(new Option('--fix', words.fix))
    .addOption(new Option('--unsafe', words.unsafe))
    .addOption(new Option('--diff', words.diff))
    .addOption(new Option('--watch', words.watch))
    .addOption(new Option('--no-cache', words.noCache))
    .addOption(new Option('--force', words.force))
    .action(async (paths: readonly string[], flags: CheckCommandFlags) => {
      const once = (inSession: Session): Promise<void> => checkOnce(inSession, paths, flags, outcome);
      const named = await Promise.all(paths.map((path) => pathsBehind(session, path)));
      const own = await withOwnDataOf(session, [...named, flags.stdinFilename ?? []].flat());
      await (flags.watch === true ? watchCheck(own, paths, flags, once) : once(own));
    });
  return withExamples(command, session, [
    'kiem check',
    'kiem check --notes',
    'kiem check --format json',
    'kiem check --format github --max-warnings 0',
  ]);
};
