import { tellingMarks } from '../../core/coverage-marks.ts';
import type { CoverageMark } from '../../core/generated/schema-types.ts';
import { markShort, markTitle } from '../../tell/coverage-mark.ts';
import type { Shape } from '../picture.ts';
import type { CoveragePage } from './coverage-page.ts';

/** One intervention is its letter; several are their number, as in the matrix of NJi. */
function shapeText({ lens, coverage }: CoveragePage, marks: readonly CoverageMark[]): string {
  const [first] = marks;
  if (coverage.by === 'intervention' && first !== undefined) return markShort(lens, first);
  const answering = marks.filter(({ role }) => role === 'answers');
  return String(new Set((answering.length === 0 ? marks : answering).map(({ intervention }) => intervention)).size);
}

/** A cell for the eye: how sure, the highest level that goes with it, and the whole sentences behind it. */
export function cellShape(page: CoveragePage, marks: readonly CoverageMark[]): Shape | undefined {
  const { lens, coverage } = page;
  if (marks.length === 0) return undefined;
  const { telling, marks: shown } = tellingMarks(marks);
  return {
    sure: telling,
    rank: Math.max(0, ...shown.map(({ level }) => level?.rank ?? 0)),
    text: shapeText(page, coverage.by === 'intervention' ? shown : marks),
    title: marks.map((mark) => markTitle(lens, mark, coverage.asOf)).join(' '),
  };
}
