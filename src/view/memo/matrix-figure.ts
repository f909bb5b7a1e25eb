import type { FactorId, Match, Reason } from '../../core/generated/schema-types.ts';
import { type Block, type Cell, cell } from '../document.ts';
import { levelLine } from '../level-line.ts';
import type { LegendEntry, MatrixPicture, Shape, Sureness } from '../picture.ts';
import { ended, factorLabel, joined, type Memo } from './memo.ts';
import { linkText } from './per-factor-section.ts';
import { answersTo } from './sureness.ts';

/** The letter of the level, a capital for works-on and lower case for meant-for. */
function letter({ lens }: Memo, { level }: Match, { relation }: Reason): string {
  const found = level === undefined ? undefined : lens.catalogue.levels.get(level.id);
  const text = found === undefined ? '?' : lens.text(found.letter);
  return relation === 'works-on' ? text.toUpperCase() : text.toLowerCase();
}

function shapeOf(memo: Memo, match: Match, factor: FactorId): Shape | undefined {
  const { lens, words, selection } = memo;
  const answer = answersTo(memo, factor).find((candidate) => candidate.match.id === match.id);
  const reason = answer?.reason ?? match.reasons.find((candidate) => candidate.factor === factor);
  if (reason === undefined) return undefined;
  const sure: Sureness = answer === undefined ? 'aside' : reason.claim === 'studied' ? 'studied' : 'stated';
  const about = answer === undefined ? words.matrix.aside : linkText(memo, reason);
  return {
    sure,
    rank: match.level?.rank ?? 0,
    text: letter(memo, match, reason),
    title: joined(
      `${lens.intervention(match.id)}, ${lens.factor(factor)}:`,
      about,
      ended(levelLine(lens, match, selection.asOf)),
      words.matrix.source(lens.source(reason.source)),
    ),
  };
}

const toCell = (memo: Memo, shape: Shape | undefined): Cell =>
  shape === undefined
    ? { line: ['-'], title: memo.words.matrix.nothing, mark: 'none' }
    : { line: [shape.text], title: shape.title, mark: `${shape.sure}-${String(shape.rank ?? 0)}` };

/** What the fills, outlines and letters of the matrix mean; the levels strongest first. */
export function matrixLegend({ lens, words }: Memo): readonly LegendEntry[] {
  const levels = [...lens.catalogue.levels.values()].reverse().map(({ rank, letter: text, label }) => ({
    shape: { sure: 'studied', rank, text: lens.text(text).toUpperCase() } as const,
    text: words.matrix.levelOf(lens.text(label)),
  }));
  const { stated, aside, meantFor, unrated } = words.matrix.legend;
  const [first] = levels;
  const sample = first?.shape.text ?? '?';
  return [
    ...levels,
    { shape: { sure: 'studied', rank: 0, text: '?' }, text: unrated },
    { shape: { sure: 'stated', rank: 1, text: sample }, text: stated },
    { shape: { sure: 'stated', rank: 1, text: sample.toLowerCase() }, text: meantFor },
    { shape: { sure: 'aside', rank: 1, text: sample }, text: aside },
  ];
}

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
