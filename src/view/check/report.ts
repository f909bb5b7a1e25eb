import type { Diagnostic, Related, Severity } from '../../core/diagnostic.ts';
import type { Certainty, Fix } from '../../core/fix/fix.ts';
import type {
  DiagnosticsReport,
  FixCounts,
  ReportedDiagnostic,
  ReportedFix,
  RunError,
} from '../../core/generated/schema-types.ts';
import type { DiagnosticKind } from '../../core/rule.ts';
import { withRemedy } from '../../tell/with-remedy.ts';
import type { Language, Messages } from '../../words/index.ts';

/** A code in the language of the report. */
export interface ReportedKind {
  readonly code: string;
  readonly severity: Severity;
  readonly what: string;
  readonly why: string;
  readonly wrong: string;
  readonly right: string;
}

/** A finding, and what it is recognised by in a later run. */
export interface ReportedFinding extends ReportedDiagnostic {
  readonly fingerprint: string;
}

/** What a check has to say, in one language, ready to be written down in any format. */
export interface CheckReport {
  readonly version: string;
  readonly language: Language;
  readonly findings: readonly ReportedFinding[];
  readonly summary: DiagnosticsReport['summary'];
  /** The same for people, in one line. */
  readonly summaryLine: string;
  /** Whether fixes were written, so that what is left must say why. */
  readonly isFixed: boolean;
  /** What to do next, a line each. */
  readonly hints: readonly string[];
  /** Set when the check could not be carried out. */
  readonly error?: RunError;
  /** The same for people. */
  readonly failure?: string;
  readonly kinds: readonly ReportedKind[];
  readonly words: CheckWords;
}

/** The few words that a format needs beside the messages. */
export interface CheckWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly see: string;
  readonly notFixed: (why: string) => string;
  readonly moreLines: (count: number) => string;
  readonly moreFindings: (count: number) => string;
  readonly columns: Messages['check']['columns'];
  readonly title: string;
  readonly wrong: string;
  readonly right: string;
}

/** What a check found, before it has a language. */
export interface CheckOutcome {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
  readonly ignored: number;
  readonly known: number;
  readonly seconds: number;
  /** How much was fixed first; absent when nobody asked for it. */
  readonly fixed?: FixCounts;
  readonly error?: RunError;
}

export interface ReportOptions {
  readonly language: Language;
  readonly messages: Messages;
  readonly version: string;
  readonly kinds: readonly DiagnosticKind[];
  readonly hash: (text: string) => string;
  readonly areNotesShown: boolean;
}

const relatedPlace = ({ message, file, range }: Related, { language }: ReportOptions) => ({
  message: message[language],
  file,
  range,
});

/** Like findings get numbers, so that no two have the same fingerprint; a line number would change with every edit above it. */
function findingsOf(diagnostics: readonly Diagnostic[], options: ReportOptions): readonly ReportedFinding[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic): ReportedFinding => {
    const { code, severity, file, range, suggestion, fix, related = [] } = diagnostic;
    const identity = JSON.stringify([file, code, diagnostic.message.en]);
    const number = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, number);
    return {
      code,
      severity,
      message: withRemedy(diagnostic, options),
      file,
      range,
      ...(related.length > 0 && { related: related.map((place) => relatedPlace(place, options)) }),
      ...(suggestion !== undefined && { suggestion }),
      ...(fix && { fix: reportedFix(fix, options.language) }),
      // Few formats show it, and what hashes takes long to load.
      get fingerprint() {
        return options.hash(`${identity}${String(number)}`);
      },
    };
  });
}

/** A fix in the language of the report. */
const reportedFix = (fix: Fix, language: Language): ReportedFix =>
  fix.certainty === 'none' ? { certainty: 'none', why: fix.why[language] } : fix;

/** What fixing would do, or what it did. */
function fixHints({ diagnostics, fixed }: CheckOutcome, { check }: Messages): readonly string[] {
  if (fixed !== undefined) return [check.fixed(fixed)];
  const of = (wanted: Certainty): number => diagnostics.filter(({ fix }) => fix?.certainty === wanted).length;
  const [certain, likely] = [of('certain'), of('likely')];
  return certain + likely === 0 ? [] : [check.fixable(certain, likely)];
}

function hintsOf(outcome: CheckOutcome, { messages, areNotesShown }: ReportOptions): readonly string[] {
  const { check } = messages;
  const { diagnostics } = outcome;
  const of = (wanted: Severity) => diagnostics.find(({ severity }) => severity === wanted);
  const first = of('error') ?? of('warning');
  const hasHidden = !areNotesShown && diagnostics.some(({ severity }) => severity === 'note');
  return [
    ...fixHints(outcome, messages),
    ...(first === undefined ? [] : [check.explain(first.code)]),
    ...(hasHidden ? [check.notesHidden] : []),
  ];
}

/** Puts the outcome of a check into words. */
export function checkReport(outcome: CheckOutcome, options: ReportOptions): CheckReport {
  const { language, messages, version, kinds } = options;
  const count = (severity: Severity): number =>
    outcome.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const { files, fixed } = outcome;
  const counts = { errors: count('error'), warnings: count('warning'), notes: count('note') };
  const summary = { files, ...counts, ...(fixed && { fixed }) };
  return {
    version,
    language,
    findings: findingsOf(outcome.diagnostics, options),
    summary,
    summaryLine: messages.check.summary({ ...outcome, ...summary }),
    isFixed: fixed !== undefined,
    hints: hintsOf(outcome, options),
    ...(outcome.error !== undefined && { error: outcome.error, failure: outcome.error.message }),
    kinds: kinds.map(({ code, severity, page }) => ({
      code,
      severity,
      what: page.what[language],
      why: page.why[language],
      wrong: page.wrong,
      right: page.right,
    })),
    words: messages.check,
  };
}
