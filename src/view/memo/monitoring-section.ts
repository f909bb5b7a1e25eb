import type { NormalisedFactor } from '../../core/generated/schema-types.ts';
import { type Cell, cell, heading, muted, paragraph, strong } from '../document.ts';
import { indicatorsOf } from '../../core/indicators.ts';
import { mainFactors } from '../../core/musts.ts';
import { blank, factorOf, type Memo, type MemoSection } from './memo.ts';
import { figureText } from '../../tell/figure-text.ts';
import { indicatorLine } from '../../tell/indicator-line.ts';
import { joined } from '../../tell/sentence.ts';

function row(memo: Memo, { id, label, figure }: NormalisedFactor): readonly Cell[] {
  const { lens, words } = memo;
  const [closest] = indicatorsOf(factorOf(memo, id));
  const { baselineBlank, reachBlank } = words.monitoring;
  return [
    { line: [strong(lens.text(label))] },
    cell(
      closest === undefined
        ? lens.messages.indicator.none
        : joined(indicatorLine(lens, closest), memo.cite(closest.source)),
    ),
    figure === undefined ? { line: [muted(blank(memo, baselineBlank))] } : cell(figureText(lens, figure)),
    { line: [muted(blank(memo, reachBlank))] },
  ];
}

/** What to follow: one public figure per must, where it starts, and how many families take part. */
export const monitoringSection: MemoSection = (memo) => {
  const { words, selection } = memo;
  const { factor, indicator, baseline, reach } = words.monitoring.columns;
  return [
    heading(2, words.sections.monitoring, 'monitoring'),
    paragraph(words.monitoring.intro),
    {
      kind: 'table',
      columns: [
        { head: factor, grow: 2 },
        { head: indicator, grow: 3 },
        { head: baseline, grow: 2 },
        { head: reach, grow: 2 },
      ],
      rowHeads: 1,
      rows: mainFactors(selection.profile).map((chosen) => row(memo, chosen)),
    },
    paragraph(`${words.monitoring.smallGroup} ${words.monitoring.noCause}`),
  ];
};
