import type { NormalisedFactor } from '../../core/generated/schema-types.ts';
import { groupBy } from '../../core/group-by.ts';
import { answerText } from '../../tell/answer-text.ts';
import { chosenText } from '../../tell/figure-text.ts';
import { offeredNote } from '../../tell/offered-note.ts';
import { mergedNote } from '../../tell/merged-text.ts';
import { legendText, sinceNote } from '../../tell/page-notes.ts';
import { joined, unended } from '../../tell/sentence.ts';
import { blank, type Memo, type MemoSection } from '../memo/memo.ts';
import { type Block, heading, paragraph, strong, toned } from '../document.ts';
import { cellStyleOf, effectsIn, letteredFactors, localNote, pageRows, tableOf } from '../selection-table.ts';

const hasBasis = ({ basis, note }: NormalisedFactor): boolean => basis !== undefined || note !== undefined;

/** What was said of a choice, with room for a figure that is still to come. */
function basisText(memo: Memo, { basis, figure, note }: NormalisedFactor): string {
  const { lens, words } = memo;
  const named = basis === undefined ? words.localPicture.basisUnknown : lens.messages.terms.basis[basis];
  if (note !== undefined) return `${named} (${unended(note)})`;
  return basis === 'figure' && figure === undefined ? `${named} ${blank(memo, words.localPicture.figureBlank)}` : named;
}

/** What a council asks first: on what each choice rests. Nothing when the profile says it of none. */
function basisLine(memo: Memo): readonly Block[] {
  const { lens, words, selection } = memo;
  if (!selection.profile.factors.some(hasBasis)) return [];
  const byText = groupBy(letteredFactors(selection), ({ factor }) => basisText(memo, factor));
  const said = [...byText].map(
    ([text, factors]) => `${lens.messages.and(factors.map(({ letter }) => letter))}: ${text}`,
  );
  return [paragraph(strong(`${words.localPicture.basis}: `), `${said.join('; ')}.`)];
}

/** The letters of the factors, and what was said of each. */
function factorsOnPaper(memo: Memo): readonly Block[] {
  const { lens, selection } = memo;
  const letters = letteredFactors(selection).map(({ letter, factor }) => `${letter} = ${chosenText(lens, factor)}`);
  return [paragraph(joined(`${letters.join('; ')}.`, mergedNote(lens, selection))), ...basisLine(memo)];
}

/** The table of the page, whole, with what its letters, words and marks stand for. */
function tableOnPaper({ lens, selection }: Memo): readonly Block[] {
  const rows = pageRows(lens, selection);
  const matches = rows.map(({ match }) => match);
  const legend = legendText(lens, effectsIn(selection, rows), cellStyleOf(selection));
  const remarks = [offeredNote(lens, selection, matches), localNote(lens, selection, rows)];
  return [
    ...(rows.length === 0
      ? []
      : [
          tableOf(lens, selection, rows),
          toned('muted', joined(legend, sinceNote(lens, [{ matches, asOf: selection.asOf }]))),
        ]),
    ...remarks.flatMap((remark) => (remark === undefined ? [] : [paragraph(remark)])),
  ];
}

/** The answer in three sentences, and the interventions with their levels. Their notes stand with what to verify. */
export const answerSection: MemoSection = (memo) => [
  heading(2, memo.words.short.sections.answer, 'answer'),
  paragraph(answerText(memo.lens, memo.selection)),
  ...factorsOnPaper(memo),
  ...tableOnPaper(memo),
];
