import type { Catalogue } from '../../core/catalogue.ts';
import type { FactorId, Intervention } from '../../core/generated/schema-types.ts';
import type { Day } from '../../core/partial-date.ts';
import { type Rating, ratingAt } from '../../core/rating.ts';
import { isSourced } from '../../core/role.ts';
import type { Searched } from '../../core/search/search.ts';
import { type Block, type Cell, cell, toned } from '../document.ts';
import { levelMark } from '../level-mark.ts';
import type { Lens } from '../../tell/lens.ts';
import { sinceDay } from '../../tell/level-short.ts';
import { phaseNoteLines, phasesShort } from '../../tell/phase-text.ts';
import { type FoundRecords, foundIn, type ListFilter } from './filter.ts';

function isAtLevel(rating: Rating, level: ListFilter['level']): boolean {
  if (level === undefined) return true;
  return rating.kind === 'unrated' ? level === 'unrated' : rating.level.id === level;
}

/** A programme is found by its names, by what it is, and by what it works on or is meant for. */
function searchedOf(catalogue: Catalogue, { id, name, aliases = [], summary, links }: Intervention): Searched {
  const linked = links
    .filter(({ relation }) => relation !== 'studied-with')
    .flatMap(({ factor }) => catalogue.factors.get(factor) ?? [])
    .flatMap(({ label, synonyms }) => [label.nl, label.en, ...synonyms.nl, ...synonyms.en]);
  return { names: [id, name], aliases, prose: [summary.nl, summary.en, ...linked] };
}

/** Whether a source links it to the factor. */
const saysOf = ({ links }: Intervention, id: FactorId): boolean =>
  links.some((link) => link.factor === id && isSourced(link));

/** The interventions that the filter lets through, by name; of a search the best hit first. */
export function filterInterventions({ catalogue }: Lens, filter: ListFilter, day: Day): FoundRecords<Intervention> {
  const kept = [...catalogue.interventions.values()].filter(
    (intervention) =>
      (filter.theme === undefined || intervention.theme === filter.theme) &&
      (filter.phase === undefined || intervention.target.phases.includes(filter.phase)) &&
      (filter.factor === undefined || saysOf(intervention, filter.factor)) &&
      isAtLevel(ratingAt(catalogue, intervention, day), filter.level),
  );
  return foundIn(filter, kept, (intervention) => searchedOf(catalogue, intervention));
}

const row = (lens: Lens, { name, id, target }: Intervention, rating: Rating): readonly Cell[] =>
  [name, id, sinceDay(lens, rating.kind === 'rated' ? rating.recognition : undefined), phasesShort(lens, target)].map(
    cell,
  );

/** What must be said beside the phases of these interventions. */
const noteBlocks = (lens: Lens, interventions: readonly Intervention[]): readonly Block[] =>
  interventions.flatMap((intervention) => phaseNoteLines(lens, intervention).map((line) => toned('muted', line)));

/** One table per level, the highest first; a level never stands without its date. */
export function interventionBlocks(lens: Lens, interventions: readonly Intervention[], day: Day): readonly Block[] {
  const { catalogue, messages } = lens;
  const { name, id, date, phases } = messages.list.columns;
  const rated = interventions.map((intervention) => ({ intervention, rating: ratingAt(catalogue, intervention, day) }));
  const levels = [...catalogue.levels.values()].sort((a, b) => b.rank - a.rank);
  const groups = [
    ...levels.map((one) => ({ title: lens.text(one.label), level: one.id, mark: levelMark(one) })),
    { title: messages.terms.unrated, level: 'unrated' as const, mark: levelMark(undefined) },
  ];
  return groups.flatMap(({ title, level, mark }): readonly Block[] => {
    const members = rated.filter(({ rating }) => isAtLevel(rating, level));
    if (members.length === 0) return [];
    return [
      { kind: 'heading', level: 2, text: `${title} (${String(members.length)})`, mark },
      {
        kind: 'table',
        columns: [{ head: name }, { head: id }, { head: date }, { head: phases }],
        rows: members.map(({ intervention, rating }) => row(lens, intervention, rating)),
      },
      ...noteBlocks(
        lens,
        members.map(({ intervention }) => intervention),
      ),
    ];
  });
}
