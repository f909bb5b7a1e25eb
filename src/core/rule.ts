import type { Diagnostic, Place, Related, Severity } from './diagnostic.ts';
import type { Spot } from './entry.ts';
import type { FileReading } from './facts/file-reading.ts';
import type { Mention, Mentions } from './facts/mentions.ts';
import type { KnownRecords } from './facts/record-facts.ts';
import type { Survey } from './facts/survey.ts';
import { fixOf, type Suggestion } from './fix/fix.ts';
import type { FactorId, Text } from './generated/schema-types.ts';
import type { Entries } from './records.ts';

/** What a rule says of the part of a file that it found; code and severity come from the rule itself. */
interface FindingText {
  readonly message: Text;
  readonly related?: readonly (Spot & { readonly message: Text })[];
  readonly suggestion?: Suggestion;
}

/** What a rule finds in a file by itself. */
export interface RuleFinding extends FindingText, Spot {
  /** It holds only when all of these exist: one that does not is a slip, and may be the one that is missed. */
  readonly given?: readonly FactorId[];
  /** A list of which the items should be in the order of these, their numbers now. */
  readonly order?: { readonly list: Spot; readonly items: readonly number[] };
  /** A line that should be the first of the file, which the finding is then about. */
  readonly onTop?: string;
}

/** What a rule finds across files: at a part of a file, or wherever the file says something. */
export type JointFinding = FindingText & (Spot | Mention);

/** One file: its records, and what stands anywhere in it, also in records that do not fit their schema. */
export interface FileContext extends Pick<FileReading, 'file' | 'kind' | 'isIncomplete'> {
  readonly entries: Entries;
  readonly survey: Survey;
  /** Ids that the unread part of the file seems to declare. */
  readonly unread: ReadonlySet<string>;
  readonly hasSchemaLine: () => boolean;
}

/** All files together, as far as rules look across them. */
export interface RuleContext {
  readonly entries: KnownRecords;
  /** What each file mentions, also in records that do not fit their schema. */
  readonly mentions: readonly { readonly file: string; readonly mentions: Mentions }[];
  /** The day of the check, YYYY-MM-DD. */
  readonly today: string;
  /** Ids that records with faults of their own seem to declare: unread, so nothing is known of them but that they exist. */
  readonly unread: ReadonlySet<string>;
  /** The kinds of which some records were not read, or no file is there. */
  readonly incomplete: ReadonlySet<keyof Entries>;
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
  /** What can be told from a file by itself, on any day. */
  alone?(context: FileContext): Iterable<RuleFinding>;
  /** What takes other files, or the day. */
  across?(context: RuleContext): Iterable<JointFinding>;
}

/** A finding of a rule at its place. */
export const toDiagnostic = (
  { code, severity }: Pick<Rule, 'code' | 'severity'>,
  { message, suggestion }: FindingText,
  { file, range }: Place,
  related: readonly Related[] | undefined,
): Diagnostic => ({
  code,
  severity,
  file,
  range,
  message,
  ...(related && { related }),
  ...(suggestion && { suggestion: suggestion.text, fix: fixOf(suggestion, range) }),
});
