import {
  compareDiagnostics,
  type Diagnostic,
  hasErrors,
  type Place,
  type Related,
  type Severity,
} from './diagnostic.ts';
import type { Text } from './generated/schema-types.ts';
import type { Entry } from './entry.ts';
import type { Entries } from './records.ts';

/** What a rule reports; code and severity come from the rule itself. */
export interface RuleFinding extends Place {
  readonly message: Text;
  readonly related?: readonly Related[];
  readonly suggestion?: string;
}

/** A record that does not fit its schema: nothing is known of its shape, but ids and dates in it can be looked at. */
export interface FaultyRecord {
  readonly kind: keyof Entries;
  readonly entry: Entry<unknown>;
}

export interface RuleContext {
  readonly entries: Entries;
  readonly faulty: readonly FaultyRecord[];
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

type Run = (rule: Rule) => readonly Diagnostic[];

const runIn =
  (context: RuleContext): Run =>
  (rule) =>
    Array.from(rule.check(context), (finding) => ({ code: rule.code, severity: rule.severity, ...finding }));

/** A truth about the world that rests on what is absent from the data: it waits until the data has no errors. */
const isConclusion = ({ severity, needs = [] }: Rule): boolean => severity === 'note' && needs.length > 0;

/** Everything that the rules find, in order of place. `incomplete` are the kinds of which some record was not read. */
export function runRules(
  rules: readonly Rule[],
  context: RuleContext,
  incomplete: ReadonlySet<keyof Entries> = new Set(),
): readonly Diagnostic[] {
  const run = runIn(context);
  const possible = rules.filter(({ needs = [] }) => !needs.some((kind) => incomplete.has(kind)));
  const found = possible.filter((rule) => !isConclusion(rule)).flatMap(run);
  const isSound = incomplete.size === 0 && !hasErrors(found);
  const concluded = isSound ? possible.filter(isConclusion).flatMap(run) : [];
  return [...found, ...concluded].sort(compareDiagnostics);
}
