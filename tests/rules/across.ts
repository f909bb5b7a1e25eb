import type { Entry } from '../../src/core/entry.ts';
import { byKind } from '../../src/core/facts/by-kind.ts';
import type { KnownRecords } from '../../src/core/facts/record-facts.ts';
import type { JointFinding, Rule, RuleContext } from '../../src/core/rule.ts';

/** What a rule finds across files that hold these records and no others. */
export function foundAcross(
  rule: Rule,
  entries: Partial<KnownRecords>,
  more: Partial<RuleContext> = {},
): readonly JointFinding[] {
  const none = byKind([]) as { readonly [Kind in keyof KnownRecords]: readonly Entry<never>[] };
  const context: RuleContext = {
    entries: { ...none, ...entries },
    mentions: [],
    today: '2026-11-25',
    unread: new Set(),
    incomplete: new Set(),
    ...more,
  };
  return [...(rule.across?.(context) ?? [])];
}
