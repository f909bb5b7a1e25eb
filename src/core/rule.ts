import type { Place, Related, Severity } from './diagnostic.ts';
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
}

/** The page that `kiem explain CODE` shows. */
export interface RulePage {
  readonly what: Text;
  readonly why: Text;
  /** A wrong piece of YAML, and the same piece mended. */
  readonly wrong: string;
  readonly right: string;
}

/** One fact that a schema cannot state. One rule a file. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  readonly page: RulePage;
  check(context: RuleContext): Iterable<RuleFinding>;
}
