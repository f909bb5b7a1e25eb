import type { Diagnostic } from '../diagnostic.ts';
import type { SeverityChoice } from '../generated/schema-types.ts';

/** Gives codes the severity that the project chose; `off` drops them. */
export function withSeverities(
  diagnostics: readonly Diagnostic[],
  chosen: Readonly<Record<string, SeverityChoice>>,
): readonly Diagnostic[] {
  const choices = new Map(Object.entries(chosen));
  return diagnostics.flatMap((diagnostic) => {
    const choice = choices.get(diagnostic.code) ?? diagnostic.severity;
    return choice === 'off' ? [] : [{ ...diagnostic, severity: choice }];
  });
}
