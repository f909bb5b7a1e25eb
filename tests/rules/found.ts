import type { Entry } from '../../src/core/entry.ts';
import { byKind } from '../../src/core/facts/by-kind.ts';
import type { KnownRecords } from '../../src/core/facts/record-facts.ts';
import type { Entries } from '../../src/core/records.ts';
import type { FileContext, JointFinding, Rule, RuleContext, RuleFinding } from '../../src/core/rule.ts';

const nothing = () => byKind([]) as { readonly [Kind in keyof Entries]: readonly Entry<never>[] };

/** What a rule finds across files that hold these records and no others. */
export function foundAcross(
  rule: Rule,
  entries: Partial<KnownRecords>,
  more: Partial<RuleContext> = {},
): readonly JointFinding[] {
  const context: RuleContext = {
    entries: { ...nothing(), ...entries },
    mentions: [],
    today: '2026-11-25',
    unread: new Set(),
    incomplete: new Set(),
    ...more,
  };
  return [...(rule.across?.(context) ?? [])];
}

/** What a rule finds in a file that holds these records and no others. */
export function foundAlone(
  rule: Rule,
  entries: Partial<Entries>,
  more: Partial<FileContext> = {},
): readonly RuleFinding[] {
  const context: FileContext = {
    file: 'a.yaml',
    isIncomplete: false,
    entries: { ...nothing(), ...entries },
    survey: { references: [], dates: [], copiedTexts: [] },
    unread: new Set(),
    hasSchemaLine: () => true,
    ...more,
  };
  return [...(rule.alone?.(context) ?? [])];
}
