import { mainFactors } from '../../core/musts.ts';
import { answersTo } from '../../core/evidence.ts';
import type { NormalisedFactor } from '../../core/generated/schema-types.ts';
import { answerHead } from '../../tell/answer-head.ts';
import { evidenceText } from '../../tell/evidence-text.ts';
import { inVainOn } from '../../tell/in-vain.ts';
import { midSentence } from '../../tell/lens.ts';
import { ended, joined, sentencesOf } from '../../tell/sentence.ts';
import { type Block, heading, item, type Item, list, strong } from '../document.ts';
import { factorLabel, type Memo, type MemoSection } from '../memo/memo.ts';

/** More forms of care than these would push the rest off its page. */
const CARE_SHOWN = 3;

/** Of each text what was not said before it: a caution holds for the factors that come after as well. */
function saidOnce(texts: readonly string[]): readonly string[] {
  const said = new Set<string>();
  return texts.map((text) => {
    const fresh = sentencesOf(text).filter((sentence) => !said.has(sentence));
    for (const sentence of fresh) said.add(sentence);
    return fresh.join(' ');
  });
}

function evidenceOf({ lens, selection }: Memo, { id }: NormalisedFactor): string {
  const answered = selection.answered.find(({ factor }) => factor === id);
  return answered === undefined ? '' : evidenceText(lens, selection, answered);
}

function fittingItem(memo: Memo, { id }: NormalisedFactor, evidence: string): readonly Item[] {
  const { lens, selection } = memo;
  const answered = selection.answered.find(({ factor }) => factor === id);
  if (answered === undefined) return [];
  const sources = answersTo(selection, id).map(({ reason }) => memo.cite(reason.source));
  const names = ended(lens.interventions(answered.by));
  return [
    item([
      strong(`${answerHead(lens, answered)}: `),
      joined(names, evidence, inVainOn(lens, selection, answered), [...new Set(sources)].join(' ')),
    ]),
  ];
}

function careItem(memo: Memo, { id }: NormalisedFactor): Item {
  const { lens, words, selection } = memo;
  const ids = selection.regularCare.find(({ factor }) => factor === id)?.care ?? [];
  const care = ids.flatMap((one) => lens.catalogue.regularCare.get(one) ?? []);
  const shown = care.slice(0, CARE_SHOWN);
  const rest = care.length - shown.length;
  const names = shown.map(({ name }) => midSentence(lens.text(name)));
  const text =
    shown.length === 0
      ? lens.messages.care.none
      : ended([...names, ...(rest === 0 ? [] : [words.short.others(rest)])].join('; '));
  return item([strong(`${words.short.careHead}: `), text]);
}

/** Per must what fits and what regular care already does; of a question with wishes only, per wish. */
export const mustSection: MemoSection = (memo): readonly Block[] => {
  const { words, selection } = memo;
  const told = mainFactors(selection.profile);
  const evidence = saidOnce(told.map((factor) => evidenceOf(memo, factor)));
  return [
    heading(2, words.short.sections.perMust, 'per-must'),
    ...told.flatMap((factor, index) => [
      heading(3, factorLabel(memo, factor.id)),
      list([...fittingItem(memo, factor, evidence[index] ?? ''), careItem(memo, factor)]),
    ]),
  ];
};
