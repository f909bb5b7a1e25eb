import type { Intervention, Relation } from '../../core/generated/schema-types.ts';
import type { Day } from '../../core/partial-date.ts';
import { ratingAt, standingAt } from '../../core/rating.ts';
import { isSourced } from '../../core/role.ts';
import type { Lens } from '../../tell/lens.ts';
import { phaseNotesValue, scopeColumns } from '../shared-columns.ts';
import { joined, type SheetColumn } from '../sheet.ts';

function levelColumns({ catalogue }: Lens, day: Day): readonly SheetColumn<Intervention>[] {
  const rated = (intervention: Intervention) => {
    const rating = ratingAt(catalogue, intervention, day);
    return rating.kind === 'rated' ? rating : undefined;
  };
  return [
    {
      name: 'level',
      about: 'id of the last known level; empty when unrated',
      value: (record) => rated(record)?.level.id,
    },
    {
      name: 'level_date',
      about: 'date of the recognition, as precise as its source',
      value: (record) => rated(record)?.recognition.date,
    },
    {
      name: 'level_seen',
      about: 'day on which the recognition stood, when no source dates it',
      value: (record) => rated(record)?.recognition.seen,
    },
    {
      name: 'level_standing',
      about: 'current, under-reassessment or not-found-again, when the database was last seen',
      value: (record) => {
        const recognition = rated(record)?.recognition;
        return recognition && standingAt(recognition, day)?.status;
      },
    },
    ...scopeColumns((record: Intervention) => rated(record)?.recognition.scope),
    {
      name: 'level_source',
      about: 'id of the source of the recognition',
      value: (record) => rated(record)?.recognition.source.id,
    },
  ];
}

const targetColumns = ({ text }: Lens): readonly SheetColumn<Intervention>[] => [
  { name: 'phases', about: 'phases that it is for, separated by bars', value: ({ target }) => joined(target.phases) },
  {
    name: 'phase_notes',
    about: 'what must be said beside its phases, in words, separated by bars',
    value: ({ target }) => phaseNotesValue({ text }, target.phaseNotes),
  },
  {
    name: 'track',
    about: 'universal, selective or indicated, separated by bars',
    value: ({ target }) => joined(target.track ?? []),
  },
  {
    name: 'conditions',
    about: 'traits without which a family cannot take part, separated by bars',
    value: ({ target }) => joined((target.conditions ?? []).map(({ trait }) => trait)),
  },
  { name: 'audience', about: 'for whom, in words', value: ({ target }) => text(target.audience) },
];

const linked = (links: Intervention['links'], relation: Relation): readonly string[] =>
  links.filter((link) => link.relation === relation && isSourced(link)).map(({ factor }) => factor);

const linkColumns = ({ text }: Lens): readonly SheetColumn<Intervention>[] => [
  {
    name: 'works_on',
    about: 'factors that it works on, our inferences left out, separated by bars',
    value: ({ links }) => joined(linked(links, 'works-on')),
  },
  {
    name: 'meant_for',
    about: 'factors that it is meant for, our inferences left out, separated by bars',
    value: ({ links }) => joined(linked(links, 'meant-for')),
  },
  {
    name: 'only_together',
    about: 'those of meant_for that count only together with other grounds, separated by bars',
    value: ({ links }) => joined(links.filter(({ onlyTogether }) => onlyTogether).map(({ factor }) => factor)),
  },
  {
    name: 'studied_with',
    about: 'factors of families with whom it was studied, our inferences left out, separated by bars',
    value: ({ links }) => joined(linked(links, 'studied-with')),
  },
  {
    name: 'mixed_because',
    about: 'per factor with a mixed result why it is mixed, in words, separated by bars',
    value: ({ links }) =>
      joined(
        links.flatMap(({ factor, resultNote }) => (resultNote === undefined ? [] : [`${factor}: ${text(resultNote)}`])),
      ),
  },
];

const studyColumns: readonly SheetColumn<Intervention>[] = [
  {
    name: 'studies',
    about: 'its studies: kind of design, participants where known, and what it is about, separated by bars',
    value: ({ studies = [] }) =>
      joined(
        studies.map(({ designKind, participants, fit }) =>
          [designKind, participants, fit].filter((part) => part !== undefined).join(' '),
        ),
      ),
  },
];

/** What `kiem list interventions` says of each beside its name: level, target group, links and studies. */
export const interventionColumns = (lens: Lens, day: Day): readonly SheetColumn<Intervention>[] => [
  ...levelColumns(lens, day),
  ...targetColumns(lens),
  ...linkColumns(lens),
  ...studyColumns,
];
