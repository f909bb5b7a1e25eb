import type { FactorId, Intervention, Phase } from '../../core/generated/schema-types.ts';
import type { Day } from '../../core/partial-date.ts';
import { type Rating, ratingAt } from '../../core/rating.ts';
import { type Block, type Cell, cell, heading, toned } from '../document.ts';
import type { Lens } from '../../tell/lens.ts';
import { type ListFilter, matchesSearch } from './filter.ts';

function isAtLevel(rating: Rating, level: ListFilter['level']): boolean {
  if (level === undefined) return true;
  return rating.kind === 'unrated' ? level === 'unrated' : rating.level.id === level;
}

/** Whether a source links it to the factor; our own inferences are no ground to list it. */
const saysOf = ({ links }: Intervention, id: FactorId): boolean =>
  links.some(({ factor, claim }) => factor === id && claim !== 'plausible');

/** The interventions that the filter lets through, by name. */
export function filterInterventions({ catalogue }: Lens, filter: ListFilter, day: Day): readonly Intervention[] {
  return [...catalogue.interventions.values()].filter(
    (intervention) =>
      (filter.theme === undefined || intervention.theme === filter.theme) &&
      (filter.phase === undefined || intervention.target.phases.includes(filter.phase)) &&
      (filter.factor === undefined || saysOf(intervention, filter.factor)) &&
      isAtLevel(ratingAt(catalogue, intervention, day), filter.level) &&
      matchesSearch(filter.search, [
        intervention.id,
        intervention.name,
        ...(intervention.aliases ?? []),
        intervention.summary.nl,
        intervention.summary.en,
      ]),
  );
}

/** The day of the recognition, or else the day on which it was seen. */
function dateText({ messages: { show, terms } }: Lens, rating: Rating): string {
  if (rating.kind === 'unrated') return '';
  const { date, seen } = rating.recognition;
  return date ?? (seen === undefined ? terms.notFound : show.seen(seen));
}

/** `year 1*, year 2`: the star leads to what must be said beside that phase. */
function phasesText({ messages }: Lens, { phases, phaseNotes = [] }: Intervention['target']): string {
  const isNoted = (phase: Phase): boolean => phaseNotes.some((note) => note.phase === phase);
  return phases.map((phase) => `${messages.phasesShort[phase]}${isNoted(phase) ? '*' : ''}`).join(', ');
}

const row = (lens: Lens, { name, id, target }: Intervention, rating: Rating): readonly Cell[] =>
  [name, id, dateText(lens, rating), phasesText(lens, target)].map(cell);

/** What must be said beside the phases of these interventions. */
const noteBlocks = (lens: Lens, interventions: readonly Intervention[]): readonly Block[] =>
  interventions.flatMap(({ name, target: { phaseNotes = [] } }) =>
    phaseNotes.map(({ phase, text }) =>
      toned('muted', `* ${name}, ${lens.messages.phasesShort[phase]}: ${lens.text(text)}`),
    ),
  );

/** One table per level, the highest first; a level never stands without its date. */
export function interventionBlocks(lens: Lens, interventions: readonly Intervention[], day: Day): readonly Block[] {
  const { catalogue, messages } = lens;
  const { name, id, date, phases } = messages.list.columns;
  const rated = interventions.map((intervention) => ({ intervention, rating: ratingAt(catalogue, intervention, day) }));
  const levels = [...catalogue.levels.values()].sort((a, b) => b.rank - a.rank);
  const groups = [
    ...levels.map(({ id: level, label }) => ({ title: lens.text(label), level })),
    { title: messages.terms.unrated, level: 'unrated' as const },
  ];
  return groups.flatMap(({ title, level }): readonly Block[] => {
    const members = rated.filter(({ rating }) => isAtLevel(rating, level));
    if (members.length === 0) return [];
    return [
      heading(2, `${title} (${String(members.length)})`),
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
