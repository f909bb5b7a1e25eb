import type { Cost, InterventionId } from '../../core/generated/schema-types.ts';
import { costParts } from '../../tell/cost-text.ts';
import { heading, item, type Item, list, paragraph, strong } from '../document.ts';
import { interventionOf, type Memo, type MemoSection } from '../memo/memo.ts';

/** What a sister programme abroad costs is for the full length, unless it is all that was found. */
function ownFirst(costs: readonly Cost[]): readonly Cost[] {
  const own = costs.filter(({ subject }) => subject === undefined);
  return own.length === 0 ? costs : own;
}

function costItem({ lens, cite }: Memo, id: InterventionId, cost: Cost): Item {
  const [amount, about] = costParts(lens, cost);
  return item([strong(`${lens.intervention(id)}, ${amount}`), ` ${about} ${cite(cost.source)}`]);
}

/** What public sources say of costs, each with what it pays for; never added up, and what was not found is named. */
export const costsSection: MemoSection = (memo) => {
  const { lens, words, selection } = memo;
  const all = selection.matches.map(({ id }) => ({ id, costs: ownFirst(interventionOf(memo, id)?.costs ?? []) }));
  const known = all.filter(({ costs }) => costs.length > 0);
  const unknown = all.filter(({ costs }) => costs.length === 0).map(({ id }) => id);
  if (all.length === 0) return [];
  return [
    heading(2, words.short.sections.costs, 'costs'),
    ...(known.length === 0
      ? []
      : [list(known.flatMap(({ id, costs }) => costs.map((cost) => costItem(memo, id, cost))))]),
    ...(unknown.length === 0 ? [] : [paragraph(words.costs.noneFor(lens.interventions(unknown)))]),
    paragraph(words.costs.ask),
  ];
};
