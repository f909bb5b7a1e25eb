import type { CoverageMark } from '../../core/generated/schema-types.ts';
import { showsEffect } from '../../core/role.ts';
import { levelLetter } from '../../tell/level-letter.ts';
import type { Shape } from '../picture.ts';
import type { CoveragePage } from './coverage-page.ts';
import { markTitle } from './marks.ts';

/** The marks that decide how a cell looks: those with an effect found, else those that answer, else all. */
function telling(marks: readonly CoverageMark[]): Pick<Shape, 'sure'> & { readonly marks: readonly CoverageMark[] } {
  const answering = marks.filter(({ role }) => role === 'answers');
  const studied = answering.filter(showsEffect);
  if (studied.length > 0) return { sure: 'studied', marks: studied };
  return answering.length > 0 ? { sure: 'stated', marks: answering } : { sure: 'aside', marks };
}

/** One intervention is its letter; several are their number, as in the matrix of NJi. */
function shapeText({ lens, coverage }: CoveragePage, marks: readonly CoverageMark[]): string {
  const [first] = marks;
  if (coverage.by === 'intervention' && first !== undefined)
    return `${levelLetter(lens, first.level, first.relation)}${first.role === 'no-effect' ? '×' : ''}`;
  const answering = marks.filter(({ role }) => role === 'answers');
  return String(new Set((answering.length === 0 ? marks : answering).map(({ intervention }) => intervention)).size);
}

/** A cell for the eye: how sure, the highest level that goes with it, and the whole sentences behind it. */
export function cellShape(page: CoveragePage, marks: readonly CoverageMark[]): Shape | undefined {
  const { lens, words, coverage } = page;
  if (marks.length === 0) return undefined;
  const { sure, marks: shown } = telling(marks);
  const ranks = shown.map(({ level }) => (level === undefined ? 0 : (lens.catalogue.levels.get(level)?.rank ?? 0)));
  return {
    sure,
    rank: Math.max(0, ...ranks),
    text: shapeText(page, coverage.by === 'intervention' ? shown : marks),
    title: marks.map((mark) => markTitle(lens, words, mark, coverage.asOf)).join(' '),
  };
}
