import { indicatorsOf } from '../../core/indicators.ts';
import { indicatorLine } from '../../tell/indicator-line.ts';
import { figureText } from '../../tell/figure-text.ts';
import { mergedLines } from '../../tell/merged-text.ts';
import type { NormalisedFactor } from '../../core/generated/schema-types.ts';
import { type Block, cell, heading, type Line, muted, paragraph, strong, toned } from '../document.ts';
import { field, fields } from '../fields.ts';
import { capitalised, ended, joined } from '../../tell/sentence.ts';
import { blank, factorOf, type Memo, type MemoSection } from './memo.ts';

const INDICATORS_SHOWN = 2;

function basisText({ lens, words }: Memo, { basis, note }: NormalisedFactor): string {
  const named = basis === undefined ? words.localPicture.basisUnknown : lens.messages.terms.basis[basis];
  return joined(ended(capitalised(named)), note === undefined ? undefined : ended(note));
}

function factorBlocks(memo: Memo, chosen: NormalisedFactor): readonly Block[] {
  const { lens, words } = memo;
  const factor = factorOf(memo, chosen.id);
  if (factor === undefined) return [];
  const shown = indicatorsOf(factor).slice(0, INDICATORS_SHOWN);
  const definition = joined(
    ended(lens.text(factor.definition)),
    factor.threshold === undefined ? undefined : ended(lens.text(factor.threshold)),
    memo.cite(factor.source),
  );
  const indicators =
    shown.length === 0
      ? [lens.messages.indicator.none]
      : shown.map((one) => joined(indicatorLine(lens, one), memo.cite(one.source)));
  return [
    heading(3, `${lens.text(factor.label)} (${lens.messages.terms[chosen.priority]})`),
    ...fields(
      field(words.localPicture.definition, definition),
      field(words.localPicture.basis, basisText(memo, chosen)),
      field(lens.messages.indicator.title, ...indicators),
    ),
  ];
}

const toFillIn = (memo: Memo, what: string): { readonly line: Line } => ({ line: [muted(blank(memo, what))] });

function figureCell(memo: Memo, { basis, figure, note }: NormalisedFactor): { readonly line: Line } {
  if (figure !== undefined) return cell(figureText(memo.lens, figure));
  return basis === 'figure' && note !== undefined ? cell(note) : toFillIn(memo, memo.words.localPicture.figureBlank);
}

/** The chosen factors with their definitions, and the figures that the author has to look up. */
export const localPictureSection: MemoSection = (memo) => {
  const { lens, words, selection } = memo;
  const { columns } = words.localPicture;
  return [
    heading(2, words.sections.localPicture, 'local-picture'),
    paragraph(words.localPicture.intro),
    ...selection.profile.factors.flatMap((chosen) => factorBlocks(memo, chosen)),
    heading(3, words.localPicture.ours),
    {
      kind: 'table',
      columns: [
        { head: columns.factor, grow: 2 },
        { head: columns.figure, grow: 2 },
        { head: columns.asked, grow: 2 },
      ],
      rowHeads: 1,
      rows: selection.profile.factors.map((factor) => [
        { line: [strong(lens.text(factor.label))] },
        figureCell(memo, factor),
        toFillIn(memo, words.localPicture.askedBlank),
      ]),
    },
    toned('muted', lens.messages.indicator.blank),
    ...mergedLines(lens, selection.profile).map((line) => paragraph(line)),
  ];
};
