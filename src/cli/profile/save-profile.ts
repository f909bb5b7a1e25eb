import type { Profile } from '../../core/generated/schema-types.ts';
import { terminalLine } from '../../render/terminal-text.ts';
import { assertFree } from '../output/assert-free.ts';
import { say } from '../output/say.ts';
import type { Session } from '../session.ts';

/** A profile is about people in a small place: only its owner may read it. */
const OWNER_ONLY = 0o600;

/** Writes a profile as YAML to a file that may not exist yet. */
export async function saveProfile(session: Session, profile: Profile, path: string, force = false): Promise<void> {
  const { context, messages } = session;
  await assertFree(session, path, force);
  const { profileText } = await import('../../write/profile-text.ts');
  await context.files.write(path, profileText(profile, messages.questionnaire.profileComment), {
    mode: OWNER_ONLY,
  });
  await say(context, messages.errors.written(terminalLine(path)));
}
