import { type Diagnostic, START_OF_FILE } from '../diagnostic.ts';
import type { Fix } from '../fix/fix.ts';
import { reorder } from '../fix/reorder.ts';
import { type FileContext, type Rule, type RuleFinding, toDiagnostic } from '../rule.ts';
import { hasSchemaLine } from '../schema-line.ts';
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

/** What is no suggestion for the place of the finding, but a change of the file. */
function ownFix({ order, onTop }: RuleFinding, reading: FileReading): Partial<Pick<Diagnostic, 'fix' | 'range'>> {
  if (order !== undefined) return { fix: orderFix(order, reading) };
  if (onTop === undefined) return {};
  return { range: START_OF_FILE, fix: { certainty: 'certain', edits: [{ range: START_OF_FILE, text: onTop }] } };
}

function placed(rule: Rule, finding: RuleFinding, reading: FileReading): OwnFinding {
  const { locate } = reading;
  const related = finding.related?.map(({ path, part, message }) => ({ ...locate(path, part), message }));
  const found = toDiagnostic(rule, finding, locate(finding.path, finding.part), related);
  return { diagnostic: { ...found, ...ownFix(finding, reading) }, ...(finding.given && { given: finding.given }) };
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
  const context: FileContext = {
    file,
    ...(kind !== undefined && { kind }),
    isIncomplete,
    entries: entriesOf([reading]),
    survey,
    unread: new Set(unread),
    hasSchemaLine: () => hasSchemaLine(reading.text()),
  };
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
