import { Argument, Option } from 'commander';
import { diff, hasChanges } from '../../core/diff.ts';
import type { ComparedProfile, NamedProfile, Side } from '../../core/diff-selection.ts';
import type { Day } from '../../core/partial-date.ts';
import type { DataDiff } from '../../core/generated/schema-types.ts';
import { diffContent } from '../../view/diff/diff-content.ts';
import { lensOf } from '../../tell/lens.ts';
import { asOfOption, dayOf, parseDay } from '../profile/as-of.ts';
import { suggesting } from '../completion/suggesting.ts';
import { loadCatalogue } from '../store/load-catalogue.ts';
import { UsageError } from '../errors.ts';
import { EXIT } from '../exit-code.ts';
import { addFormatFlags, type FormatFlags, writeContent } from '../output/formats.ts';
import { collected } from '../list-option.ts';
import { assertAnswerable } from '../profile/profile-source.ts';
import { forEachProfile } from '../profile/profiles.ts';
import type { Session } from '../session.ts';
import type { Outcome } from '../exit-code.ts';
import type { AddCommand } from './command.ts';
import { withExamples } from './examples.ts';

interface DiffFlags extends FormatFlags {
  readonly since?: string;
  readonly asOf?: string;
  readonly profile?: readonly string[];
  readonly against?: string;
  readonly failOnChange?: boolean;
}

function sinceDay(session: Session, since: string, day: Day): Day {
  const start = parseDay(session, since, '--since');
  if (start >= day) throw new UsageError(session.messages.errors.sinceTooLate(start, day));
  return start;
}

/** Two folders; or one against the data in use; or the data in use on two days; or twice the same, for two profiles. */
async function sidesOf(
  session: Session,
  before: string | undefined,
  after: string | undefined,
  flags: DiffFlags,
): Promise<readonly [Side, Side]> {
  const { diffNeedsTwo, againstAlone } = session.messages.errors;
  const isOtherData = before !== undefined || flags.since !== undefined;
  if (!isOtherData && flags.against === undefined) throw new UsageError(diffNeedsTwo);
  if (isOtherData && flags.against !== undefined) throw new UsageError(againstAlone);
  const day = dayOf(session, flags);
  const since = flags.since === undefined ? day : sinceDay(session, flags.since, day);
  const newer = await loadCatalogue(session, after);
  const older = before === undefined ? newer : await loadCatalogue(session, before);
  return [
    { catalogue: older, day: since },
    { catalogue: newer, day },
  ];
}

/** The profiles, answerable on both sides. */
async function profilesOf(
  session: Session,
  [before, after]: readonly [Side, Side],
  paths: readonly string[],
): Promise<readonly NamedProfile[]> {
  const { diffBefore, diffAfter } = session.messages.errors;
  return forEachProfile(session, paths, (named, file) => {
    assertAnswerable(session, before.catalogue, named.profile, { file: `${file} (${diffBefore})` });
    assertAnswerable(session, after.catalogue, named.profile, { file: `${file} (${diffAfter})` });
    return named;
  });
}

/** The one profile, with the other that it is compared with. */
async function pairOf(session: Session, { catalogue }: Side, paths: readonly string[]): Promise<ComparedProfile> {
  const read = (): Promise<readonly NamedProfile[]> =>
    forEachProfile(session, paths, (named, file) => {
      assertAnswerable(session, catalogue, named.profile, { file });
      return named;
    });
  const files = paths.filter((path) => path !== '-');
  const kinds = await Promise.all(files.map((path) => session.context.files.exists(path)));
  const [one, against] = paths.length === 2 && !kinds.includes('folder') ? await read() : [];
  if (one === undefined || against === undefined) throw new UsageError(session.messages.errors.againstTwo);
  return { ...one, against };
}

async function runDiff(
  session: Session,
  outcome: Outcome,
  folders: readonly [string | undefined, string | undefined],
  flags: DiffFlags,
): Promise<void> {
  const sides = await sidesOf(session, ...folders, flags);
  const [before, after] = sides;
  const { profile: paths = [], against } = flags;
  const profiles =
    against === undefined
      ? await profilesOf(session, sides, paths)
      : [await pairOf(session, after, [...paths, against])];
  const result: DataDiff = {
    schemaVersion: 1,
    tool: { name: 'kiem', version: session.version },
    ...diff(before, after, profiles),
  };
  const { language } = session.settings;
  await writeContent(
    session,
    diffContent(lensOf(before.catalogue, language), lensOf(after.catalogue, language), result),
    flags,
  );
  if (flags.failOnChange === true && hasChanges(result)) outcome.exitCode = EXIT.findings;
}

/** `kiem diff A B`: what changed between two versions of the data, or since a day, or between two profiles; and what that does to selections. */
export const addDiff: AddCommand = (command, session, outcome) => {
  const { cli, flagOptions: words } = session.messages;
  command
    .addArgument(suggesting(new Argument('[before]', cli.diffFolderBefore), 'folder'))
    .addArgument(suggesting(new Argument('[after]', cli.diffFolderAfter), 'folder'))
    .addOption(new Option('--since <date>', words.since))
    .addOption(asOfOption(session))
    .addOption(new Option('--profile <file>', words.profiles).argParser(collected))
    .addOption(new Option('--against <file>', words.against))
    .addOption(new Option('--fail-on-change', words.failOnChange));
  addFormatFlags(command, session).action((before: string | undefined, after: string | undefined, flags: DiffFlags) =>
    runDiff(session, outcome, [before, after], flags),
  );
  return withExamples(command, session, [
    'kiem diff --since 2019-07',
    'kiem diff --since 2019-07 --profile example:all-phases',
    'kiem diff --profile example:smoking-low-ses --against example:all-phases',
  ]);
};
