import type { Factor, FactorId } from '../../core/generated/schema-types.ts';
import type { Block, Cell } from '../document.ts';
import { cell, heading, toned } from '../document.ts';
import type { Lens } from '../../tell/lens.ts';
import { type ListFilter, matchesSearch } from './filter.ts';

const namesOf = (factor: Factor): readonly string[] => [
  factor.id,
  factor.label.nl,
  factor.label.en,
  ...factor.synonyms.nl,
  ...factor.synonyms.en,
];

/** The factors that the filter lets through, Table 1 first within each kind and group. */
export function filterFactors({ catalogue }: Lens, filter: ListFilter): readonly Factor[] {
  return [...catalogue.factors.values()].filter(
    (factor) =>
      (filter.kind === undefined || factor.kind === filter.kind) &&
      (filter.group === undefined || factor.group === filter.group) &&
      (filter.phase === undefined || factor.phases?.includes(filter.phase) === true) &&
      matchesSearch(filter.search, { names: namesOf(factor) }),
  );
}

const linkedTo = ({ catalogue }: Lens, id: FactorId): number =>
  new Set(
    (catalogue.linksTo.get(id) ?? [])
      .filter(({ link }) => link.claim !== 'plausible')
      .map(({ intervention }) => intervention.id),
  ).size;

function row(lens: Lens, factor: Factor): readonly Cell[] {
  const care = [...lens.catalogue.regularCare.values()].filter(({ factors }) =>
    factors.some((entry) => entry.factor === factor.id),
  ).length;
  const count = linkedTo(lens, factor.id);
  return [
    cell(`${factor.inTable1 ? '* ' : ''}${lens.text(factor.label)}`),
    cell(factor.id),
    cell(count === 0 ? lens.messages.list.noneFor : String(count)),
    cell(String(care)),
  ];
}

/** One table per kind and group. */
export function factorBlocks(lens: Lens, factors: readonly Factor[]): readonly Block[] {
  const { list: words, terms } = lens.messages;
  const blocks = (['risk', 'protective'] as const).flatMap((kind) =>
    lens.catalogue.vocabulary.groups.flatMap((group): readonly Block[] => {
      const rows = factors.filter((factor) => factor.kind === kind && factor.group === group.id);
      if (rows.length === 0) return [];
      const { label, id, interventions, care } = words.columns;
      return [
        heading(2, `${terms[kind]}: ${lens.text(group.label)} (${String(rows.length)})`),
        {
          kind: 'table',
          columns: [
            { head: label, grow: 2 },
            { head: id, grow: 2 },
            { head: interventions, grow: 1 },
            { head: care, grow: 1 },
          ],
          rows: rows.map((factor) => row(lens, factor)),
        },
      ];
    }),
  );
  return [...blocks, toned('muted', words.table1Note)];
}
