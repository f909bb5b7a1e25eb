import { type FactorAnswer, answersTo } from '../../core/evidence.ts';
import { mustsOf } from '../../core/musts.ts';
import type { NormalisedFactor } from '../../core/generated/schema-types.ts';
import { type Block, type Cell, cell, heading, item, list, paragraph, strong } from '../document.ts';
import { gapLabel } from '../../tell/gap-text.ts';
import { listed } from '../../tell/listed.ts';
import { interventionOf, type Memo, type MemoSection } from './memo.ts';
import { joined } from '../../tell/sentence.ts';
import { conditionText } from '../../tell/condition-text.ts';
import { midSentence } from '../../tell/lens.ts';
import { answerHead } from '../../tell/answer-head.ts';
import { evidenceText } from '../../tell/evidence-text.ts';
import { termText } from '../../tell/term-text.ts';
import { inVainOn } from '../../tell/in-vain.ts';

/** More names than these would push the summary off its page. */
const NAMES_SHOWN = 2;

function namesOf(memo: Memo, answers: readonly FactorAnswer[]): string {
  const shown = answers.slice(0, NAMES_SHOWN).map(({ match }) => memo.lens.intervention(match.id));
  const rest = answers.length - shown.length;
  return listed(memo.lens, rest === 0 ? shown : [...shown, memo.words.summary.others(rest)]);
}

function whom(memo: Memo, answers: readonly FactorAnswer[]): string {
  const { lens, words } = memo;
  return answers
    .slice(0, NAMES_SHOWN)
    .map(({ match }) => {
      const only = conditionText(lens, match.conditions);
      if (only !== undefined) return `${lens.intervention(match.id)}, ${midSentence(only)}.`;
      const { track = [], phases = [] } = interventionOf(memo, match.id)?.target ?? {};
      return words.summary.forWhom(
        lens.intervention(match.id),
        track.length === 0 ? lens.phases(phases) : lens.tracks(track),
      );
    })
    .join(' ');
}

function row(memo: Memo, { id, label, priority }: NormalisedFactor): readonly Cell[] {
  const { lens, words, selection } = memo;
  const answers = answersTo(selection, id);
  const answered = selection.answered.find(({ factor }) => factor === id);
  const name: Cell = { line: [strong(lens.text(label)), ` (${lens.messages.terms[priority]})`] };
  const gap = selection.gaps.find(({ factor }) => factor === id);
  if (answered === undefined)
    return [
      name,
      cell(words.summary.seeGap(gap === undefined ? '' : gapLabel(memo.lens, gap.kind))),
      cell(words.summary.notApplicable),
      cell(words.summary.notApplicable),
    ];
  return [
    name,
    cell(`${answerHead(lens, answered)}: ${namesOf(memo, answers)}.`),
    cell(joined(evidenceText(lens, selection, answered), inVainOn(lens, selection, answered))),
    cell(whom(memo, answers)),
  ];
}

/** What to do before deciding, the most weighty first. */
function checks(memo: Memo): readonly string[] {
  const { lens, words, selection } = memo;
  const { matches, gaps, offer, unknown } = selection;
  const most = unknown.find(({ addedMatches }) => addedMatches.length > 0);
  return [
    gaps.length === 0 ? '' : words.summary.gaps(lens.factors(gaps.map(({ factor }) => factor))),
    selection.regularCare.some(({ care }) => care.length > 0) ? words.summary.care : '',
    offer === undefined || offer.open.length === 0 ? '' : words.summary.offerOpen(lens.factors(offer.open)),
    matches.length === 0 ? '' : joined(termText(lens, selection), lens.messages.select.checkLive),
    most === undefined ? '' : words.summary.unknown(lens.factor(most.factor), most.addedMatches.length),
  ].filter((text) => text !== '');
}

/** One line per factor and the checks to do: what a reader of one page needs. */
export const summarySection: MemoSection = (memo): readonly Block[] => {
  const { lens, words, selection } = memo;
  const { factors, phases = [] } = selection.profile;
  const musts = mustsOf(selection.profile).length;
  const { factor, found, sure, whom: head } = words.summary.columns;
  return [
    heading(2, words.sections.summary, 'summary'),
    paragraph(
      joined(
        words.summary.chosen(musts, factors.length - musts),
        words.summary.phases(lens.phases(phases), phases.length),
        words.summary.found(selection.matches.length, selection.gaps.length),
      ),
    ),
    {
      kind: 'table',
      columns: [
        { head: factor, grow: 2 },
        { head: found, grow: 3 },
        { head: sure, grow: 3 },
        { head, grow: 3 },
      ],
      rowHeads: 1,
      rows: factors.map((chosen) => row(memo, chosen)),
    },
    heading(3, words.summary.checks),
    list(checks(memo).map((text) => item([text]))),
  ];
};
