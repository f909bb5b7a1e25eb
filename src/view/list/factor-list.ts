import type { Factor, FactorId, Term } from '../../core/generated/schema-types.ts';
import type { Block, Cell } from '../document.ts';
import { cell, heading, toned } from '../document.ts';
import type { Lens } from '../../tell/lens.ts';
import { isSourced } from '../../core/role.ts';
import type { Searched } from '../../core/search/search.ts';
import { FACTOR_KINDS } from '../../core/vocabulary.ts';
import { type FoundRecords, foundIn, type ListFilter } from './filter.ts';

const searchedOf = ({ id, label, synonyms }: Factor): Searched => ({
  names: [id, label.nl, label.en],
  aliases: [...synonyms.nl, ...synonyms.en],
});

/** The factors that the filter lets through, Table 1 first within each kind and group; of a search the best hit first. */
export function filterFactors({ catalogue }: Lens, filter: ListFilter): FoundRecords<Factor> {
  const kept = [...catalogue.factors.values()].filter(
    (factor) =>
      (filter.kind === undefined || factor.kind === filter.kind) &&
      (filter.group === undefined || factor.group === filter.group) &&
      (filter.phase === undefined || factor.phases?.includes(filter.phase) === true),
  );
  return foundIn(filter, kept, searchedOf);
}

const linkedTo = ({ catalogue }: Lens, id: FactorId): number =>
  new Set(
    (catalogue.linksTo.get(id) ?? []).filter(({ link }) => isSourced(link)).map(({ intervention }) => intervention.id),
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

type FactorTable = Pick<Factor, 'kind'> & { readonly group: Term; readonly factors: readonly Factor[] };

/** The factors per kind and group, in the order of the vocabulary; of a search the table with the best hit first. */
function tablesOf({ catalogue }: Lens, { search }: ListFilter, factors: readonly Factor[]): readonly FactorTable[] {
  const tables = FACTOR_KINDS.flatMap((kind) =>
    catalogue.vocabulary.groups.map((group) => {
      const isHere = (factor: Factor): boolean => factor.kind === kind && factor.group === group.id;
      return { kind, group, factors: factors.filter(isHere) };
    }),
  );
  const filled = tables.filter((table) => table.factors.length > 0);
  const firstOf = (table: FactorTable): number => factors.findIndex((factor) => table.factors.includes(factor));
  return search === undefined ? filled : filled.sort((a, b) => firstOf(a) - firstOf(b));
}

/** One table per kind and group. */
export function factorBlocks(lens: Lens, filter: ListFilter, listed: readonly Factor[]): readonly Block[] {
  const { list: words, terms } = lens.messages;
  const { label, id, interventions, care } = words.columns;
  const blocks = tablesOf(lens, filter, listed).flatMap(({ kind, group, factors }): readonly Block[] => [
    heading(2, `${terms[kind]}: ${lens.text(group.label)} (${String(factors.length)})`),
    {
      kind: 'table',
      columns: [
        { head: label, grow: 2 },
        { head: id, grow: 2 },
        { head: interventions, grow: 1 },
        { head: care, grow: 1 },
      ],
      rows: factors.map((factor) => row(lens, factor)),
    },
  ]);
  return [...blocks, toned('muted', words.table1Note)];
}
