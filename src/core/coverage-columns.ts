import type { Catalogue } from './catalogue.ts';
import type { PlacedMark } from './coverage-marks.ts';
import type { CoverageBy, CoverageColumn, Intervention, Text } from './generated/schema-types.ts';
import { compareNames } from './name-order.ts';
import type { Query } from './profile.ts';

/** The column of interventions of which no source tells the track. */
const NOT_RECORDED = 'not-recorded';
const NOT_RECORDED_LABEL: Text = { nl: 'spoor niet gevonden', en: 'track not found' };

/** In which columns an intervention stands. */
export const PLACES: Readonly<Record<CoverageBy, (intervention: Intervention) => readonly string[]>> = {
  intervention: ({ id }) => [id],
  phase: ({ target }) => target.phases,
  track: ({ target }) => target.track ?? [NOT_RECORDED],
};

function interventionColumns(
  marks: readonly PlacedMark[],
  offered: readonly Intervention[],
): readonly CoverageColumn[] {
  const inOffer = new Set(offered.map(({ id }) => id));
  const others = new Map(marks.map(({ intervention }) => [intervention.id, intervention]));
  for (const id of inOffer) others.delete(id);
  const byName = [...[...offered].sort(compareNames), ...[...others.values()].sort(compareNames)];
  return byName.map(({ id, name }) => ({ id, label: { nl: name, en: name }, inOffer: inOffer.has(id) }));
}

/** The columns: what is offered first, then by name; or the phases of the query, or the tracks. */
export function columnsOf(
  { vocabulary }: Catalogue,
  { phases }: Query,
  by: CoverageBy,
  marks: readonly PlacedMark[],
  offered: readonly Intervention[],
): readonly CoverageColumn[] {
  if (by === 'intervention') return interventionColumns(marks, offered);
  const terms = by === 'track' ? vocabulary.tracks : vocabulary.phases;
  const named = terms.filter(({ id }) => by === 'track' || phases.length === 0 || phases.some((phase) => phase === id));
  const unplaced = by === 'track' && marks.some(({ intervention }) => intervention.target.track === undefined);
  return [
    ...named.map(({ id, label }) => ({ id, label, inOffer: false })),
    ...(unplaced ? [{ id: NOT_RECORDED, label: NOT_RECORDED_LABEL, inOffer: false }] : []),
  ];
}
