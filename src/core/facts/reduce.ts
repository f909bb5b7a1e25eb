import { hasErrors } from '../diagnostic.ts';
import type { Entries } from '../records.ts';
import type { JointFinding, Rule, RuleContext } from '../rule.ts';
import { byKind } from './by-kind.ts';
import type { FileFacts, OwnFinding } from './file-facts.ts';
import { mirroredBack } from './mirrored-back.ts';
import type { KnownRecords } from './record-facts.ts';

/** Something that a rule finds across files; its places are still to be looked up. */
export interface FoundAcross {
  readonly rule: Rule;
  readonly finding: JointFinding;
}

/** All that the rules find. */
interface Reduced {
  /** In files by themselves, as far as it holds among the others. */
  readonly own: readonly OwnFinding[];
  readonly joint: readonly FoundAcross[];
}

/** A truth about the world that rests on what is absent from the data: it waits until the data has no errors. */
const isConclusion = ({ severity, needs = [] }: Rule): boolean => severity === 'note' && needs.length > 0;

function contextOf(facts: readonly FileFacts[], today: string, missing: readonly (keyof Entries)[]): RuleContext {
  // Made by `factsOfRecord`, which gives of each kind what the type says.
  const entries = byKind(facts) as KnownRecords;
  return {
    entries: { ...entries, factors: mirroredBack(entries.factors) },
    mentions: facts,
    today,
    unread: new Set(facts.flatMap(({ unread }) => unread)),
    incomplete: new Set([
      ...facts.flatMap(({ kind, isIncomplete }) => (kind !== undefined && isIncomplete ? [kind] : [])),
      ...missing,
    ]),
  };
}

/** The findings of files by themselves that hold: of rules that can be applied, and not because of a slip elsewhere. */
function ownFindings(
  facts: readonly FileFacts[],
  { entries }: RuleContext,
  rules: readonly Rule[],
): readonly OwnFinding[] {
  const codes = new Set(rules.map(({ code }) => code));
  const factors = new Set(entries.factors.map(({ value }) => value.id));
  return facts
    .flatMap(({ findings }) => findings)
    .filter(({ diagnostic, given = [] }) => codes.has(diagnostic.code) && given.every((id) => factors.has(id)));
}

/**
 * The second half of a check: the facts of all files together. `missing` are the kinds of which there is no file, though
 * there must be one.
 */
export function reduce(
  facts: readonly FileFacts[],
  rules: readonly Rule[],
  today: string,
  missing: readonly (keyof Entries)[],
): Reduced {
  const context = contextOf(facts, today, missing);
  const { incomplete } = context;
  const run = (rule: Rule): readonly FoundAcross[] =>
    Array.from(rule.across?.(context) ?? [], (finding) => ({ rule, finding }));
  const possible = rules.filter(({ needs }) => !needs?.some((kind) => incomplete.has(kind)));
  const own = ownFindings(facts, context, possible);
  const joint = possible.filter((rule) => !isConclusion(rule)).flatMap(run);
  const isFaulty =
    joint.some(({ rule }) => rule.severity === 'error') || hasErrors(own.map(({ diagnostic }) => diagnostic));
  const isSound = incomplete.size === 0 && !isFaulty;
  return { own, joint: isSound ? [...joint, ...possible.filter(isConclusion).flatMap(run)] : joint };
}
