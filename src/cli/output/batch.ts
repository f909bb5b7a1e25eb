import type { Profile, Selection } from '../../core/generated/schema-types.ts';
import { batchContent } from '../../view/batch/batch-content.ts';
import { lensOf } from '../../tell/lens.ts';
import { loadCatalogue } from '../store/data-source.ts';
import { UsageError } from '../errors.ts';
import { type FormatFlags, writeContent } from './formats.ts';
import { makeSelection } from '../profile/make-selection.ts';
import type { ProfileFlags } from '../profile/parts/part.ts';
import { applyFlags } from '../profile/profile-flags.ts';
import { assertAnswerable } from '../profile/profile-source.ts';
import { forEachProfile } from '../profile/profiles.ts';
import { batchCommand, otherFlags, type ViewFlags } from '../profile/reproduce.ts';
import type { Session } from '../session.ts';

export interface BatchFlags extends ProfileFlags, FormatFlags, ViewFlags {
  readonly saveProfile?: string;
}

/** Flags that speak of one profile make no sense for several. */
function assertForSeveral({ messages }: Session, { combinations, saveProfile }: BatchFlags): void {
  if (combinations === true) throw new UsageError(messages.errors.oneProfileOnly('--combinations'));
  if (saveProfile !== undefined) throw new UsageError(messages.errors.oneProfileOnly('--save-profile'));
}

/** The day that holds for all of them; undefined when they name different ones. */
function sharedDay(selections: readonly Selection[]): string | undefined {
  const days = new Set(selections.map(({ asOf }) => asOf));
  return days.size === 1 ? [...days][0] : undefined;
}

/** `kiem select` for several profiles. */
export async function selectForSeveral(session: Session, paths: readonly string[], flags: BatchFlags): Promise<void> {
  assertForSeveral(session, flags);
  const catalogue = await loadCatalogue(session);
  const selections = await forEachProfile(session, paths, ({ name, profile }, file): Selection => {
    const asked: Profile = applyFlags(session, catalogue, { ...profile, title: name }, flags);
    assertAnswerable(session, catalogue, asked, { file });
    return makeSelection(session, catalogue, asked);
  });
  const given = applyFlags(session, catalogue, { factors: [] }, flags);
  const command = batchCommand(catalogue, given, paths, sharedDay(selections), otherFlags(session));
  const batch = { schemaVersion: 1 as const, tool: { name: 'kiem' as const, version: session.version }, selections };
  await writeContent(session, batchContent(lensOf(catalogue, session.settings.language), batch, command), flags);
}
