import type { Assessment } from './assess.ts';
import type { FamilyCount } from './generated/schema-types.ts';
import type { Query } from './profile.ts';

/**
 * How many families meet all conditions when only the share of each is known: at least what the shares leave no room to
 * avoid, at most the smallest of them. Multiplying shares would claim that conditions have nothing to do with each other.
 */
function bounds(births: number, shares: readonly number[]): { readonly least: number; readonly most: number } {
  const sum = shares.reduce((total, share) => total + share, 0);
  return {
    least: Math.round(births * Math.max(0, sum - (shares.length - 1))),
    most: Math.round(births * Math.min(...shares)),
  };
}

/**
 * Per match with conditions, the families a year that meet them, from the user's own numbers only. No number of ours is
 * ever filled in: with a share unknown there is no answer. Undefined when the profile names no births.
 */
export function familyCounts(query: Query, matches: readonly Assessment[]): readonly FamilyCount[] | undefined {
  const { births, shares: given = {} } = query.profile;
  if (births === undefined) return undefined;
  return matches.flatMap(({ intervention }): readonly FamilyCount[] => {
    const traits = (intervention.target.conditions ?? []).map(({ trait }) => trait);
    if (traits.length === 0) return [];
    const shares = traits.flatMap((trait) => {
      const share = given[trait];
      return share === undefined ? [] : [{ trait, share }];
    });
    const unknownShares = traits.filter((trait) => given[trait] === undefined);
    const count = { intervention: intervention.id, births, shares, unknownShares };
    return [
      unknownShares.length > 0
        ? count
        : {
            ...count,
            ...bounds(
              births,
              shares.map(({ share }) => share),
            ),
          },
    ];
  });
}
