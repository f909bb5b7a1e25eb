import type { Intervention } from '../../core/generated/schema-types.ts';
import { compareNames } from '../../core/order.ts';
import type { Day } from '../../core/partial-date.ts';
import { type Rating, ratingAt } from '../../core/rating.ts';
import { type Block, type Cell, cell } from '../document.ts';
import type { Lens } from '../lens.ts';
import { type ListFilter, matchesSearch } from './filter.ts';

function isAtLevel(rating: Rating, level: ListFilter['level']): boolean {
  if (level === undefined) return true;
  return rating.kind === 'unrated' ? level === 'unrated' : rating.level.id === level;
}

/** The interventions that the filter lets through, by name. */
export function filterInterventions({ catalogue }: Lens, filter: ListFilter, day: Day): readonly Intervention[] {
  return [...catalogue.interventions.values()]
    .filter(
      (intervention) =>
        (filter.theme === undefined || intervention.theme === filter.theme) &&
        (filter.phase === undefined || intervention.target.phases.includes(filter.phase)) &&
        isAtLevel(ratingAt(catalogue, intervention, day), filter.level) &&
        matchesSearch(filter.search, [
          intervention.id,
          intervention.name,
          ...(intervention.aliases ?? []),
          intervention.summary.nl,
          intervention.summary.en,
        ]),
    )
    .sort(compareNames);
}

function row(lens: Lens, intervention: Intervention, day: Day): readonly Cell[] {
  const rating = ratingAt(lens.catalogue, intervention, day);
  const isRated = rating.kind === 'rated';
  const date = isRated ? (rating.recognition.date ?? lens.messages.terms.notFound) : '';
  return [
    cell(intervention.name),
    cell(intervention.id),
    cell(isRated ? lens.text(rating.level.label) : lens.messages.terms.unrated),
    cell(date),
    cell(lens.phases(intervention.target.phases)),
  ];
}

export function interventionBlocks(lens: Lens, interventions: readonly Intervention[], day: Day): readonly Block[] {
  const { name, id, level, date, phases } = lens.messages.list.columns;
  return [
    {
      kind: 'table',
      columns: [
        { head: name, grow: 2 },
        { head: id, grow: 2 },
        { head: level, grow: 2 },
        { head: date, grow: 0 },
        { head: phases, grow: 2 },
      ],
      rows: interventions.map((intervention) => row(lens, intervention, day)),
    },
  ];
}
