import type { FailedRun, Profile, Selection } from '../../core/generated/schema-types.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { batchContent, type BatchEntry } from '../../view/batch/batch-content.ts';
import { lensOf } from '../../tell/lens.ts';
import { terminalLine } from '../../render/terminal-text.ts';
import type { Outcome } from '../exit-code.ts';
import { loadCatalogue } from '../store/load-catalogue.ts';
import { UsageError } from '../errors.ts';
import { EXIT } from '../exit-code.ts';
import { type FormatFlags, writeContent } from './formats.ts';
import { makeSelection } from '../profile/make-selection.ts';
import type { ProfileFlags } from '../profile/profile-part.ts';
import { applyFlags } from '../profile/profile-flags.ts';
import { assertAnswerable } from '../profile/profile-source.ts';
import { eachProfile, type Prepared, profileFiles, untilRefused } from '../profile/profiles.ts';
import { batchCommand, otherFlags, type ViewFlags } from '../profile/reproduce.ts';
import { inProgress } from '../in-progress.ts';
import { runErrorOf } from '../run-error.ts';
import type { Session } from '../session.ts';
import { say } from './say.ts';
import { selectionFields } from './schema-paths.ts';

export interface BatchFlags extends ProfileFlags, FormatFlags, ViewFlags {
  readonly saveProfile?: string;
  readonly keepGoing?: boolean;
  readonly details?: boolean;
  readonly whyNot?: string | true;
}

/** Flags that speak of one profile make no sense for several. */
function assertForSeveral({ messages }: Session, flags: BatchFlags): void {
  const { combinations, details, length, whyNot, saveProfile } = flags;
  const forOne = {
    '--combinations': combinations,
    '--details': details,
    '--length': length,
    '--why-not': whyNot,
    '--save-profile': saveProfile,
  };
  for (const [flag, value] of Object.entries(forOne))
    if (value !== undefined) throw new UsageError(messages.errors.oneProfileOnly(flag));
}

/** The day that holds for all of them; undefined when they name different ones. */
function sharedDay(selections: readonly Selection[]): string | undefined {
  const days = new Set(selections.map(({ asOf }) => asOf));
  return days.size === 1 ? [...days][0] : undefined;
}

/** What is wrong with a profile, as a record: the file stands with the error. */
function failedRun(session: Session, { path, error }: Prepared<never> & { readonly kind: 'refused' }): FailedRun {
  const tool = { name: 'kiem', version: session.version } as const;
  return { schemaVersion: 1, tool, error: { ...runErrorOf(error, session), path } };
}

/** One batch: what is asked of each profile. */
interface BatchRun {
  readonly session: Session;
  readonly catalogue: Catalogue;
  readonly files: readonly string[];
  readonly flags: BatchFlags;
}

/** What comes of each profile, one at a time: the next is read when somebody asks for it. */
async function* entriesOf(
  { session, catalogue, files, flags }: BatchRun,
  onRefused: () => void,
): AsyncGenerator<BatchEntry> {
  const prepare = ({ name, profile }: { name: string; profile: Profile }, file: string): Profile => {
    const asked = applyFlags(session, catalogue, { ...profile, title: name }, flags);
    assertAnswerable(session, catalogue, asked, { file });
    return asked;
  };
  if (flags.keepGoing !== true) {
    for await (const profile of untilRefused(session, files, prepare)) yield makeSelection(session, catalogue, profile);
    return;
  }
  for await (const prepared of eachProfile(session, files, prepare)) {
    if (prepared.kind === 'ready') yield makeSelection(session, catalogue, prepared.value);
    else {
      onRefused();
      yield failedRun(session, prepared);
    }
  }
}

/** `kiem select` for several profiles. */
export async function selectForSeveral(
  session: Session,
  outcome: Outcome,
  paths: readonly string[],
  flags: BatchFlags,
): Promise<void> {
  assertForSeveral(session, flags);
  const catalogue = await loadCatalogue(session);
  const files = await profileFiles(session, paths);
  const given = applyFlags(session, catalogue, { factors: [] }, flags);
  const others = [...(flags.keepGoing === true ? ['--keep-going'] : []), ...otherFlags(session)];
  let refused = 0;
  const content = batchContent(lensOf(catalogue, session.settings.language), {
    tool: { name: 'kiem', version: session.version },
    entries: () =>
      inProgress(
        session,
        { said: session.messages.progress.selecting, all: () => files.length },
        entriesOf({ session, catalogue, files, flags }, () => (refused += 1)),
      ),
    command: (selections) => batchCommand(catalogue, given, paths, sharedDay(selections), others),
  });
  await writeContent(session, { ...content, fields: () => selectionFields(session) }, flags);
  if (refused === 0) return;
  await say(session.context, `kiem: ${terminalLine(session.messages.errors.profilesRefused(refused, files.length))}`);
  outcome.exitCode = EXIT.usage;
}
