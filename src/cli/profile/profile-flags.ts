import { isDeepStrictEqual } from 'node:util';
import { Command } from 'commander';
import type { Catalogue } from '../../core/catalogue.ts';
import type { Profile } from '../../core/generated/schema-types.ts';
import { normalise } from '../../core/normalise.ts';
import { toQuery } from '../../core/profile.ts';
import type { Session } from '../session.ts';
import { PROFILE_PARTS } from './profile-parts.ts';
import type { ProfileFlags } from './profile-part.ts';

/** Adds the flags that make or change a profile; only these when they are named. */
export function addProfileFlags(command: Command, session: Session, only?: readonly (keyof ProfileFlags)[]): Command {
  for (const option of PROFILE_PARTS.flatMap(({ options }) => options(session))) {
    if (only === undefined || only.some((name) => name === option.attributeName())) command.addOption(option);
  }
  return command;
}

/** A profile with the flags laid over it: some replace, the others add or override that id (design, section 5). */
export const applyFlags = (session: Session, catalogue: Catalogue, base: Profile, flags: ProfileFlags): Profile =>
  PROFILE_PARTS.reduce((profile, { read }) => read({ session, catalogue }, profile, flags), base);

/** As `applyFlags`, of words that were not typed here, such as those of `profileFlags`. */
export function applyWords(session: Session, catalogue: Catalogue, base: Profile, words: readonly string[]): Profile {
  const command = addProfileFlags(new Command().exitOverride(), session);
  return applyFlags(session, catalogue, base, command.parse(words, { from: 'user' }).opts<ProfileFlags>());
}

/** The profile as words of a command line; laid over another, only the parts in which they differ. */
export function profileFlags(
  catalogue: Catalogue,
  profile: Profile,
  over: Profile = { factors: [] },
): readonly string[] {
  return PROFILE_PARTS.flatMap(({ print }) => {
    const words = print(profile, catalogue);
    return words.join('\n') === print(over, catalogue).join('\n') ? [] : words;
  });
}

/** Whether the flags in which two profiles differ, laid over the one, say all of the other: no flag takes anything away. */
export function flagsSayAll(session: Session, catalogue: Catalogue, profile: Profile, over: Profile): boolean {
  const today = session.context.today();
  const meaning = (one: Profile): unknown => normalise(toQuery(catalogue, one, today));
  const made = applyWords(session, catalogue, over, profileFlags(catalogue, profile, over));
  return isDeepStrictEqual(meaning(made), meaning(profile));
}
