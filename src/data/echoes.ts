import type { Diagnostic } from '../core/diagnostic.ts';
import type { Range } from '../core/generated/schema-types.ts';

const isBefore = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.column < b.column);

const overlap = (a: Range, b: Range): boolean => !isBefore(a.end, b.start) && !isBefore(b.end, a.start);

/** Says that something is absent, so it stands at a whole record and says nothing of what is within. */
const isAbsence = ({ code }: Diagnostic): boolean => /^schema\/(required|missing-.*|too-few)$/.test(code);

/** What a merge key brings in was not read, so nothing can be said to be absent around it. */
const hidesKeys = ({ code }: Diagnostic): boolean => code === 'yaml/merge-key';

/** Drops what is said of a value of which enough was said before: one slip gives one message. */
export function withoutEchoes(before: readonly Diagnostic[], found: readonly Diagnostic[]): readonly Diagnostic[] {
  const said = before.filter((diagnostic) => !isAbsence(diagnostic));
  if (said.length === 0) return found;
  const isEcho = (diagnostic: Diagnostic): boolean =>
    said.some(
      (other) =>
        other.file === diagnostic.file &&
        overlap(diagnostic.range, other.range) &&
        (hidesKeys(other) || !isAbsence(diagnostic)),
    );
  return found.filter((diagnostic) => !isEcho(diagnostic));
}
