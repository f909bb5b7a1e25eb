import type { Cost, Match } from '../../core/generated/schema-types.ts';
import { type Block, type Cell, cell, heading, paragraph, strong } from '../document.ts';
import { capitalised, joined } from '../../tell/sentence.ts';
import { toldCost } from '../../tell/cost-text.ts';
import { interventionOf, type Memo, type MemoSection } from './memo.ts';

function costRow(memo: Memo, name: string, cost: Cost): readonly Cell[] {
  const { amount, unit, year = memo.lens.messages.terms.notFound, remark } = toldCost(memo.lens, cost);
  return [
    { line: [strong(name)] },
    cell(amount),
    cell(capitalised(unit)),
    cell(year),
    cell(joined(remark, memo.cite(cost.source))),
  ];
}

const costsOf = (memo: Memo, { id }: Match): readonly Cost[] => interventionOf(memo, id)?.costs ?? [];

function costTable(memo: Memo, matches: readonly Match[]): readonly Block[] {
  const { intervention, amount, unit, year, includes } = memo.words.costs.columns;
  if (matches.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { head: intervention, grow: 2 },
        { head: amount, grow: 2 },
        { head: unit, grow: 3 },
        { head: year, grow: 2 },
        { head: includes, grow: 4 },
      ],
      rowHeads: 1,
      rows: matches.flatMap((match) =>
        costsOf(memo, match).map((cost) => costRow(memo, memo.lens.intervention(match.id), cost)),
      ),
    },
  ];
}

/** What public sources say of costs; never added up, and what was not found is named. */
export const costsSection: MemoSection = (memo) => {
  const { lens, words, selection } = memo;
  const head = heading(2, words.sections.costs, 'costs');
  if (selection.matches.length === 0) return [head, paragraph(memo.lens.messages.select.noMatches)];
  const known = selection.matches.filter((match) => costsOf(memo, match).length > 0);
  const unknown = selection.matches.filter((match) => costsOf(memo, match).length === 0).map(({ id }) => id);
  return [
    head,
    ...(known.length === 0 ? [] : [paragraph(words.costs.intro)]),
    ...costTable(memo, known),
    ...(unknown.length === 0 ? [] : [paragraph(words.costs.noneFor(lens.interventions(unknown)))]),
    paragraph(words.costs.ask),
  ];
};
