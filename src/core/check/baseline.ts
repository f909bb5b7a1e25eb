import type { Diagnostic } from '../diagnostic.ts';
import type { Baseline, KnownFinding } from '../generated/schema-types.ts';
import { compareIds } from '../compare-ids.ts';
import { sure } from '../sure.ts';

/** What a finding is known by: not its line, which moves when something above it changes. */
const keyOf = ({ code, file, message }: Pick<KnownFinding, 'code' | 'file' | 'message'>): string =>
  JSON.stringify([file, code, message]);

const keyOfDiagnostic = ({ code, file, message }: Diagnostic): string => keyOf({ code, file, message: message.en });

interface Compared {
  /** What the baseline does not know. */
  readonly diagnostics: readonly Diagnostic[];
  readonly known: number;
  /** What the baseline knows and does not occur any more, as far as its files were checked. */
  readonly gone: readonly KnownFinding[];
}

/**
 * Splits findings into known and new. Two alike of which one is known: the second is new. What stays is neither, but it does
 * occur.
 */
export function compareWithBaseline(
  diagnostics: readonly Diagnostic[],
  { findings }: Baseline,
  isChecked: (file: string) => boolean,
  stays: readonly Diagnostic[] = [],
): Compared {
  const left = new Map(findings.map((finding) => [keyOf(finding), finding.count]));
  const isNew = (diagnostic: Diagnostic): boolean => {
    const count = left.get(keyOfDiagnostic(diagnostic)) ?? 0;
    left.set(keyOfDiagnostic(diagnostic), count - 1);
    return count <= 0;
  };
  const fresh = diagnostics.filter(isNew);
  for (const diagnostic of stays) isNew(diagnostic);
  const gone = findings.flatMap((finding) => {
    const count = sure(left.get(keyOf(finding)));
    return count > 0 && isChecked(finding.file) ? [{ ...finding, count }] : [];
  });
  return { diagnostics: fresh, known: diagnostics.length - fresh.length, gone };
}

/** The baseline for next time: what occurs now, and what it knew of files that were not checked. */
export function nextBaseline(
  diagnostics: readonly Diagnostic[],
  { findings }: Baseline,
  isChecked: (file: string) => boolean,
): Baseline {
  const next = new Map<string, KnownFinding>();
  for (const finding of findings) if (!isChecked(finding.file)) next.set(keyOf(finding), finding);
  for (const { code, file, message, ...diagnostic } of diagnostics) {
    const key = keyOfDiagnostic({ code, file, message, ...diagnostic });
    next.set(key, { code, file, message: message.en, count: (next.get(key)?.count ?? 0) + 1 });
  }
  const sorted = [...next.entries()].sort(([a], [b]) => compareIds(a, b)).map(([, finding]) => finding);
  return { schemaVersion: 1, findings: sorted };
}
