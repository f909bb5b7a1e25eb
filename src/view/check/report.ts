import type { Diagnostic, Related, Severity } from '../../core/diagnostic.ts';
import type { DiagnosticsReport, ReportedDiagnostic, RunError } from '../../core/generated/schema-types.ts';
import type { DiagnosticKind } from '../../core/rule.ts';
import type { Messages } from '../../words/index.ts';

export type Language = 'nl' | 'en';

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
export interface Finding extends ReportedDiagnostic {
  readonly fingerprint: string;
}

/** What a check has to say, in one language, ready to be written down in any format. */
export interface CheckReport {
  readonly version: string;
  readonly language: Language;
  readonly findings: readonly Finding[];
  readonly summary: DiagnosticsReport['summary'];
  /** The same for people, in one line. */
  readonly summaryLine: string;
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

/** The message with its remedy: what was meant, or what to add. */
function sentence({ message, suggestion }: Diagnostic, { language, messages: { check } }: ReportOptions): string {
  const text = message[language];
  if (suggestion === undefined || text.endsWith(` ${suggestion}`)) return text;
  const quoted = suggestion.startsWith('"') ? suggestion : `"${suggestion}"`;
  return `${text}; ${suggestion.endsWith(':') ? check.add(suggestion) : check.didYouMean(quoted)}`;
}

const relatedPlace = ({ message, file, range }: Related, { language }: ReportOptions) => ({
  message: message[language],
  file,
  range,
});

/** Like findings get numbers, so that no two have the same fingerprint; a line number would change with every edit above it. */
function findingsOf(diagnostics: readonly Diagnostic[], options: ReportOptions): readonly Finding[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic): Finding => {
    const { code, severity, file, range, suggestion, related = [] } = diagnostic;
    const identity = JSON.stringify([file, code, diagnostic.message.en]);
    const number = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, number);
    return {
      code,
      severity,
      message: sentence(diagnostic, options),
      file,
      range,
      ...(related.length > 0 && { related: related.map((place) => relatedPlace(place, options)) }),
      ...(suggestion !== undefined && { suggestion }),
      fingerprint: options.hash(`${identity}${String(number)}`),
    };
  });
}

function hintsOf(
  { diagnostics }: CheckOutcome,
  { messages: { check }, areNotesShown }: ReportOptions,
): readonly string[] {
  const of = (wanted: Severity) => diagnostics.find(({ severity }) => severity === wanted);
  const first = of('error') ?? of('warning');
  const hasHidden = !areNotesShown && diagnostics.some(({ severity }) => severity === 'note');
  return [...(first === undefined ? [] : [check.explain(first.code)]), ...(hasHidden ? [check.notesHidden] : [])];
}

/** Puts the outcome of a check into words. */
export function checkReport(outcome: CheckOutcome, options: ReportOptions): CheckReport {
  const { language, messages, version, kinds } = options;
  const count = (severity: Severity): number =>
    outcome.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const summary = { files: outcome.files, errors: count('error'), warnings: count('warning'), notes: count('note') };
  return {
    version,
    language,
    findings: findingsOf(outcome.diagnostics, options),
    summary,
    summaryLine: messages.check.summary({ ...outcome, ...summary }),
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
