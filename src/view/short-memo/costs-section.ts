import { costText } from '../../tell/cost-text.ts';
import { heading, item, list, paragraph, strong } from '../document.ts';
import { interventionOf, type MemoSection } from '../memo/memo.ts';

/** What public sources say of costs, with unit and year; never added up, and what was not found is named. */
export const costsSection: MemoSection = (memo) => {
  const { lens, words, selection } = memo;
  const all = selection.matches.map(({ id }) => ({ id, costs: interventionOf(memo, id)?.costs ?? [] }));
  const known = all.filter(({ costs }) => costs.length > 0);
  const unknown = all.filter(({ costs }) => costs.length === 0).map(({ id }) => id);
  if (all.length === 0) return [];
  return [
    heading(2, words.short.sections.costs, 'costs'),
    ...(known.length === 0
      ? []
      : [
          list(
            known.map(({ id, costs }) =>
              item([
                strong(`${lens.intervention(id)}: `),
                `${costs.map((cost) => `${costText(lens, cost)} ${memo.cite(cost.source)}`).join('; ')}.`,
              ]),
            ),
          ),
        ]),
    ...(unknown.length === 0 ? [] : [paragraph(words.costs.noneFor(lens.interventions(unknown)))]),
    paragraph(words.costs.ask),
  ];
};
