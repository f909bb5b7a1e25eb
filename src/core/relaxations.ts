import type { Judged } from './gaps.ts';
import { CLOSED_LISTS } from './generated/closed-lists.ts';
import type { RelaxableCriterion, Relaxation, Selection } from './generated/schema-types.ts';
import type { Query } from './profile.ts';

type IsSet = (query: Query) => boolean;

/** Whether the profile sets a restriction, by what an intervention fails that does not meet it. In the order of telling. */
const IS_SET: Readonly<Record<RelaxableCriterion, IsSet>> = {
  phase: ({ phases }) => phases.length > 0,
  level: ({ criteria }) => criteria.minLevel !== undefined,
  theme: ({ criteria }) => criteria.themes !== undefined,
  excluded: ({ criteria }) => criteria.exclude !== undefined,
  unrated: ({ criteria }) => criteria.includeUnrated !== true,
};

const CRITERIA: readonly RelaxableCriterion[] = CLOSED_LISTS.RelaxableCriterion;

/** For each restriction that the profile sets: the number of matches with that one alone dropped. */
export function relaxations(query: Query, judged: readonly Judged[]): readonly Relaxation[] {
  return CRITERIA.filter((criterion) => IS_SET[criterion](query)).map((criterion) => ({
    criterion,
    matches: judged.filter(({ failed }) => failed.every((failure) => failure === criterion)).length,
  }));
}

/** The restrictions without which there would be more matches than there are. */
export const widening = ({ matches, relaxations: all }: Pick<Selection, 'matches' | 'relaxations'>) =>
  all.filter((relaxation) => relaxation.matches > matches.length);
