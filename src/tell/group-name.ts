import type { MatchGroup, Selection } from '../core/generated/schema-types.ts';
import { mustsOf } from '../core/musts.ts';
import type { Lens } from './lens.ts';

/** The name of a group; where the profile has wishes only, it speaks of any chosen factor. */
export function groupName(lens: Lens, { profile }: Pick<Selection, 'profile'>, group: MatchGroup): string {
  const { groups, groupsOfWishes } = lens.messages.select;
  return mustsOf(profile).length > 0 ? groups[group] : { ...groups, ...groupsOfWishes }[group];
}
