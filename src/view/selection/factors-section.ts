import { servedBy } from '../../core/evidence.ts';
import type { FactorId, Selection } from '../../core/generated/schema-types.ts';
import { type Block, heading, type Item, item, list, strong } from '../document.ts';
import { answerHead } from '../../tell/answer-head.ts';
import { evidenceText } from '../../tell/evidence-text.ts';
import { gapLabel } from '../../tell/gap-text.ts';
import { inVainOn } from '../../tell/in-vain.ts';
import type { Lens } from '../../tell/lens.ts';

function careItem(lens: Lens, ids: readonly string[]): Item {
  const words = lens.messages.select;
  if (ids.length === 0) return item([lens.messages.care.none]);
  const named = ids.flatMap((id) => {
    const care = lens.catalogue.regularCare.get(id);
    return care === undefined ? [] : [item([`${lens.text(care.name)} (${lens.messages.care.reach[care.reach]})`])];
  });
  return item([strong(words.careHead(ids.length))], [list(named)]);
}

function answerItem(lens: Lens, selection: Selection, factor: FactorId): Item {
  const { gaps } = lens.messages.select;
  const answered = selection.answered.find((candidate) => candidate.factor === factor);
  if (answered !== undefined) {
    return item([
      strong(`${answerHead(lens, answered)}: `),
      `${lens.interventions(answered.by)}. ${evidenceText(lens, selection, answered)}`,
    ]);
  }
  const gap = selection.gaps.find((candidate) => candidate.factor === factor);
  return item([strong(`${gaps}: `), gap === undefined ? '' : gapLabel(lens, gap.kind)]);
}

/** Made for these families without working on the factor, and what was tried in vain: said as plainly as what works. */
function otherItems(lens: Lens, selection: Selection, factor: FactorId): readonly Item[] {
  const serving = servedBy(selection, factor);
  const told = [...selection.answered, ...selection.gaps].find((candidate) => candidate.factor === factor);
  const inVain = told === undefined ? '' : inVainOn(lens, selection, told);
  const { groups } = lens.messages.select;
  return [
    ...(serving.length === 0 ? [] : [item([strong(`${groups['made-for']}: `), `${lens.interventions(serving)}.`])]),
    ...(inVain === '' ? [] : [item([inVain])]),
  ];
}

/** Per chosen factor: what regular care already does, then what works on it. */
export function factorsSection(lens: Lens, selection: Selection): readonly Block[] {
  const { select: words, terms } = lens.messages;
  const care = new Map(selection.regularCare.map((entry) => [entry.factor, entry.care]));
  return [
    heading(2, words.byFactor),
    ...selection.profile.factors.flatMap(({ id, label, priority }): readonly Block[] => [
      heading(3, `${lens.text(label)} (${terms[priority]})`),
      list([careItem(lens, care.get(id) ?? []), answerItem(lens, selection, id), ...otherItems(lens, selection, id)]),
    ]),
  ];
}
