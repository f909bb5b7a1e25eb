import type { Entry } from '../entry.ts';
import type { Factor, FactorId } from '../generated/schema-types.ts';
import { originOf } from '../origin.ts';

type Mirroring = Pick<Factor, 'id' | 'mirror'>;

/** For each factor the first that an overlay calls its mirror. */
function claimsIn(factors: readonly Entry<Mirroring>[]): ReadonlyMap<FactorId, Entry<Mirroring>> {
  const claims = new Map<FactorId, Entry<Mirroring>>();
  for (const entry of factors) {
    const { mirror } = entry.value;
    if (mirror !== undefined && originOf(entry.file) !== undefined && !claims.has(mirror)) claims.set(mirror, entry);
  }
  return claims;
}

/** A mirror that an overlay names holds both ways, though the factor that it names does not say so, or cannot. */
export function mirroredBack<Node extends Mirroring>(factors: readonly Entry<Node>[]): readonly Entry<Node>[] {
  const claims = claimsIn(factors);
  if (claims.size === 0) return factors;
  return factors.map((entry) => {
    const claim = claims.get(entry.value.id);
    return claim === undefined || claim === entry || entry.value.mirror !== undefined
      ? entry
      : { ...entry, value: { ...entry.value, mirror: claim.value.id } };
  });
}
