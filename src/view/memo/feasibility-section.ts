import type { Match } from '../../core/generated/schema-types.ts';
import { type Block, type Cell, cell, heading, item, list, muted, paragraph, strong } from '../document.ts';
import { familyArithmetic } from '../../tell/family-arithmetic.ts';
import { familiesOrMissing, familyCountOf } from '../../tell/family-line.ts';
import { capitalised } from '../../tell/sentence.ts';
import { blank, interventionOf, type Memo, type MemoSection } from './memo.ts';

/** From the figures in the profile; undefined when there is nothing to reckon with. */
function familiesOf({ lens, selection }: Memo, { id }: Match): string | undefined {
  const count = familyCountOf(selection, id);
  return count === undefined ? undefined : capitalised(familiesOrMissing(lens, count));
}

function row(memo: Memo, match: Match): readonly Cell[] {
  const { lens, words } = memo;
  const deliverers = interventionOf(memo, match.id)?.delivery?.deliverers ?? [];
  const families = familiesOf(memo, match);
  const { noConditions, familiesBlank } = words.feasibility;
  return [
    { line: [strong(lens.intervention(match.id))] },
    cell(capitalised(lens.messages.and(match.conditions.map(lens.trait))) || noConditions),
    cell(
      capitalised(
        lens.messages.and(deliverers.map((id) => lens.term('deliverers', id))) || lens.messages.terms.notFound,
      ),
    ),
    families === undefined ? { line: [muted(blank(memo, familiesBlank))] } : cell(families),
  ];
}

/** For the author: how many families would qualify, who could deliver it, and what else decides whether it can be done here. */
export const feasibilitySection: MemoSection = (memo): readonly Block[] => {
  const { lens, words, selection } = memo;
  const arithmetic = familyArithmetic(lens, selection);
  const labels = words.feasibility;
  const { intervention, conditions, who, families } = labels.columns;
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
    ...(arithmetic === undefined ? [] : [paragraph(arithmetic)]),
    heading(3, labels.questions),
    list(labels.list.map((question) => item([`${question} `, muted(blank(memo, labels.answerBlank))]))),
  ];
};
