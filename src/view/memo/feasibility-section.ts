import type { Match } from '../../core/generated/schema-types.ts';
import { type Block, type Cell, cell, heading, item, list, muted, paragraph, strong } from '../document.ts';
import { blank, interventionOf, type Memo, type MemoSection } from './memo.ts';

/** Births times the smallest known share among the conditions: an upper bound, because shares of traits cannot be multiplied. */
function atMost({ selection }: Memo, { conditions }: Match): number | undefined {
  const { births, shares = {} } = selection.profile;
  const known = conditions.flatMap((trait) => shares[trait] ?? []);
  return births === undefined || known.length === 0 ? undefined : Math.floor(births * Math.min(...known));
}

function row(memo: Memo, match: Match): readonly Cell[] {
  const { lens, words } = memo;
  const deliverers = interventionOf(memo, match.id)?.delivery?.deliverers ?? [];
  const families = atMost(memo, match);
  const { noConditions, notFound, atMost: bound, familiesBlank } = words.feasibility;
  return [
    { line: [strong(lens.intervention(match.id))] },
    cell(match.conditions.length === 0 ? noConditions : lens.messages.and(match.conditions.map(lens.trait))),
    cell(deliverers.length === 0 ? notFound : lens.messages.and(deliverers.map((id) => lens.term('deliverers', id)))),
    {
      line: [
        ...(families === undefined ? [] : [`${bound(lens.messages.number(families))} `]),
        muted(blank(memo, familiesBlank)),
      ],
    },
  ];
}

/** For the author: how many families would qualify, who could deliver it, and what else decides whether it can be done here. */
export const feasibilitySection: MemoSection = (memo): readonly Block[] => {
  const { lens, words, selection } = memo;
  const labels = words.feasibility;
  const { intervention, conditions, who, families } = labels.columns;
  const { births } = selection.profile;
  const table: readonly Block[] =
    selection.matches.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: [
              { head: intervention, grow: 2 },
              { head: conditions, grow: 2 },
              { head: who, grow: 2 },
              { head: families, grow: 2 },
            ],
            rowHeads: 1,
            rows: selection.matches.map((match) => row(memo, match)),
          },
        ];
  return [
    heading(2, words.sections.feasibility, 'feasibility'),
    paragraph(labels.intro),
    ...table,
    ...(births === undefined ? [] : [paragraph(labels.arithmetic(lens.messages.number(births)))]),
    heading(3, labels.questions),
    list(labels.list.map((question) => item([`${question} `, muted(blank(memo, labels.answerBlank))]))),
  ];
};
