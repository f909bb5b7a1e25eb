import type { Match, MatchGroup, Selection } from './generated/schema-types.ts';
import { MATCH_GROUPS } from './match.ts';

/** Matches that stand together; without a group where the order of the list is another. */
interface Grouping {
  readonly group?: MatchGroup;
  readonly matches: readonly Match[];
}

/** The matches under their groups, none of them empty. In the other order the groups would break the list, so it is one. */
export function matchesByGroup({ profile, matches }: Pick<Selection, 'profile' | 'matches'>): readonly Grouping[] {
  const groupings: readonly Grouping[] =
    profile.order === 'evidence'
      ? MATCH_GROUPS.map((group) => ({ group, matches: matches.filter((match) => match.group === group) }))
      : [{ matches }];
  return groupings.filter((grouping) => grouping.matches.length > 0);
}
