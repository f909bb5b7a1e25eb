import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Position, Range } from '../../core/generated/schema-types.ts';
import { groupBy } from '../../core/group-by.ts';

const compare = (a: Position, b: Position): number => a.line - b.line || a.column - b.column;

/** Says that something is absent, so it stands at a whole record and says nothing of what is within. */
const isAbsence = ({ code }: Diagnostic): boolean => /^schema\/(required|missing-.*|too-few)$/.test(code);

/** What a merge key brings in was not read, so nothing can be said to be absent around it. */
const hidesKeys = ({ code }: Diagnostic): boolean => code === 'yaml/merge-key';

/** How many of the ordered ranges start at the position or before it. */
function countStarted(ordered: readonly Range[], position: Position): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const range = ordered[middle];
    if (range !== undefined && compare(range.start, position) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a range meets one of these: of those that start in time, the furthest end decides. */
function meetsOneOf(ranges: readonly Range[]): (range: Range) => boolean {
  const ordered = ranges.toSorted((a, b) => compare(a.start, b.start));
  const reach: Position[] = [];
  for (const { end } of ordered) {
    const before = reach.at(-1);
    reach.push(before !== undefined && compare(before, end) > 0 ? before : end);
  }
  return ({ start, end }) => {
    const furthest = reach[countStarted(ordered, end) - 1];
    return furthest !== undefined && compare(furthest, start) >= 0;
  };
}

/** Whether a diagnostic overlaps one of those said before, in the same file. */
function overlaps(said: readonly Diagnostic[]): (diagnostic: Diagnostic) => boolean {
  const byFile = groupBy(said, ({ file }) => file);
  const meets = new Map([...byFile].map(([file, all]) => [file, meetsOneOf(all.map(({ range }) => range))]));
  return ({ file, range }) => meets.get(file)?.(range) ?? false;
}

/** Drops what is said of a value of which enough was said before: one slip gives one message. */
export function withoutEchoes(before: readonly Diagnostic[], found: readonly Diagnostic[]): readonly Diagnostic[] {
  const said = before.filter((diagnostic) => !isAbsence(diagnostic));
  if (said.length === 0) return found;
  const overlapsAny = overlaps(said);
  const overlapsHidden = overlaps(said.filter(hidesKeys));
  return found.filter((diagnostic) => !(isAbsence(diagnostic) ? overlapsHidden : overlapsAny)(diagnostic));
}
