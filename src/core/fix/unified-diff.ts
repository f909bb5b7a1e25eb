import { sure } from '../sure.ts';
import { patchName } from './patch-name.ts';

/** Lines of context around a change, as everywhere. */
const CONTEXT = 3;

/** A line of both texts, of the old one only, or of the new one only. */
interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  readonly line: string;
}

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+/g) ?? [];

/** The furthest that each number of edits gets along each diagonal (Myers 1986); few lines differ, so it is quick. */
function trace(before: readonly string[], after: readonly string[]): readonly ReadonlyMap<number, number>[] {
  const reached: Map<number, number>[] = [];
  let last = new Map([[1, 0]]);
  for (let edits = 0; ; edits += 1) {
    const now = new Map<number, number>();
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = furthest(last, diagonal, edits);
      while (before[x] !== undefined && before[x] === after[x - diagonal]) x += 1;
      now.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return [...reached, now];
    }
    reached.push(now);
    last = now;
  }
}

const isDown = (last: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean =>
  diagonal === -edits || (diagonal !== edits && sure(last.get(diagonal - 1)) < sure(last.get(diagonal + 1)));

const furthest = (last: ReadonlyMap<number, number>, diagonal: number, edits: number): number =>
  isDown(last, diagonal, edits) ? sure(last.get(diagonal + 1)) : sure(last.get(diagonal - 1)) + 1;

/** The shortest way from one list of lines to the other. */
function stepsBetween(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  const reached = trace(before, after);
  const steps: DiffLine[] = [];
  let [x, y] = [before.length, after.length];
  const keep = (to: number): void => {
    for (; x > to; x -= 1, y -= 1) steps.push({ sign: ' ', line: sure(before[x - 1]) });
  };
  for (let edits = reached.length - 1; edits > 0; edits -= 1) {
    const last = sure(reached[edits - 1]);
    const isAdded = isDown(last, x - y, edits);
    keep(furthest(last, x - y, edits));
    steps.push(isAdded ? { sign: '+', line: sure(after[y - 1]) } : { sign: '-', line: sure(before[x - 1]) });
    if (isAdded) y -= 1;
    else x -= 1;
  }
  keep(0);
  return steps.reverse();
}

/** Runs of steps that hold a change, each with its context; runs that touch are one. */
function hunksIn(steps: readonly DiffLine[]): readonly (readonly [from: number, to: number])[] {
  const hunks: [number, number][] = [];
  for (const [index, { sign }] of steps.entries()) {
    if (sign === ' ') continue;
    const [from, to] = [Math.max(0, index - CONTEXT), Math.min(steps.length, index + CONTEXT + 1)];
    const last = hunks.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = to;
    else hunks.push([from, to]);
  }
  return hunks;
}

const count = (steps: readonly DiffLine[], sign: '-' | '+'): number =>
  steps.filter((step) => step.sign === ' ' || step.sign === sign).length;

/** Where a part starts, and how many lines it has; a part without lines starts after the line before it. */
const part = (before: number, lines: number): string => `${String(lines === 0 ? before : before + 1)},${String(lines)}`;

function hunkText(steps: readonly DiffLine[], [from, to]: readonly [number, number]): string {
  const [head, own] = [steps.slice(0, from), steps.slice(from, to)];
  const old = part(count(head, '-'), count(own, '-'));
  const now = part(count(head, '+'), count(own, '+'));
  const lines = own.map(({ sign, line }) =>
    line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`,
  );
  return `@@ -${old} +${now} @@\n${lines.join('')}`;
}

/** How a file changes, in the form that `git apply` and `patch` read; empty when it does not. */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return '';
  const steps = stepsBetween(linesOf(before), linesOf(after));
  const hunks = hunksIn(steps).map((hunk) => hunkText(steps, hunk));
  return `--- ${patchName(`a/${file}`)}\n+++ ${patchName(`b/${file}`)}\n${hunks.join('')}`;
}
