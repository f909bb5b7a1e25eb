import type { Catalogue } from './catalogue.ts';
import type { PlacedMark } from './coverage-marks.ts';
import type { CoverageBy, CoverageColumn, Intervention, Text } from './generated/schema-types.ts';
import { compareNames } from './compare-names.ts';
import { present } from './present.ts';
import type { Query } from './profile.ts';

type ColumnTerm = Pick<CoverageColumn, 'id' | 'label'>;
type NamedColumn = Omit<CoverageColumn, 'inOffer'>;

/** The column of interventions of which no source tells the track. */
const NOT_RECORDED: ColumnTerm = { id: 'not-recorded', label: { nl: 'spoor niet gevonden', en: 'track not found' } };

/** The column of interventions without a recognition. */
const UNRATED: ColumnTerm = { id: 'unrated', label: { nl: 'geen erkenning gevonden', en: 'no recognition found' } };

/** In which columns a mark stands. */
export const PLACES: Readonly<Record<CoverageBy, (placed: PlacedMark) => readonly string[]>> = {
  intervention: ({ intervention }) => [intervention.id],
  phase: ({ intervention }) => intervention.target.phases,
  track: ({ intervention }) => intervention.target.track ?? [NOT_RECORDED.id],
  level: ({ mark }) => [mark.level?.id ?? UNRATED.id],
};

const namesOf = ({ origins }: Catalogue, interventions: readonly Intervention[]): readonly NamedColumn[] =>
  [...interventions].sort(compareNames).map((intervention): NamedColumn => {
    const { id, name } = intervention;
    return { id, label: sameInBoth(name), ...present({ origin: origins.get(intervention) }) };
  });

const sameInBoth = (name: string): Text => ({ nl: name, en: name });

function interventionColumns(
  catalogue: Catalogue,
  marks: readonly PlacedMark[],
  offered: readonly Intervention[],
): readonly CoverageColumn[] {
  const others = new Map(marks.map(({ intervention }) => [intervention.id, intervention]));
  for (const { id } of offered) others.delete(id);
  return [
    ...namesOf(catalogue, offered).map((term) => ({ ...term, inOffer: true })),
    ...namesOf(catalogue, [...others.values()]).map((term) => ({ ...term, inOffer: false })),
  ];
}

/** The terms of a closed list, and where a mark stands of which none of them holds. */
function termsOf({ vocabulary, levels }: Catalogue, { phases }: Query, by: Exclude<CoverageBy, 'intervention'>) {
  switch (by) {
    case 'phase':
      return {
        terms: vocabulary.phases.filter(({ id }) => phases.length === 0 || phases.some((phase) => phase === id)),
      };
    case 'track':
      return { terms: vocabulary.tracks, rest: NOT_RECORDED };
    case 'level':
      return { terms: [...levels.values()].sort((a, b) => b.rank - a.rank), rest: UNRATED };
  }
}

/** The columns: what is offered first, then by name; or the phases of the query, the tracks, or the levels, highest first. */
export function columnsOf(
  catalogue: Catalogue,
  query: Query,
  by: CoverageBy,
  marks: readonly PlacedMark[],
  offered: readonly Intervention[],
): readonly CoverageColumn[] {
  if (by === 'intervention') return interventionColumns(catalogue, marks, offered);
  const { terms, rest } = termsOf(catalogue, query, by);
  const isNeeded = rest !== undefined && marks.some((placed) => PLACES[by](placed).includes(rest.id));
  return [...terms, ...(isNeeded ? [rest] : [])].map(({ id, label }) => ({ id, label, inOffer: false }));
}
