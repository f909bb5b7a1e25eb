import type { Fix } from './fix/fix.ts';
import { CLOSED_LISTS } from './generated/closed-lists.ts';
import type { CodeWeight, Range, Text } from './generated/schema-types.ts';
import { compareIds } from './compare-ids.ts';

export type Severity = CodeWeight;

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = CLOSED_LISTS.CodeWeight;

/** This severity and all that are graver. */
export const atLeast = (least: Severity): readonly Severity[] => SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1);

/** A range in a file. Lines and columns start at 1; the end is exclusive. */
export interface Place {
  readonly file: string;
  readonly range: Range;
}

/** Where a finding stands that is about a file as a whole. */
export const START_OF_FILE: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** A second place that helps to understand the first, such as the other record with the same id. */
export interface Related extends Place {
  readonly message: Text;
}

/** A fault, or a truth worth knowing, at a place in the data. */
export interface Diagnostic extends Place {
  /** Permanent: `yaml/…`, `schema/…`, `catalogue/…`, `questionnaire/…`, `overlay/…`, `claim/…`, `config/…`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: Text;
  readonly related?: readonly Related[];
  /** What would be right: the nearest id, key or value. */
  readonly suggestion?: string;
  /** Present with every suggestion: it can be written, or it says why not. */
  readonly fix?: Fix;
}

/** The same findings, of which none may be fixed. */
export const withoutFixes = (diagnostics: readonly Diagnostic[], why: Text): readonly Diagnostic[] =>
  diagnostics.map((diagnostic) =>
    diagnostic.fix === undefined ? diagnostic : { ...diagnostic, fix: { certainty: 'none', why } },
  );

/** By file, place, severity and code: the same order on every machine. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareIds(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareIds(a.code, b.code) ||
    compareIds(a.message.en, b.message.en)
  );
}

/**
 * Whether what was found, of the severity that is its own, keeps the data from being loaded. Neither settings nor comments
 * silence that: a check that says all is well of data that no command takes would mislead.
 */
export const keepsFromLoading = ({ code, severity }: Pick<Diagnostic, 'code' | 'severity'>): boolean =>
  severity === 'error' && !code.startsWith('config/');

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((diagnostic) => diagnostic.severity === 'error');
