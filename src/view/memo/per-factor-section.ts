import { reasonsOf } from '../../core/effect-on.ts';
import { type FactorAnswer, answersTo, servedBy } from '../../core/evidence.ts';
import type { NormalisedFactor } from '../../core/generated/schema-types.ts';
import { type Block, type Cell, cell, heading, paragraph, strong } from '../document.ts';
import { levelLine, levelWarning } from '../../tell/level-line.ts';
import { capitalised, ended, joined } from '../../tell/sentence.ts';
import { conditionText } from '../../tell/condition-text.ts';
import { gapLabel } from '../../tell/gap-text.ts';
import { reasonLine } from '../../tell/reason-line.ts';
import { factorLabel, interventionOf, type Memo, type MemoSection, phasesText } from './memo.ts';
import { unitsFigure } from './units-figure.ts';

function row(memo: Memo, answer: FactorAnswer): readonly Cell[] {
  const { lens, words, selection } = memo;
  const { match } = answer;
  const { track = [], phases = [] } = interventionOf(memo, match.id)?.target ?? {};
  const level = ended(levelLine(lens, match, selection.asOf));
  const only = conditionText(lens, match.conditions);
  const source = (): string | undefined => match.recognition && memo.cite(match.recognition.source);
  return [
    { line: [strong(lens.intervention(match.id)), ...(match.inOffer ? [` (${words.perFactor.inOffer})`] : [])] },
    cell(joined(...reasonsOf(answer).flatMap((reason) => [reasonLine(lens, match, reason), memo.cite(reason.source)]))),
    cell(joined(level, source(), levelWarning(lens, answer))),
    cell(
      joined(
        track.length === 0 ? undefined : ended(capitalised(lens.tracks(track))),
        phasesText(memo, phases),
        only === undefined ? undefined : ended(only),
      ),
    ),
  ];
}

function factorBlocks(memo: Memo, { id, priority }: NormalisedFactor): readonly Block[] {
  const { lens, words, selection } = memo;
  const head = heading(3, `${factorLabel(memo, id)} (${lens.messages.terms[priority]})`);
  const answers = answersTo(selection, id);
  const gap = selection.gaps.find(({ factor }) => factor === id);
  if (answers.length === 0)
    return [head, paragraph(words.summary.seeGap(gap === undefined ? '' : gapLabel(memo.lens, gap.kind)))];
  const served = servedBy(selection, id);
  const touching = selection.matches.filter(({ touches }) => touches.includes(id)).map((match) => match.id);
  const { intervention, link, level, whom } = words.perFactor.columns;
  return [
    head,
    {
      kind: 'table',
      columns: [
        { head: intervention, grow: 2 },
        { head: link, grow: 3 },
        { head: level, grow: 3 },
        { head: whom, grow: 3 },
      ],
      rowHeads: 1,
      rows: answers.map((answer) => row(memo, answer)),
    },
    ...(served.length === 0
      ? []
      : [paragraph(`${lens.messages.select.groups['made-for']}: ${lens.interventions(served)}.`)]),
    ...(touching.length === 0 ? [] : [paragraph(words.perFactor.touched(lens.interventions(touching)))]),
  ];
}

/** Per factor what fits: the relation, how sure it is, the level with its date, and for whom. Never per programme. */
export const perFactorSection: MemoSection = (memo) => [
  heading(2, memo.words.sections.perFactor, 'per-factor'),
  paragraph(memo.words.perFactor.intro),
  unitsFigure(memo),
  ...memo.selection.profile.factors.flatMap((chosen) => factorBlocks(memo, chosen)),
];
