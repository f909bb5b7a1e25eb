import type { Cost, Match } from '../../core/generated/schema-types.ts';
import { type Cell, cell, heading, paragraph, strong } from '../document.ts';
import { ended, interventionOf, joined, type Memo, type MemoSection } from './memo.ts';

function amountText({ lens, words }: Memo, { amount, amountMax, currency }: Cost): string {
  const { number } = lens.messages;
  const amounts = amountMax === undefined ? number(amount) : words.amounts(number(amount), number(amountMax));
  return words.money(currency, amounts);
}

function costRow(memo: Memo, name: string, cost: Cost): readonly Cell[] {
  const { lens, words } = memo;
  const { unit, year, includes, subject, basis, source } = cost;
  return [
    { line: [strong(name)] },
    cell(amountText(memo, cost)),
    cell(lens.text(unit)),
    cell(year === undefined ? words.costs.notFound : String(year)),
    cell(
      joined(
        includes === undefined ? undefined : ended(lens.text(includes)),
        basis === 'derived' ? words.costs.derived : undefined,
        subject === undefined ? undefined : words.costs.foreign(subject),
        memo.cite(source),
      ),
    ),
  ];
}

function matchRows(memo: Memo, { id, name }: Match): readonly (readonly Cell[])[] {
  const costs = interventionOf(memo, id)?.costs ?? [];
  if (costs.length > 0) return costs.map((cost) => costRow(memo, name, cost));
  const notFound = cell(memo.words.costs.notFound);
  return [[{ line: [strong(name)] }, notFound, notFound, notFound, notFound]];
}

/** What public sources say of costs; never added up, never left blank. */
export const costsSection: MemoSection = (memo) => {
  const { words, selection } = memo;
  const head = heading(2, words.sections.costs, 'costs');
  if (selection.matches.length === 0) return [head, paragraph(words.factSheets.none)];
  const { intervention, amount, unit, year, includes } = words.costs.columns;
  return [
    head,
    paragraph(words.costs.intro),
    {
      kind: 'table',
      columns: [
        { head: intervention, grow: 2 },
        { head: amount, grow: 1 },
        { head: unit, grow: 2 },
        { head: year, grow: 1 },
        { head: includes, grow: 3 },
      ],
      rowHeads: 1,
      rows: selection.matches.flatMap((match) => matchRows(memo, match)),
    },
    paragraph(words.costs.ask),
  ];
};
