import type { Profile } from '../../core/generated/schema-types.ts';
import { terminalLine } from '../../render/terminal-text.ts';
import { UsageError } from '../errors.ts';
import { assertFree } from '../output/assert-free.ts';
import { say } from '../output/say.ts';
import type { Session } from '../session.ts';
import { PROFILE_ENDINGS, profileFormat } from './profile-format.ts';

/** A profile is about people in a small place: only its owner may read it. */
const OWNER_ONLY = 0o600;

/** Refuses a name by which the profile would not be found again; a stream has no name that counts. */
async function assertProfileName({ context, messages }: Session, path: string): Promise<void> {
  const { errors, or } = messages;
  if (path === '-') throw new UsageError(errors.savedToOutput);
  if (profileFormat(path) !== undefined) return;
  const target = await context.files.target(path);
  if (target === 'absent' || target === 'file') throw new UsageError(errors.badProfileName(path, or(PROFILE_ENDINGS)));
}

/** Refuses, before anything is made, a place where a profile cannot be saved. */
export async function assertSavable(session: Session, path: string, force = false): Promise<void> {
  await assertProfileName(session, path);
  await assertFree(session, path, force);
}

/** Writes a profile, as the ending of the name asks for, to a file that may not exist yet. */
export async function saveProfile(session: Session, profile: Profile, path: string, force = false): Promise<void> {
  const { context, messages } = session;
  await assertSavable(session, path, force);
  const { profileJson, profileText } = await import('../../write/profile-text.ts');
  const isJson = profileFormat(path) === 'json';
  const text = isJson ? profileJson(profile) : profileText(profile, messages.questionnaire.profileComment);
  await context.files.write(path, text, { mode: OWNER_ONLY });
  await say(context, messages.errors.written(terminalLine(path)));
}
