import { surenessOf } from '../../core/evidence.ts';
import { tellingReason } from '../../core/reasons.ts';
import type { FactorId, Match } from '../../core/generated/schema-types.ts';
import { type Block, type Cell, cell } from '../document.ts';
import { signedLetter } from '../../tell/level-letter.ts';
import { levelLine } from '../../tell/level-line.ts';
import { shapeMark } from '../level-mark.ts';
import { matrixLegend } from '../matrix-legend.ts';
import type { MatrixPicture, Shape } from '../picture.ts';
import { factorLabel, type Memo } from './memo.ts';
import { ended, joined } from '../../tell/sentence.ts';
import { reasonLine } from '../../tell/reason-line.ts';

function shapeOf(memo: Memo, match: Match, factor: FactorId): Shape | undefined {
  const { lens, words, selection } = memo;
  const reason = tellingReason(match.reasons, factor);
  if (reason === undefined) return undefined;
  return {
    sure: surenessOf(reason),
    rank: match.level?.rank ?? 0,
    text: signedLetter(lens, match.level?.id, reason),
    title: joined(
      `${lens.intervention(match.id)}, ${lens.factor(factor)}:`,
      reasonLine(lens, match, reason),
      ended(levelLine(lens, match, selection.asOf)),
      words.matrix.source(lens.source(reason.source)),
    ),
  };
}

/** A shape in a table without shapes: a star for studied, brackets for what only touches, a dash for nothing. */
export function shapeText(shape: Shape | undefined): string {
  if (shape === undefined) return '-';
  if (shape.sure === 'studied') return `${shape.text}*`;
  return shape.sure === 'stated' ? shape.text : `(${shape.text})`;
}

const toCell = (memo: Memo, shape: Shape | undefined): Cell =>
  shape === undefined
    ? { line: [shapeText(shape)], title: memo.words.matrix.nothing, mark: 'none' }
    : { line: [shapeText(shape)], title: shape.title, mark: shapeMark(shape) };

/** The rows of the matrix: a chosen factor, and a shape or nothing for each match. */
export const shapesOf = (memo: Memo): MatrixPicture['rows'] =>
  memo.selection.profile.factors.map(({ id }) => ({
    label: factorLabel(memo, id),
    cells: memo.selection.matches.map((match) => shapeOf(memo, match, id)),
  }));

/** The chosen factors against the matches. */
export function matrixFigure(memo: Memo): Block {
  const { lens, words, selection } = memo;
  const { matches } = selection;
  const rows = shapesOf(memo);
  return {
    kind: 'figure',
    caption: words.matrix.caption,
    picture: {
      kind: 'matrix',
      title: words.matrix.title(rows.length, matches.length),
      columns: matches.map(({ id }) => lens.intervention(id)),
      rows,
      legend: matrixLegend(memo),
    },
    twin: {
      kind: 'table',
      columns: [
        { head: words.matrix.factor },
        ...matches.map(({ id }) => ({ head: lens.intervention(id), align: 'center' as const })),
      ],
      rowHeads: 1,
      rows: rows.map(({ label, cells }) => [cell(label), ...cells.map((shape) => toCell(memo, shape))]),
    },
  };
}
