import type { Diagnostic } from '../core/diagnostic.ts';
import type { Range } from '../core/generated/schema-types.ts';
import type { YamlSource } from './explain-yaml.ts';

const isBefore = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.column < b.column);

const overlap = (a: Range, b: Range): boolean => !isBefore(a.end, b.start) && !isBefore(b.end, a.start);

/** Says that something is absent, so it stands at a whole record and echoes nothing within. */
const isAbsence = (code: string): boolean => /^schema\/(required|missing-.*|too-few)$/.test(code);

/** Drops what the schema says of a value of which the YAML itself is at fault: one slip gives one message. */
export function withoutEchoes(source: YamlSource, found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.filter(
    ({ code, range }) => isAbsence(code) || !source.diagnostics.some((other) => overlap(range, other.range)),
  );
}
