import type { Fix } from '../fix/fix.ts';
import { reorder } from '../fix/reorder.ts';
import { type FileContext, type Rule, type RuleFinding, toDiagnostic } from '../rule.ts';
import { entriesOf } from './by-kind.ts';
import type { FileFacts, OwnFinding } from './file-facts.ts';
import type { FileReading, PlacedValue } from './file-reading.ts';
import { likelyPlaces } from './likely-places.ts';
import { mentionsIn } from './mentions.ts';
import { factsOfRecord } from './record-facts.ts';
import { surveyOf } from './survey.ts';

function recordFacts({ kind, records }: FileReading): readonly PlacedValue[] {
  return kind === undefined ? [] : records.map(({ path, value }) => ({ path, value: factsOfRecord(kind, value) }));
}

function orderFix({ list, items }: NonNullable<RuleFinding['order']>, { locate, text }: FileReading): Fix {
  const ranges = items.map((_, index) => locate([...list.path, index]).range);
  return reorder(text(), locate(list.path, 'key').range, ranges, items);
}

function placed(rule: Rule, finding: RuleFinding, reading: FileReading): OwnFinding {
  const { locate } = reading;
  const related = finding.related?.map(({ path, part, message }) => ({ ...locate(path, part), message }));
  const found = toDiagnostic(rule, finding, locate(finding.path, finding.part), related);
  const diagnostic = finding.order === undefined ? found : { ...found, fix: orderFix(finding.order, reading) };
  return { diagnostic, ...(finding.given && { given: finding.given }) };
}

function findingsIn(reading: FileReading, context: FileContext, rules: readonly Rule[]): readonly OwnFinding[] {
  const found: OwnFinding[] = [];
  for (const rule of rules) {
    if (rule.alone === undefined) continue;
    for (const finding of rule.alone(context)) found.push(placed(rule, finding, reading));
  }
  return found;
}

/** The first half of a check: one file becomes facts, and its records are needed no more. */
export function factsOf(reading: FileReading, rules: readonly Rule[]): FileFacts {
  const { file, kind, isIncomplete, unread, diagnostics } = reading;
  const survey = surveyOf(reading);
  const context = { entries: entriesOf([reading]), survey, unread: new Set(unread) };
  return {
    file,
    ...(kind !== undefined && { kind }),
    isIncomplete,
    unread,
    diagnostics,
    findings: findingsIn(reading, context, rules),
    records: recordFacts(reading),
    mentions: mentionsIn(survey),
    places: likelyPlaces(reading),
  };
}
