import { atLeast, type Diagnostic, type Severity } from '../diagnostic.ts';

/** How many of each severity. */
type SeverityCounts = Readonly<Record<Severity, number>>;

interface Limits {
  readonly failOn: Severity;
  readonly maxWarnings?: number;
}

export function countOf(diagnostics: readonly Pick<Diagnostic, 'severity'>[]): SeverityCounts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

/** Whether the findings make the check fail. */
export const isFailure = (counts: SeverityCounts, { failOn, maxWarnings }: Limits): boolean =>
  atLeast(failOn).some((severity) => counts[severity] > 0) ||
  (maxWarnings !== undefined && counts.warning > maxWarnings);
