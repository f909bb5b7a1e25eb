import type { Match } from '../../core/generated/schema-types.ts';
import { type Block, type Cell, cell, heading, item, list, muted, paragraph, strong } from '../document.ts';
import { capitalised, joined } from '../../tell/sentence.ts';
import { blank, interventionOf, type Memo, type MemoSection } from './memo.ts';

/** How many families could take part, from the figures in the profile; undefined when they do not say it. */
function familiesText({ lens, words, selection }: Memo, { id }: Match): string | undefined {
  const { number } = lens.messages;
  const { least, most } = selection.families?.find(({ intervention }) => intervention === id) ?? {};
  if (least === undefined || most === undefined) return undefined;
  return least === most
    ? words.feasibility.exactly(number(most))
    : words.feasibility.between(number(least), number(most));
}

function row(memo: Memo, match: Match): readonly Cell[] {
  const { lens, words } = memo;
  const deliverers = interventionOf(memo, match.id)?.delivery?.deliverers ?? [];
  const families = familiesText(memo, match);
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

/** The user's own numbers, as they were reckoned with. */
function arithmetic({ lens, words, selection }: Memo): readonly Block[] {
  const { births, shares = {} } = selection.profile;
  const families = selection.families ?? [];
  const reckoned = new Set(families.flatMap((family) => family.shares.map(({ trait }) => trait)));
  const used = Object.entries(shares).filter(([trait]) => reckoned.has(trait));
  if (births === undefined || used.length === 0) return [];
  const named = used.map(([trait, share]) => `${lens.trait(trait)} ${lens.messages.families.share(share)}`);
  return [
    paragraph(
      joined(
        words.feasibility.arithmetic(lens.messages.number(births), named.join('; ')),
        families.some((family) => family.shares.length > 1) ? words.feasibility.bounds : undefined,
      ),
    ),
  ];
}

/** For the author: how many families would qualify, who could deliver it, and what else decides whether it can be done here. */
export const feasibilitySection: MemoSection = (memo): readonly Block[] => {
  const { words, selection } = memo;
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
    ...arithmetic(memo),
    heading(3, labels.questions),
    list(labels.list.map((question) => item([`${question} `, muted(blank(memo, labels.answerBlank))]))),
  ];
};
