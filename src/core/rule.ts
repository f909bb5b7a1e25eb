import { compareDiagnostics, type Diagnostic, type Place, type Related, type Severity } from './diagnostic.ts';
import type { Text } from './generated/schema-types.ts';
import type { Entries } from './records.ts';

/** What a rule reports; code and severity come from the rule itself. */
export interface RuleFinding extends Place {
  readonly message: Text;
  readonly related?: readonly Related[];
  readonly suggestion?: string;
}

export interface RuleContext {
  readonly entries: Entries;
  /** The day of the check, YYYY-MM-DD. */
  readonly today: string;
  /** Ids that records with faults of their own seem to declare: unread, so nothing is known of them but that they exist. */
  readonly unread: ReadonlySet<string>;
}

/** The page that `kiem explain CODE` shows. */
export interface RulePage {
  readonly what: Text;
  readonly why: Text;
  /** A wrong piece of YAML, and the same piece mended. */
  readonly wrong: string;
  readonly right: string;
}

/** A permanent code, what it weighs and what it means. */
export interface DiagnosticKind {
  readonly code: string;
  readonly severity: Severity;
  readonly page: RulePage;
}

/** One fact that a schema cannot state. One rule a file. */
export interface Rule extends DiagnosticKind {
  /** The kinds that must all have been read: for a rule that concludes something from what is absent. */
  readonly needs?: readonly (keyof Entries)[];
  check(context: RuleContext): Iterable<RuleFinding>;
}

/** Everything that the rules find, in order of place. `incomplete` are the kinds of which some record was not read. */
export function runRules(
  rules: readonly Rule[],
  context: RuleContext,
  incomplete: ReadonlySet<keyof Entries> = new Set(),
): readonly Diagnostic[] {
  return rules
    .filter(({ needs = [] }) => !needs.some((kind) => incomplete.has(kind)))
    .flatMap((rule) =>
      Array.from(rule.check(context), (finding): Diagnostic => ({
        code: rule.code,
        severity: rule.severity,
        ...finding,
      })),
    )
    .sort(compareDiagnostics);
}
