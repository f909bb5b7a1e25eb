import type { Profile } from '../core/generated/schema-types.ts';
import { assertFree } from './assert-free.ts';
import type { Session } from './session.ts';

/** A profile is about people in a small place: only its owner may read it. */
const OWNER_ONLY = 0o600;

/** Writes a profile as YAML to a file that may not exist yet. */
export async function saveProfile(session: Session, profile: Profile, path: string, force = false): Promise<void> {
  const { context, messages } = session;
  await assertFree(session, path, force);
  const { profileText } = await import('../data/profile-text.ts');
  await context.files.write(path, profileText(profile, messages.questionnaire.profileComment), {
    mode: OWNER_ONLY,
  });
  await context.stderr.write(`${messages.errors.written(path)}\n`);
}
