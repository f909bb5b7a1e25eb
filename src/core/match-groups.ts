import type { Assessment } from './assess.ts';
import { CLOSED_LISTS } from './generated/closed-lists.ts';
import type { FactorId, Match, MatchGroup, Selection } from './generated/schema-types.ts';
import type { Query } from './profile.ts';

/** The groups in the order in which they are told; under `evidence` the list is in that order by itself. */
export const MATCH_GROUPS: readonly MatchGroup[] = CLOSED_LISTS.MatchGroup;

/** The group of a match: by its rating, and by what it does for the musts; without musts, for any factor (design, section 4). */
export function groupOf({ musts }: Query, { rating, studiedLevel, answers, serves }: Assessment): MatchGroup {
  const isAsked = (id: FactorId): boolean => musts.length === 0 || musts.includes(id);
  if (rating.kind === 'unrated') return 'unrated';
  if (studiedLevel > 0) return 'studied';
  if (answers.some(isAsked)) return 'recognised';
  return serves.some(isAsked) ? 'made-for' : 'wishes';
}

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
