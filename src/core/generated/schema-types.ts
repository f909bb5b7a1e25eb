// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable */
/**
 * A stable kebab-case English id.
 */
export type Slug = string;
/**
 * The heading of the report under which it stands.
 */
export type ElementGroup = ("intervention-characteristics" | "multimodality" | "content" | "implementation" | "parenting-support" | "context");
/**
 * Letter of the SAFE criteria: sequenced, active, focused, explicit.
 */
export type SafeLetter = ("S" | "A" | "F" | "E");
/**
 * Id of a record in sources.yaml.
 */
export type SourceId = string & { readonly __brand: 'SourceId' };
/**
 * Effective elements of interventions, sections 4.2 to 4.4 of TNO report R11123.
 *
 * @minItems 1
 */
export type ActiveElements = readonly ActiveElement[];
/**
 * When it is told: as a conclusion of the report, always, or with one of the things named beside it.
 */
export type CaveatConditionKind = ("conclusion" | "always" | "factors" | "several-factors" | "child-reach-factor" | "factor-without-phases" | "levels" | "flags" | "claims" | "gap" | "elements" | "factor-list");
/**
 * Id of a risk factor or a protective factor.
 */
export type FactorId = string & { readonly __brand: 'FactorId' };
/**
 * The recognition levels, weakest first.
 */
export type LevelId = ("well-substantiated" | "first-indications" | "good-indications" | "strong-indications");
/**
 * What to bear in mind. A flag never removes or reorders.
 */
export type Flag = ("level-for-other-outcome" | "recognition-expired" | "recognition-undated" | "under-reassessment" | "not-found-again" | "no-effect-shown" | "levels-differ" | "not-specific-to-age" | "narrow-target" | "condition-conflict");
/**
 * studied: an effect study or the recognition is about this outcome, or was done with this group. stated: a source names it as aim or target group. plausible: our own inference; never answers a factor.
 */
export type Claim = ("studied" | "stated" | "plausible");
/**
 * stated: a source says so. inferred: our own conclusion from what sources say.
 */
export type Basis = ("stated" | "inferred");
/**
 * What the reader must be told, and when.
 *
 * @minItems 1
 */
export type Caveats = readonly Caveat[];
/**
 * A figure: one string of digits, signs and units, or {nl, en} where it holds words or is written otherwise in Dutch.
 */
export type Figure = (string | {
    /**
     * As a Dutch reader writes it.
     */
    readonly nl: string;
    /**
     * As an English reader writes it.
     */
    readonly en: string;
});
/**
 * Id of an intervention; equals the name of its file.
 */
export type InterventionId = string & { readonly __brand: 'InterventionId' };
/**
 * YYYY, YYYY-MM or YYYY-MM-DD, as precise as the source.
 */
export type PartialDate = string;
/**
 * An https address.
 */
export type HttpsUrl = string;
/**
 * A part of the first 1000 days; preconception stands before it.
 */
export type Phase = ("preconception" | "pregnancy" | "first-year" | "second-year");
/**
 * The four groups of Table 1 of TNO report R11123.
 */
export type FactorGroup = ("child" | "parent-prenatal" | "parent" | "environment");
/**
 * The four themes of section 4.1 of TNO report R11123.
 */
export type Theme = ("healthy-lifestyle" | "cognitive-development" | "parenting-support" | "attachment");
/**
 * universal: all families. selective: families at higher risk. indicated: families with a problem.
 */
export type Track = ("universal" | "selective" | "indicated");
/**
 * works-on: aims to make the risk smaller or the protection stronger. meant-for: made for families with this factor, or admits on it. studied-with: a study of this programme was done with this group; it answers nothing.
 */
export type Relation = ("works-on" | "meant-for" | "studied-with");
/**
 * What the studies found on this factor.
 */
export type Result = ("favourable" | "mixed" | "none" | "negative" | "unknown");
/**
 * A whole day; of an output, the day at which levels were looked up.
 */
export type CommonDay = string;
/**
 * Without a level, why. never: no recognition was found. not-yet: recognised after that day. not-known: it may have been recognised already, since of its first recognition only a later day is known on which it was there. withdrawn: its recognition was withdrawn.
 */
export type UnratedBecause = ("never" | "not-yet" | "not-known" | "withdrawn");
/**
 * usage: the command line or a profile is wrong. data-has-errors: kiem check tells which. file: a path cannot be read or written. stream: the same of standard input or output. failure: anything else that the run needs and that is not there. interrupted: it was stopped. bug: a fault in kiem.
 */
export type RunErrorCode = ("usage" | "data-has-errors" | "file" | "stream" | "failure" | "interrupted" | "bug");
/**
 * must: it has to be answered. wish: it would be good.
 */
export type Priority = ("must" | "wish");
/**
 * evidence: strongest studied evidence first. breadth: most musts first.
 */
export type OrderName = ("evidence" | "breadth");
export type SeverityChoice = ("error" | "warning" | "note" | "off");
/**
 * The least severity that makes the check fail; error when absent.
 */
export type FailOn = ("error" | "warning" | "note");
/**
 * The evidence over recognised interventions that fit the phases (studied, studied-in-part, named), as in a selection; else the kind of gap. The user's own criteria do not count.
 */
export type CoverageState = ("studied" | "studied-in-part" | "named" | "no-intervention" | "no-effect-shown" | "touched-only" | "meant-for-only" | "other-phase" | "unrated-only");
/**
 * open: nothing in the offer answers the factor. offered: something does. double: two or more do in the same phase.
 */
export type OfferState = ("open" | "offered" | "double");
/**
 * answers: works on the factor, or for a characteristic of families is made for them, as a study or a source says. no-effect: it was studied, and no effect or an unfavourable one was found. serves: made for these families, without working on the factor itself. touches: none of these.
 */
export type Role = ("answers" | "no-effect" | "serves" | "touches");
/**
 * What the columns are.
 */
export type CoverageBy = ("intervention" | "phase" | "track" | "level");
/**
 * What kind of record it is.
 */
export type RecordKind = ("source" | "term" | "level" | "factor" | "intervention" | "element" | "explanation" | "caveat" | "care" | "report-claim" | "question");
export type FieldValue = (string | number | boolean | readonly (string | number | boolean)[]);
/**
 * priority, basis, figure, note: of a factor. mirror: the other side of a factor that was chosen too, and counts as the same. trait, share: of the families, most, few, mixed or unknown, or a part of 1. offer: ids of interventions and names of own projects. worksOn, reach: of what is on offer, its factors, or families a year. All else as in the criteria of a profile.
 */
export type QuestionPart = ("targetGroup" | "phases" | "priority" | "basis" | "figure" | "note" | "mirror" | "unknown" | "trait" | "births" | "share" | "offer" | "worksOn" | "reach" | "minLevel" | "themes" | "exclude" | "includeUnrated" | "order");
export type QuestionValue = (FieldValue | LocalFigure);
/**
 * studied: a result on a must was found. recognised: answers a must; no result on it was seen. made-for: made for families with a must, without working on it. wishes: does something for a wish only. unrated: no recognition found.
 */
export type MatchGroup = ("studied" | "recognised" | "made-for" | "wishes" | "unrated");
/**
 * The kind of gap; the first that holds, in this order.
 */
export type GapKind = ("no-intervention" | "no-effect-shown" | "touched-only" | "meant-for-only" | "other-phase" | "unrated-only" | "filtered-out");
/**
 * The version of this form.
 */
export type ExplanationVersion = 1;
/**
 * What the code weighs unless the settings say otherwise.
 */
export type CodeWeight = ("error" | "warning" | "note");
/**
 * The ids of the words of one use.
 */
export type ExplainedIds = readonly string[];
/**
 * For what the word is used.
 */
export type UseName = ("groups" | "roles" | "evidence" | "flags" | "gaps" | "failures" | "relations" | "claims");
/**
 * The JSON output of kiem explain, version 1: all that can be explained, or one code, word or recognition level.
 */
export type ExplanationPage = (ExplanationIndex | ExplanationOfCode | ExplanationOfWord | ExplanationOfLevel);
/**
 * What the words mean and how early development works, from chapters 1 to 3 of TNO report R11123. Factors refer to these.
 *
 * @minItems 1
 */
export type Explanations = readonly Explanation[];
/**
 * risk: what threatens. protective: what protects.
 */
export type FactorKind = ("risk" | "protective");
/**
 * change: a programme can work on it. reach: a characteristic of families that no programme takes away; the question is what is meant for them.
 */
export type AnsweredBy = ("change" | "reach");
/**
 * direct: measures the factor. partial: measures a part, or a bundle. proxy: another group or a neighbouring concept. complement: read the other way round. national: no local figure seen.
 */
export type IndicatorFit = ("direct" | "partial" | "proxy" | "complement" | "national");
/**
 * The lowest level that a source states.
 */
export type IndicatorLevel = ("neighbourhood" | "municipality" | "region" | "province" | "national");
/**
 * Risk factors or protective factors of one group.
 *
 * @minItems 1
 */
export type Factors = readonly Factor[];
/**
 * current: it stands. under-reassessment: it is being assessed again. not-found-again: it was not found any more.
 */
export type StandingStatus = ("current" | "under-reassessment" | "not-found-again");
/**
 * The design as one of a few kinds; unclear where the source does not say it.
 */
export type DesignKind = ("randomised" | "controlled" | "before-after" | "time-trend" | "qualitative" | "review" | "unclear");
/**
 * Whether the study is about this programme, an adapted form, a sister programme abroad, or only the same method.
 */
export type StudyFit = ("this-programme" | "adaptation" | "sister-programme" | "same-method");
/**
 * What we read of it.
 */
export type StudySeen = ("abstract" | "secondary" | "full");
/**
 * derived: our arithmetic from stated numbers.
 */
export type CostBasis = ("stated" | "derived");
/**
 * What it has to do with this programme.
 */
export type KinRelation = ("adaptation" | "same" | "exported" | "inspired-by" | "relative");
/**
 * The recognition levels of the Dutch recognition system, weakest first.
 *
 * @minItems 4
 * @maxItems 4
 */
export type Levels = readonly Level[];
/**
 * What was listed.
 */
export type ListingKind = ("factors" | "interventions" | "levels" | "elements" | "explanations" | "claims" | "sources" | "caveats" | "care" | "phases" | "themes" | "traits" | "settings" | "deliverers");
/**
 * What the choice is based on.
 */
export type FactorBasis = ("figure" | "practice" | "policy");
export type TraitShare = ("most" | "few" | "mixed" | "unknown");
/**
 * How it is asked: a line of text, one choice, several choices, a searchable list of factors, one answer per chosen factor, the figure of each factor that is based on one, what is known of the families, the existing offer, the display criteria, the review.
 */
export type QuestionKind = ("text" | "choice" | "choices" | "factors" | "per-factor" | "figures" | "traits" | "offer" | "display" | "review");
/**
 * The profile field that the answer fills. view: state of the questionnaire only, never part of the profile.
 */
export type QuestionFills = ("title" | "targetGroup" | "phases" | "factors" | "factors.priority" | "factors.basis" | "factors.figure" | "traits" | "offer" | "criteria" | "view" | "none");
/**
 * For kind factors: only this domain, asked when the domain was chosen.
 */
export type Domain = ("child" | "parent" | "environment");
/**
 * The questions, in the order in which they are asked.
 *
 * @minItems 1
 */
export type Questionnaire = readonly Question[];
/**
 * What kind of record it is.
 */
export type PageKind = ("factor" | "intervention" | "level" | "element" | "explanation" | "claim" | "care" | "caveat" | "source");
/**
 * A stable kebab-case English id.
 */
export type CareId = string & { readonly __brand: 'CareId' };
/**
 * Whom it is meant for. Never: whom it reaches.
 */
export type CareReach = ("everyone" | "on-indication");
/**
 * On what it rests: law, insurance, a national programme, a guideline, or practice.
 */
export type CareFooting = ("law" | "insured" | "national-programme" | "guideline" | "practice");
/**
 * How sure it is that this is so everywhere.
 */
export type Confidence = ("high" | "medium" | "low");
/**
 * named: the source names this factor. general: wider care in which the factor falls.
 */
export type CareLink = ("named" | "general");
/**
 * What law, insurance, guideline or practice already arranges, per factor. It says whom the care is meant for, not whom it reaches.
 *
 * @minItems 1
 */
export type RegularCare = readonly Care[];
/**
 * How kiem check compares it with the data.
 */
export type ClaimCheckKind = ("no-recognised-answer" | "theme-at-level" | "level-is" | "factor-count");
/**
 * What TNO report R11123 (2019) says, with what a machine can check of it against this data. A claim that no longer holds is a finding, not an error.
 *
 * @minItems 1
 */
export type ReportClaims = readonly ReportClaim[];
export type Criterion = ("studiedLevel" | "recognised" | "mustsAnswered" | "mustsWorkedOn" | "mustsMeantFor" | "claim" | "wishesAnswered" | "phasesCovered" | "conditionsOpen" | "name" | "id");
/**
 * How the link's factor relates to the selected factor.
 */
export type Via = ("direct" | "mirror" | "narrower" | "broader");
/**
 * studied: of a match a favourable or mixed result on the factor was found. studied-in-part: only on a part of the factor. named: neither; sources name it as aim or target group.
 */
export type Evidence = ("studied" | "studied-in-part" | "named");
/**
 * What a gap asks for: something that works on the factor, or something made for these families or these children.
 */
export type Asks = ("change" | "families" | "children");
/**
 * Why it is left out.
 */
export type Failure = ("phase" | "unrated" | "level" | "theme" | "excluded" | "no-effect-shown" | "touches-only");
/**
 * How many of the profile's phases the intervention is for; unspecified when the profile names none. none occurs only in what was left out.
 */
export type Fit = ("all" | "some" | "none" | "unspecified");
/**
 * The restriction that would be dropped.
 */
export type RelaxableCriterion = ("phase" | "level" | "theme" | "excluded" | "unrated");
/**
 * What kind of source it is.
 */
export type SourceKind = ("report" | "database" | "guideline" | "study" | "registry" | "news" | "website");
/**
 * Every document or page that a fact in the data comes from.
 *
 * @minItems 1
 */
export type Sources = readonly Source[];
/**
 * @minItems 1
 */
export type Terms = readonly Term[];
export interface ActiveElement {
    readonly id: Slug;
    readonly group: ElementGroup;
    readonly safe?: SafeLetter;
    readonly label: Text;
    readonly description: Text;
    /**
     * The study as the source cites it.
     */
    readonly study?: string;
    readonly reportClaim?: Slug;
    /**
     * What else must be said of it.
     *
     * @minItems 1
     */
    readonly notes?: readonly Text[];
    readonly source: SourceRef;
}
/**
 * What a person reads, in plain Dutch and plain English. Both languages are required.
 */
export interface Text {
    /**
     * Dutch, language level B1, addressing the reader as u.
     */
    readonly nl: string;
    /**
     * English.
     */
    readonly en: string;
}
/**
 * Where a fact comes from.
 */
export interface SourceRef {
    readonly id: SourceId;
    /**
     * Section or page in the source, such as §4.3.
     */
    readonly at?: string;
}
/**
 * Known findings of kiem check, which are counted but not reported. Written by --update-baseline.
 */
export interface Baseline {
    /**
     * The version of this form.
     */
    readonly schemaVersion: 1;
    /**
     * What was known when the baseline was made.
     */
    readonly findings: readonly KnownFinding[];
}
export interface KnownFinding {
    /**
     * The code of the finding.
     */
    readonly code: string;
    /**
     * The file in which it stands.
     */
    readonly file: string;
    /**
     * In English, without the place: lines move.
     */
    readonly message: string;
    /**
     * How often it stands there.
     */
    readonly count: number;
}
export interface Caveat {
    readonly id: Slug;
    readonly when: CaveatCondition;
    readonly text: Text;
    readonly basis: Basis;
    readonly source: SourceRef;
}
/**
 * conclusion: a conclusion of the report for municipalities, told with every selection and before all others; always; or with one of these factors; or with several factors; or with a child factor of kind reach; or with a factor without phases; or with a match at one of these levels; or with a match that has one of these flags; or with an answering reason of one of these claims; or with a gap; or with active elements shown; or in a list of factors.
 */
export interface CaveatCondition {
    readonly kind: CaveatConditionKind;
    /**
     * Chosen factors with which it is told.
     *
     * @minItems 1
     */
    readonly factors?: readonly FactorId[];
    /**
     * Levels with which it is told.
     *
     * @minItems 1
     */
    readonly levels?: readonly LevelId[];
    /**
     * Flags with which it is told.
     *
     * @minItems 1
     */
    readonly flags?: readonly Flag[];
    /**
     * Claims with which it is told.
     *
     * @minItems 1
     */
    readonly claims?: readonly Claim[];
}
/**
 * One command of the program.
 */
export interface CommandHelp {
    /**
     * The word behind kiem.
     */
    readonly name: string;
    readonly description: Text;
    /**
     * What stands behind the name, in this order.
     */
    readonly arguments: readonly ArgumentHelp[];
    /**
     * Its own flags.
     */
    readonly flags: readonly FlagHelp[];
    /**
     * Command lines that run on the data of kiem.
     */
    readonly examples: readonly string[];
}
/**
 * A word behind a command that is not a flag.
 */
export interface ArgumentHelp {
    /**
     * What the help calls it.
     */
    readonly name: string;
    readonly description: Text;
    /**
     * Whether the command needs it.
     */
    readonly required: boolean;
    /**
     * Whether several may follow.
     */
    readonly repeatable: boolean;
    /**
     * The only values that it takes; absent when it is not a closed list.
     */
    readonly choices?: readonly string[];
}
/**
 * A flag, with the value that it takes.
 */
export interface FlagHelp {
    /**
     * As it is typed, such as --risk.
     */
    readonly flag: string;
    /**
     * The same in one letter, such as -h.
     */
    readonly short?: string;
    /**
     * What the help calls its value; absent when it takes none.
     */
    readonly value?: string;
    /**
     * Present when the value may be left out.
     */
    readonly optional?: true;
    readonly description: Text;
    /**
     * Whether it may stand in a line more than once.
     */
    readonly repeatable: boolean;
    /**
     * The only values that it takes; absent when it is not a closed list.
     */
    readonly choices?: readonly string[];
    /**
     * What holds without the flag, where that has a name.
     */
    readonly default?: string;
}
/**
 * An exit code and what it means.
 */
export interface ExitCodeHelp {
    /**
     * The number.
     */
    readonly code: number;
    readonly meaning: Text;
}
/**
 * A name and what it is about.
 */
export interface NamedHelp {
    /**
     * As it is typed.
     */
    readonly name: string;
    readonly meaning: Text;
}
/**
 * The JSON output of kiem help, version 1: every command, flag, choice and exit code.
 */
export interface CommandLine {
    /**
     * The version of this form.
     */
    readonly schemaVersion: 1;
    readonly tool: Tool;
    readonly description: Text;
    /**
     * The commands, in the order of the help.
     */
    readonly commands: readonly CommandHelp[];
    /**
     * The flags that every command takes.
     */
    readonly flags: readonly FlagHelp[];
    /**
     * How a run can end.
     */
    readonly exitCodes: readonly ExitCodeHelp[];
    /**
     * The environment variables that a run reads.
     */
    readonly environment: readonly NamedHelp[];
    /**
     * What kiem help explains beside the commands.
     */
    readonly topics: readonly NamedHelp[];
}
/**
 * The program that made it.
 */
export interface Tool {
    /**
     * The name of the program.
     */
    readonly name: "kiem";
    /**
     * The version of the program.
     */
    readonly version: string;
}
/**
 * Other words that people type when they look for it.
 */
export interface Synonyms {
    /**
     * Dutch words.
     */
    readonly nl: readonly string[];
    /**
     * English words.
     */
    readonly en: readonly string[];
}
/**
 * A recognition level as every output tells it.
 */
export interface RankedLevel {
    readonly id: LevelId;
    /**
     * 1 is the weakest. An order, never a quantity.
     */
    readonly rank: number;
    readonly label: Text;
}
/**
 * A source as every output tells it.
 */
export interface Citation {
    readonly id: SourceId;
    /**
     * Its title.
     */
    readonly title?: string;
    readonly url?: HttpsUrl;
    /**
     * Section or page in the source.
     */
    readonly at?: string;
}
/**
 * The recognition in effect on a day, or why there is none.
 */
export interface RatingAtDate {
    readonly level?: RankedLevel;
    readonly date?: PartialDate;
    readonly seen?: PartialDate;
    /**
     * Granted on the date or before it. Absent when the date is exact.
     */
    readonly dateIsLatest?: true;
    readonly source?: Citation;
    /**
     * The five-year term is over; whether it was renewed was not checked. Absent when it is not over.
     */
    readonly pastTerm?: true;
    readonly unratedBecause?: UnratedBecause;
}
/**
 * Why a run failed.
 */
export interface RunError {
    readonly code: RunErrorCode;
    /**
     * For people, in the language of the run.
     */
    readonly message: string;
    /**
     * The exit code of the run.
     */
    readonly exitCode: (1 | 2 | 3 | 129 | 130 | 143);
    /**
     * The path that cannot be read or written; of a profile that is not right, its file.
     */
    readonly path?: string;
}
/**
 * The JSON output of kiem compare, version 2. It names no winner.
 */
export interface Comparison {
    /**
     * The version of this form.
     */
    readonly schemaVersion: 2;
    readonly tool: Tool;
    /**
     * The data from which it was made.
     */
    readonly data: {
        /**
         * sha256 over path, NUL and LF-normalised bytes of every data file, in path order.
         */
        readonly digest: string;
    };
    /**
     * The day at which levels were looked up.
     */
    readonly asOf: string;
    /**
     * In the order in which they were named.
     *
     * @minItems 2
     */
    readonly interventions: readonly ComparedIntervention[];
    /**
     * Every factor that one of them is linked to, with who is.
     */
    readonly factors: readonly ComparedFactor[];
}
export interface ComparedIntervention {
    readonly rating: RatingAtDate;
    /**
     * As in the data, by the schema of an intervention; a source also has its title and address, a recognition level its rank and label.
     */
    readonly record: {};
    /**
     * Of an intervention of own data (--overlay): what that is called.
     */
    readonly origin?: string;
}
export interface ComparedFactor {
    readonly factor: FactorId;
    /**
     * Those of them that are linked to it.
     *
     * @minItems 1
     */
    readonly interventions: readonly InterventionId[];
}
/**
 * kiem.config.yaml: what kiem check reports and when it fails, and in a folder of own data its name. Other commands refuse data with errors whatever this says.
 */
export interface Config {
    /**
     * What the data in this folder is called where it is laid over other data (--overlay); the name of the folder when absent. Whoever runs kiem in a folder that has one works with that data, unless the line names other data.
     */
    readonly name?: string;
    readonly check?: CheckConfig;
}
/**
 * Settings of kiem check.
 */
export interface CheckConfig {
    /**
     * Another severity for a code, or off. What is an error by itself stays one.
     */
    readonly severity?: {
        readonly [k: string]: SeverityChoice;
    };
    /**
     * Globs of files of which nothing is reported but errors, relative to the data folder: *, ?, ** and classes such as [a-z].
     *
     * @minItems 1
     */
    readonly ignore?: readonly string[];
    readonly failOn?: FailOn;
    /**
     * More warnings than this make the check fail.
     */
    readonly maxWarnings?: number;
    /**
     * File with known findings, in the folder of this file or below it.
     */
    readonly baseline?: string;
}
export interface CoverageRow {
    readonly factor: FactorId;
    readonly label: Text;
    /**
     * Whether it is a risk factor or a protective factor.
     */
    readonly kind: ("risk" | "protective");
    readonly group: FactorGroup;
    /**
     * change: a programme can work on it. reach: a characteristic of families; the question is what is meant for them.
     */
    readonly answeredBy: ("change" | "reach");
    /**
     * Of a factor of own data (--overlay): what that is called.
     */
    readonly origin?: string;
    readonly state: CoverageState;
    /**
     * Only cells that hold a mark.
     */
    readonly cells: readonly CoverageCell[];
    readonly counts: CoverageCounts;
    readonly offer?: CoverageOffer;
}
export interface CoverageCell {
    /**
     * Id of the column.
     */
    readonly column: string;
    /**
     * What stands in the cell, highest level first.
     *
     * @minItems 1
     */
    readonly marks: readonly CoverageMark[];
}
export interface CoverageMark {
    readonly intervention: InterventionId;
    readonly level?: RankedLevel;
    /**
     * works-on: aims to make the risk smaller or the protection stronger. meant-for: made for families with the factor.
     */
    readonly relation: ("works-on" | "meant-for");
    readonly link: FactorId;
    /**
     * How the link's factor relates to that of the row. A wider factor is not drawn.
     */
    readonly via: ("direct" | "mirror" | "narrower");
    /**
     * studied or stated. What is only our own inference is not drawn.
     */
    readonly claim: ("studied" | "stated");
    readonly result?: Result;
    readonly role: Role;
    /**
     * Whether the profile says that the intervention exists already.
     */
    readonly inOffer: boolean;
}
/**
 * Numbers of interventions, each counted once.
 */
export interface CoverageCounts {
    /**
     * Those that answer the factor.
     */
    readonly answering: number;
    /**
     * Of which a favourable or mixed effect on the factor was found, recognised or not.
     */
    readonly studied: number;
    /**
     * Those with a works-on mark.
     */
    readonly worksOn: number;
    /**
     * Those with a meant-for mark.
     */
    readonly meantFor: number;
}
/**
 * What the offer does about it; absent without an offer.
 */
export interface CoverageOffer {
    readonly state: OfferState;
    /**
     * Interventions of the offer that answer it.
     */
    readonly by: readonly InterventionId[];
    /**
     * Own projects that name the factor. Not checked.
     */
    readonly byOwnAccount: readonly string[];
    /**
     * Where two or more of them answer it in the same phase.
     */
    readonly overlap: readonly PhaseOverlap[];
}
export interface PhaseOverlap {
    readonly phase: Phase;
    /**
     * Those that meet there.
     *
     * @minItems 2
     */
    readonly by: readonly InterventionId[];
}
/**
 * The JSON output of kiem coverage, version 1: which factors have what, and which have nothing.
 */
export interface Coverage {
    /**
     * The version of this form.
     */
    readonly schemaVersion: 1;
    readonly tool: Tool;
    /**
     * The data from which it was made.
     */
    readonly data: {
        /**
         * sha256 over path, NUL and LF-normalised bytes of every data file, in path order.
         */
        readonly digest: string;
    };
    /**
     * The day at which levels were looked up.
     */
    readonly asOf: string;
    readonly by: CoverageBy;
    /**
     * Only interventions for these phases count; empty: all.
     */
    readonly phases: readonly Phase[];
    readonly states: StateCounts;
    readonly offerStates?: OfferCounts;
    /**
     * What stands above the matrix, from left to right.
     */
    readonly columns: readonly CoverageColumn[];
    /**
     * The factors: risk factors first, then by group.
     */
    readonly rows: readonly CoverageRow[];
    /**
     * Per column, in the order of the columns.
     */
    readonly totals: readonly CoverageTotal[];
    /**
     * Interventions that say nothing about any of the rows.
     */
    readonly withoutMark: readonly InterventionId[];
}
/**
 * How many factors are in each state, before rows are narrowed.
 */
export interface StateCounts {
    /**
     * A favourable or mixed result on the factor was found.
     */
    readonly studied: number;
    /**
     * Such a result was found on a part of the factor only.
     */
    readonly "studied-in-part": number;
    /**
     * Named as an aim or target group; no result on the factor was seen.
     */
    readonly named: number;
    /**
     * Nothing in the data has to do with it.
     */
    readonly "no-intervention": number;
    /**
     * Studied; no effect was found.
     */
    readonly "no-effect-shown": number;
    /**
     * Only touched.
     */
    readonly "touched-only": number;
    /**
     * Only made for these families; nothing works on the factor itself.
     */
    readonly "meant-for-only": number;
    /**
     * Only in another phase.
     */
    readonly "other-phase": number;
    /**
     * Known, but without a recognition.
     */
    readonly "unrated-only": number;
}
/**
 * With an offer: how many factors are in each state, before rows are narrowed.
 */
export interface OfferCounts {
    /**
     * Nothing in the offer answers them.
     */
    readonly open: number;
    /**
     * Something in the offer answers them.
     */
    readonly offered: number;
    /**
     * Two or more of the offer answer them in the same phase.
     */
    readonly double: number;
}
export interface CoverageColumn {
    /**
     * Id of an intervention, a phase, a track or a level; not-recorded for interventions of which no track is known, unrated for those without recognition.
     */
    readonly id: string;
    readonly label: Text;
    /**
     * Whether the profile says that this intervention exists already.
     */
    readonly inOffer: boolean;
    /**
     * Of an intervention of own data (--overlay): what that is called.
     */
    readonly origin?: string;
}
export interface CoverageTotal {
    /**
     * Id of the column.
     */
    readonly column: string;
    /**
     * Marks in the column.
     */
    readonly marks: number;
    /**
     * Factors that something in the column answers.
     */
    readonly factors: number;
}
export interface Position {
    /**
     * From 1.
     */
    readonly line: number;
    /**
     * From 1.
     */
    readonly column: number;
}
export interface Range {
    readonly start: Position;
    readonly end: Position;
}
export interface ReportedDiagnostic {
    /**
     * Permanent; kiem explain says all about it.
     */
    readonly code: string;
    /**
     * error and warning: the data should change. note: a truth about the world, such as an expired recognition.
     */
    readonly severity: ("error" | "warning" | "note");
    /**
     * What is wrong, in the language of the run.
     */
    readonly message: string;
    /**
     * The file in which it stands.
     */
    readonly file: string;
    readonly range: Range;
    /**
     * Other places that have to do with it.
     *
     * @minItems 1
     */
    readonly related?: readonly RelatedPlace[];
    /**
     * What would be right.
     */
    readonly suggestion?: string;
    readonly fix?: ReportedFix;
}
export interface RelatedPlace {
    /**
     * What is there, in the language of the run.
     */
    readonly message: string;
    /**
     * The file of that place.
     */
    readonly file: string;
    readonly range: Range;
}
/**
 * Present with every suggestion: the edits that kiem check --fix writes (certain; likely with --unsafe), or why it writes none.
 */
export interface ReportedFix {
    /**
     * How sure it is that this was meant; none: it is left to a person.
     */
    readonly certainty: ("certain" | "likely" | "none");
    /**
     * The text in each range becomes this.
     *
     * @minItems 1
     */
    readonly edits?: readonly ReportedEdit[];
    /**
     * Why it is left to a person.
     */
    readonly why?: string;
}
export interface ReportedEdit {
    readonly range: Range;
    /**
     * What comes in its place.
     */
    readonly text: string;
}
/**
 * The JSON output of kiem check, version 1.
 */
export interface DiagnosticsReport {
    /**
     * The version of this form.
     */
    readonly schemaVersion: 1;
    /**
     * All that was found, by file and place.
     */
    readonly diagnostics: readonly ReportedDiagnostic[];
    /**
     * How much was found.
     */
    readonly summary: {
        /**
         * Files that were checked.
         */
        readonly files: number;
        /**
         * Number of errors.
         */
        readonly errors: number;
        /**
         * Number of warnings.
         */
        readonly warnings: number;
        /**
         * Number of notes.
         */
        readonly notes: number;
        readonly fixed?: FixCounts;
    };
    readonly error?: RunError;
}
/**
 * Of kiem check --fix: how many findings were fixed, in how many files.
 */
export interface FixCounts {
    /**
     * Number of findings that were fixed.
     */
    readonly findings: number;
    /**
     * Number of files that were changed.
     */
    readonly files: number;
}
export interface DiffSide {
    /**
     * sha256 over path, NUL and LF-normalised bytes of every data file, in path order.
     */
    readonly digest: string;
    /**
     * The day at which levels were looked up.
     */
    readonly asOf: string;
}
export interface RecordRef {
    readonly kind: RecordKind;
    /**
     * Id of the record; of a term, with its list before it.
     */
    readonly id: string;
}
export interface SelectionChange {
    /**
     * Title of the profile, else the name of its file.
     */
    readonly profile: string;
    /**
     * The file of the profile, as it was named; - is standard input.
     */
    readonly file?: string;
    /**
     * With two profiles: the same of the other one. What follows is what it has more, less or otherwise.
     */
    readonly against?: string;
    /**
     * With two profiles: the file of the other one.
     */
    readonly againstFile?: string;
    /**
     * With two profiles: what they ask otherwise, part by part; of a factor that only one of them chose, what that one says of it. The title, the day and the order of the factors are not compared.
     */
    readonly question?: readonly QuestionChange[];
    /**
     * With two profiles: factors that only the other one chose.
     */
    readonly chosen?: readonly FactorId[];
    /**
     * With two profiles: factors that the other one did not choose.
     */
    readonly dropped?: readonly FactorId[];
    /**
     * Matches on the newer side only.
     */
    readonly appeared: readonly InterventionId[];
    /**
     * Matches on the older side only.
     */
    readonly vanished: readonly InterventionId[];
    /**
     * Matches on both sides in another group or at another level.
     */
    readonly moved: readonly MatchMove[];
    /**
     * Gaps on the newer side only.
     */
    readonly gapsOpened: readonly FactorGap[];
    /**
     * Gaps on the older side only, of factors that are still chosen.
     */
    readonly gapsClosed: readonly FactorGap[];
    /**
     * Gaps of another kind.
     */
    readonly gapsChanged: readonly GapChange[];
}
/**
 * One part of the question that two profiles put otherwise.
 */
export interface QuestionChange {
    readonly part: QuestionPart;
    /**
     * Which factor, trait or service it is said of; absent when it is said once.
     */
    readonly id?: string;
    readonly before?: QuestionValue;
    readonly after?: QuestionValue;
}
/**
 * The local figure on which the choice of a factor is based.
 */
export interface LocalFigure {
    /**
     * The figure itself, without its unit.
     */
    readonly value: number;
    /**
     * What the figure counts, such as %, or families.
     */
    readonly unit?: string;
    /**
     * The year of the figure.
     */
    readonly year?: number;
    /**
     * Where it was found, in words.
     */
    readonly source?: string;
}
export interface MatchMove {
    readonly intervention: InterventionId;
    readonly before: MatchPlace;
    readonly after: MatchPlace;
}
export interface MatchPlace {
    readonly group: MatchGroup;
    readonly level?: RankedLevel;
}
export interface FactorGap {
    readonly factor: FactorId;
    readonly kind: GapKind;
}
export interface GapChange {
    readonly factor: FactorId;
    readonly before: GapKind;
    readonly after: GapKind;
}
/**
 * The JSON output of kiem diff, version 1: what was added, removed and changed, and what that does to selections.
 */
export interface DataDiff {
    /**
     * The version of this form.
     */
    readonly schemaVersion: 1;
    readonly tool: Tool;
    readonly before: DiffSide;
    readonly after: DiffSide;
    /**
     * Records that only the newer side holds.
     */
    readonly added: readonly RecordRef[];
    /**
     * Records that only the older side holds.
     */
    readonly removed: readonly RecordRef[];
    /**
     * Records that both sides hold and that differ.
     */
    readonly changed: readonly RecordChange[];
    /**
     * Interventions that both sides hold and that are rated otherwise.
     */
    readonly ratings: readonly RatingChange[];
    /**
     * One per profile that was given, in their order.
     */
    readonly selections: readonly SelectionChange[];
}
export interface RecordChange {
    readonly kind: RecordKind;
    /**
     * Id of the record.
     */
    readonly id: string;
    /**
     * What differs, in order of path.
     *
     * @minItems 1
     */
    readonly fields: readonly FieldChange[];
}
export interface FieldChange {
    /**
     * Such as links[prenatal-smoking works-on].claim; an item of a list is named by what identifies it.
     */
    readonly path: string;
    readonly before?: FieldValue;
    readonly after?: FieldValue;
}
export interface RatingChange {
    readonly intervention: InterventionId;
    readonly before: RatingAtDate;
    readonly after: RatingAtDate;
}
/**
 * All that can be explained, by what it is used for.
 */
export interface ExplanationIndex {
    readonly schemaVersion: ExplanationVersion;
    /**
     * The recognition levels, weakest first.
     */
    readonly levels: readonly LevelId[];
    readonly groups: ExplainedIds;
    readonly roles: ExplainedIds;
    readonly evidence: ExplainedIds;
    readonly flags: ExplainedIds;
    readonly gaps: ExplainedIds;
    readonly failures: ExplainedIds;
    readonly relations: ExplainedIds;
    readonly claims: ExplainedIds;
    /**
     * What kiem check can find.
     */
    readonly codes: readonly ExplainedCode[];
}
export interface ExplainedCode {
    /**
     * The permanent code.
     */
    readonly code: string;
    readonly severity: CodeWeight;
}
/**
 * What a code of kiem check means.
 */
export interface ExplanationOfCode {
    readonly schemaVersion: ExplanationVersion;
    /**
     * The permanent code.
     */
    readonly name: string;
    readonly severity: CodeWeight;
    readonly what: Text;
    readonly why: Text;
    /**
     * A piece of YAML with this fault.
     */
    readonly wrong: string;
    /**
     * The same piece, mended.
     */
    readonly right: string;
}
/**
 * One use of a word, in one language.
 */
export interface ToldUse {
    /**
     * What it is called on a page.
     */
    readonly label: string;
    /**
     * What it means.
     */
    readonly what: string;
    /**
     * Why it is told.
     */
    readonly why: string;
    /**
     * An example.
     */
    readonly example: string;
    /**
     * What can be done with it.
     */
    readonly mend: string;
}
/**
 * What a word of a selection means, in each of its uses.
 */
export interface ExplanationOfWord {
    readonly schemaVersion: ExplanationVersion;
    /**
     * The id as it stands in JSON and CSV.
     */
    readonly name: string;
    /**
     * All uses of the word.
     *
     * @minItems 1
     */
    readonly uses: readonly WordUse[];
}
export interface WordUse {
    readonly use: UseName;
    readonly nl: ToldUse;
    readonly en: ToldUse;
}
/**
 * A recognition level, as in the data.
 */
export interface ExplanationOfLevel {
    readonly schemaVersion: ExplanationVersion;
    readonly name: LevelId;
    readonly id: LevelId;
    /**
     * Only an order. Never a quantity.
     */
    readonly rank: number;
    readonly letter: Text;
    readonly label: Text;
    readonly plain: Text;
    readonly isNot: Text;
    readonly criteria: Text;
    /**
     * Other names in use, such as level II.
     *
     * @minItems 1
     */
    readonly aliases?: readonly string[];
    /**
     * Where it is described.
     *
     * @minItems 1
     */
    readonly sources: readonly Citation[];
}
export interface Explanation {
    readonly id: Slug;
    readonly title: Text;
    readonly text: Text;
    /**
     * The studies as the source cites them.
     */
    readonly study?: string;
    readonly source: SourceRef;
}
export interface Factor {
    readonly id: FactorId;
    readonly kind: FactorKind;
    readonly group: FactorGroup;
    readonly label: Text;
    readonly aim?: Text;
    readonly synonyms: Synonyms;
    readonly definition: Text;
    readonly threshold?: Text;
    /**
     * Whether the factor stands in Table 1 of TNO report R11123.
     */
    readonly inTable1: boolean;
    readonly refines?: FactorId;
    readonly mirror?: FactorId;
    readonly mirrorBasis?: Basis;
    /**
     * Weaker opposites and neighbours. They have no effect on a selection.
     *
     * @minItems 1
     */
    readonly related?: readonly FactorId[];
    readonly answeredBy: AnsweredBy;
    /**
     * false: no aim of policy, such as a two-parent family. Absent means true.
     */
    readonly offerable?: boolean;
    readonly modifiable?: Modifiable;
    /**
     * Phases in which the source places the factor. Absent: the source is silent.
     *
     * @minItems 1
     */
    readonly phases?: readonly Phase[];
    readonly phasesBasis?: Basis;
    /**
     * What it has to do with, later in life.
     *
     * @minItems 1
     */
    readonly outcomes?: readonly FactorOutcome[];
    /**
     * What studies found about it, as the source tells it.
     *
     * @minItems 1
     */
    readonly findings?: readonly Finding[];
    /**
     * Public figures that a municipality can look up.
     *
     * @minItems 1
     */
    readonly indicators?: readonly Indicator[];
    /**
     * Ids in explanations.yaml.
     *
     * @minItems 1
     */
    readonly explanations?: readonly Slug[];
    /**
     * Oddities of the source that a reader must know.
     *
     * @minItems 1
     */
    readonly notes?: readonly Text[];
    readonly source: SourceRef;
}
/**
 * Whether a programme can change it.
 */
export interface Modifiable {
    /**
     * Whether it can be changed.
     */
    readonly value: ("yes" | "no");
    readonly basis: Basis;
    readonly note?: Text;
    readonly source: SourceRef;
}
export interface FactorOutcome {
    readonly outcome: Slug;
    readonly text: Text;
}
/**
 * What a study found, as the source reports it.
 */
export interface Finding {
    readonly claim: Text;
    readonly figure?: Figure;
    /**
     * The study as the source cites it.
     */
    readonly study?: string;
    readonly source: SourceRef;
}
/**
 * A public figure that a municipality can look up. A blank there means unknown or fewer than ten people, never zero.
 */
export interface Indicator {
    readonly id: Slug;
    readonly name: Text;
    readonly fit: IndicatorFit;
    readonly level?: IndicatorLevel;
    readonly warning?: Text;
    readonly source: SourceRef;
}
/**
 * The JSON output of every command that fails, version 1, and what kiem select says of a profile that is not right when it keeps going. What kiem check prints then is a report with an error.
 */
export interface FailedRun {
    /**
     * The version of this form.
     */
    readonly schemaVersion: 1;
    readonly tool: Tool;
    readonly error: RunError;
}
export interface Target {
    /**
     * The phases that it is for.
     *
     * @minItems 1
     */
    readonly phases: readonly Phase[];
    /**
     * What must be said beside a phase, such as a level that holds from 12 months on. Shown wherever the phase is shown.
     *
     * @minItems 1
     */
    readonly phaseNotes?: readonly PhaseNote[];
    readonly ageMonths?: AgeMonths;
    readonly audience: Text;
    /**
     * For all families, for families at higher risk, or for families with a problem.
     *
     * @minItems 1
     */
    readonly track?: readonly Track[];
    /**
     * Traits without which a family cannot take part.
     *
     * @minItems 1
     */
    readonly conditions?: readonly Condition[];
}
export interface PhaseNote {
    readonly phase: Phase;
    readonly text: Text;
    readonly source: SourceRef;
}
/**
 * Age of the child in months; -9 is conception. An absent bound is unknown.
 */
export interface AgeMonths {
    /**
     * From this age.
     */
    readonly min?: number;
    /**
     * Up to this age.
     */
    readonly max?: number;
    readonly note?: Text;
}
export interface Condition {
    readonly trait: Slug;
    readonly note?: Text;
    readonly source: SourceRef;
}
/**
 * What ties the intervention to a factor. At most one per factor and relation.
 */
export interface Link {
    readonly factor: FactorId;
    readonly relation: Relation;
    /**
     * meant-for only: it admits on this factor only together with other grounds. Absent: on this factor alone.
     */
    readonly onlyTogether?: true;
    readonly claim: Claim;
    readonly result?: Result;
    readonly resultNote?: Text;
    /**
     * Ids of studies of this intervention that the claim rests on.
     *
     * @minItems 1
     */
    readonly studies?: readonly Slug[];
    readonly evidence?: Text;
    readonly because?: Text;
    readonly source: SourceRef;
}
export interface Recognition {
    readonly level: LevelId;
    readonly date?: PartialDate;
    readonly seen?: PartialDate;
    /**
     * true: recognised by this date at the latest; the day itself is not known.
     */
    readonly dateIsLatest?: boolean;
    /**
     * Who granted it.
     */
    readonly body?: string;
    readonly scope?: Scope;
    readonly standing?: Standing;
    readonly note?: Text;
    readonly source: SourceRef;
}
/**
 * What the level was granted for, where known.
 */
export interface Scope {
    /**
     * Which of our factors the level was granted for. Empty: none of them. Absent: not known.
     */
    readonly factors?: readonly FactorId[];
    readonly text?: Text;
    readonly basis: Basis;
    readonly source?: SourceRef;
}
/**
 * How the recognition stood when the database was last seen.
 */
export interface Standing {
    readonly status: StandingStatus;
    readonly seen?: PartialDate;
    readonly source?: SourceRef;
}
export interface ReportedLevel {
    readonly level: LevelId;
    readonly date?: PartialDate;
    readonly seen?: PartialDate;
    readonly note?: Text;
    readonly source: SourceRef;
}
export interface Delivery {
    /**
     * Where it takes place.
     *
     * @minItems 1
     */
    readonly settings?: readonly Slug[];
    /**
     * Who carries it out.
     *
     * @minItems 1
     */
    readonly deliverers?: readonly Slug[];
    /**
     * How many meetings; one statement per source when sources differ.
     *
     * @minItems 1
     */
    readonly sessions?: readonly Statement[];
    readonly duration?: Text;
    /**
     * What else a source says of it.
     *
     * @minItems 1
     */
    readonly notes?: readonly Statement[];
}
export interface Statement {
    readonly text: Text;
    readonly source: SourceRef;
}
export interface ElementUse {
    readonly element?: Slug;
    readonly text?: Text;
    readonly source: SourceRef;
}
export interface Study {
    readonly id: Slug;
    /**
     * As the source cites it.
     */
    readonly citation: string;
    readonly designKind: DesignKind;
    readonly design: Text;
    /**
     * How many people or families took part, all groups together, where the source says it.
     */
    readonly participants?: number;
    readonly fit: StudyFit;
    readonly seen: StudySeen;
    /**
     * ISO codes or names as the source gives them.
     */
    readonly country?: string;
    /**
     * The year in which it was published.
     */
    readonly year?: number;
    readonly sample?: Text;
    readonly comparison?: Text;
    readonly followUp?: Text;
    /**
     * The longest follow-up in months, where the source says it.
     */
    readonly followUpMonths?: number;
    /**
     * What was measured, and what was found.
     */
    readonly outcomes: readonly StudyOutcome[];
    readonly independence?: Text;
    readonly source: SourceRef;
}
export interface StudyOutcome {
    readonly factor?: FactorId;
    readonly outcome: Text;
    readonly result: Result;
    /**
     * The factor was measured only as a part of this outcome.
     */
    readonly composite?: true;
    readonly figures?: Figure;
    readonly note?: Text;
}
export interface Cost {
    /**
     * The amount, or the least of a range.
     */
    readonly amount: number;
    /**
     * The most of a range.
     */
    readonly amountMax?: number;
    /**
     * In which currency.
     */
    readonly currency: ("EUR" | "USD" | "GBP");
    readonly unit: Text;
    /**
     * Of which year the amount is.
     */
    readonly year?: number;
    readonly includes?: Text;
    /**
     * When the amount is about a foreign sister programme: its name.
     */
    readonly subject?: string;
    readonly basis: CostBasis;
    readonly note?: Text;
    readonly source: SourceRef;
}
export interface Kin {
    /**
     * Its name.
     */
    readonly name: string;
    /**
     * The country in which it is given.
     */
    readonly country?: string;
    readonly relation: KinRelation;
    readonly basis: Basis;
    readonly source?: SourceRef;
    /**
     * What foreign registries say of it. Shown, never merged.
     *
     * @minItems 1
     */
    readonly ratings?: readonly KinRating[];
    readonly note?: Text;
}
export interface KinRating {
    /**
     * The registry that rated it.
     */
    readonly registry: string;
    readonly rating: Text;
    readonly date?: PartialDate;
    readonly note?: Text;
    readonly source: SourceRef;
}
/**
 * One intervention: what it is for, what it works on, how it was rated and what was studied.
 */
export interface Intervention {
    readonly id: InterventionId;
    /**
     * What people call it; official and long names are aliases.
     */
    readonly name: string;
    /**
     * Other names, official and long ones included.
     *
     * @minItems 1
     */
    readonly aliases?: readonly string[];
    readonly theme: Theme;
    readonly summary: Text;
    readonly aim: Text;
    readonly target: Target;
    /**
     * What it has to do with each factor.
     */
    readonly links: readonly Link[];
    /**
     * Oldest first; undated ones first of all. Empty: no recognition found.
     */
    readonly recognitions: readonly Recognition[];
    /**
     * What another source says the level was. Shown, never used for ordering.
     *
     * @minItems 1
     */
    readonly reportedLevels?: readonly ReportedLevel[];
    readonly withdrawn?: Withdrawn;
    readonly delivery?: Delivery;
    /**
     * Only where a source names them.
     *
     * @minItems 1
     */
    readonly activeElements?: readonly ElementUse[];
    /**
     * What was studied of it.
     *
     * @minItems 1
     */
    readonly studies?: readonly Study[];
    /**
     * What it costs, as a source says.
     *
     * @minItems 1
     */
    readonly costs?: readonly Cost[];
    /**
     * The same or a related programme abroad. Shown, never merged.
     *
     * @minItems 1
     */
    readonly kin?: readonly Kin[];
    /**
     * Who owns it.
     */
    readonly owner?: string;
    /**
     * Where to read about it.
     *
     * @minItems 1
     */
    readonly urls?: readonly HttpsUrl[];
    /**
     * What else must be said of it.
     *
     * @minItems 1
     */
    readonly notes?: readonly Text[];
    /**
     * Where name, summary, aim, target group, delivery and owner come from.
     *
     * @minItems 1
     */
    readonly sources: readonly SourceRef[];
}
/**
 * That its recognition was withdrawn, and when.
 */
export interface Withdrawn {
    readonly date: PartialDate;
    readonly source: SourceRef;
}
export interface Level {
    readonly id: LevelId;
    /**
     * Only an order. Never a quantity.
     */
    readonly rank: number;
    readonly letter: Text;
    readonly label: Text;
    readonly plain: Text;
    readonly isNot: Text;
    readonly criteria: Text;
    /**
     * Other names in use, such as level II.
     *
     * @minItems 1
     */
    readonly aliases?: readonly string[];
    /**
     * Where it is described.
     *
     * @minItems 1
     */
    readonly sources: readonly SourceRef[];
}
/**
 * The JSON output of kiem list, version 2.
 */
export interface Listing {
    /**
     * The version of this form.
     */
    readonly schemaVersion: 2;
    readonly kind: ListingKind;
    readonly asOf: CommonDay;
    /**
     * As in the data, by the schema of their kind. A source also has its title and address, a recognition level its rank and label, an intervention its rating on the day.
     */
    readonly records: readonly {}[];
}
export interface ProfileFactor {
    readonly id: FactorId;
    readonly priority?: Priority;
    readonly basis?: FactorBasis;
    readonly figure?: LocalFigure;
    /**
     * What else must be said of the choice. No names of people.
     */
    readonly note?: string;
}
export interface OfferItem {
    readonly intervention?: InterventionId;
    /**
     * A project of one's own, by its name.
     */
    readonly name?: string;
    /**
     * What it works on, by the user's own account.
     *
     * @maxItems 100
     */
    readonly factors?: readonly FactorId[];
    /**
     * Families a year.
     */
    readonly reach?: number;
}
/**
 * What plays a part in a municipality, a district or a target group, and what is looked for. It describes a population, never one family.
 */
export interface Profile {
    /**
     * The address of this schema, for editors.
     */
    readonly $schema?: string;
    /**
     * For the memo. No names of people.
     */
    readonly title?: string;
    /**
     * Which group of families, when the profile describes one target group rather than a whole population.
     */
    readonly targetGroup?: string;
    /**
     * The phases that it is about; all when absent.
     *
     * @maxItems 4
     */
    readonly phases?: readonly Phase[];
    /**
     * Risk factors that play a part and protective factors to strengthen.
     *
     * @maxItems 200
     */
    readonly factors: readonly ProfileFactor[];
    /**
     * Factors of which it is not known whether they play a part.
     *
     * @maxItems 200
     */
    readonly unknown?: readonly FactorId[];
    /**
     * How many of the intended families have a trait.
     */
    readonly traits?: {
        readonly [k: string]: TraitShare;
    };
    /**
     * What exists already: interventions in the data, or own projects by name.
     *
     * @maxItems 200
     */
    readonly offer?: readonly OfferItem[];
    readonly criteria?: Criteria;
    readonly order?: OrderName;
    readonly asOf?: PartialDate;
    /**
     * Births a year, for the arithmetic of fit.
     */
    readonly births?: number;
    /**
     * Share of families per trait, from 0 to 1, for the arithmetic of fit.
     */
    readonly shares?: {
        readonly [k: string]: number;
    };
}
/**
 * What may be shown. It never changes what was asked.
 */
export interface Criteria {
    readonly minLevel?: LevelId;
    /**
     * Only these themes.
     *
     * @maxItems 4
     */
    readonly themes?: readonly Theme[];
    /**
     * Leave these interventions out.
     *
     * @maxItems 200
     */
    readonly exclude?: readonly InterventionId[];
    /**
     * Also interventions without a recognition.
     */
    readonly includeUnrated?: boolean;
}
export interface Question {
    readonly id: Slug;
    readonly kind: QuestionKind;
    readonly fills: QuestionFills;
    readonly label?: Text;
    readonly text: Text;
    readonly why: Text;
    readonly help?: Text;
    readonly unknown?: Text;
    readonly none?: Text;
    /**
     * For kind factors: which factors are offered.
     */
    readonly factorKind?: ("risk" | "protective");
    readonly domain?: Domain;
    /**
     * The choices, in their order.
     *
     * @minItems 2
     */
    readonly options?: readonly QuestionOption[];
    readonly when?: QuestionWhen;
}
export interface QuestionOption {
    readonly value: Slug;
    readonly label: Text;
    readonly help?: Text;
}
/**
 * The question is asked only when all of these hold.
 */
export interface QuestionWhen {
    /**
     * The domain was chosen, or none was.
     */
    readonly domain?: ("child" | "parent" | "environment");
    /**
     * At least this many factors are chosen.
     */
    readonly minFactors?: number;
    readonly purpose?: Slug;
    readonly purposeNot?: Slug;
    /**
     * At least two interventions in play differ on a trait. Where they do not, nobody is asked, and the review leads to the question.
     */
    readonly candidatesDiffer?: boolean;
}
/**
 * The JSON output of kiem show, version 2.
 */
export interface RecordPage {
    /**
     * The version of this form.
     */
    readonly schemaVersion: 2;
    readonly kind: PageKind;
    readonly asOf: CommonDay;
    /**
     * As in the data, by the schema of its kind. A source also has its title and address, a recognition level its rank and label, an intervention its rating on the day.
     */
    readonly record: {};
}
export interface Care {
    readonly id: CareId;
    readonly name: Text;
    readonly what: Text;
    /**
     * Who provides it.
     *
     * @minItems 1
     */
    readonly who: readonly Text[];
    /**
     * The phases of the care.
     *
     * @minItems 1
     */
    readonly phases: readonly Phase[];
    readonly reach: CareReach;
    readonly footing: CareFooting;
    readonly basis: Text;
    /**
     * true: whether or how it exists differs by municipality, region, hospital or insurer.
     */
    readonly variesLocally: boolean;
    readonly confidence: Confidence;
    /**
     * true: every family gets this, or can get it without an indication.
     */
    readonly baseline?: boolean;
    readonly ask?: Text;
    /**
     * The factors that it bears on.
     */
    readonly factors: readonly CareFactor[];
    readonly source: SourceRef;
    readonly seen?: PartialDate;
}
export interface CareFactor {
    readonly factor: FactorId;
    readonly link: CareLink;
}
export interface ReportClaim {
    readonly id: Slug;
    readonly claim: Text;
    readonly figure?: Figure;
    readonly source: SourceRef;
    readonly check?: ClaimCheck;
    /**
     * Records that are known to differ, and why.
     *
     * @minItems 1
     */
    readonly exceptions?: readonly ClaimException[];
}
/**
 * no-recognised-answer: no recognised intervention answers the factor. theme-at-level: every intervention of the theme recognised by the date has the level. level-is: the intervention has the level on the date. factor-count: Table 1 has this many factors of the kind (and group).
 */
export interface ClaimCheck {
    readonly kind: ClaimCheckKind;
    readonly factor?: FactorId;
    readonly theme?: Theme;
    readonly level?: LevelId;
    readonly intervention?: InterventionId;
    /**
     * Which factors are counted.
     */
    readonly factorKind?: ("risk" | "protective");
    readonly group?: FactorGroup;
    /**
     * The number that the report gives.
     */
    readonly count?: number;
    readonly asOf?: PartialDate;
}
export interface ClaimException {
    readonly intervention: InterventionId;
    readonly why: Text;
}
export interface NormalisedProfile {
    /**
     * The title of the profile.
     */
    readonly title?: string;
    /**
     * The target group, when the profile describes one.
     */
    readonly targetGroup?: string;
    /**
     * The phases that it is about; all when absent.
     */
    readonly phases?: readonly Phase[];
    /**
     * The chosen factors, in the order of the profile.
     */
    readonly factors: readonly NormalisedFactor[];
    /**
     * Factors that were chosen with their other side, and stand under it.
     */
    readonly merged: readonly MergedFactor[];
    /**
     * Factors of which it is not known whether they play a part.
     */
    readonly unknown?: readonly FactorId[];
    /**
     * How many of the families have a trait.
     */
    readonly traits?: {
        readonly [k: string]: "most" | "few" | "mixed" | "unknown";
    };
    /**
     * What exists already.
     */
    readonly offer?: readonly OfferItem[];
    readonly criteria?: NormalisedCriteria;
    readonly order: OrderName;
    /**
     * Births a year.
     */
    readonly births?: number;
    /**
     * The share of families that have a trait, from 0 to 1.
     */
    readonly shares?: {
        readonly [k: string]: number;
    };
}
export interface NormalisedFactor {
    readonly id: FactorId;
    readonly priority: Priority;
    /**
     * Whether it is a risk factor or a protective factor.
     */
    readonly kind: ("risk" | "protective");
    readonly label: Text;
    /**
     * What the choice is based on.
     */
    readonly basis?: ("figure" | "practice" | "policy");
    readonly figure?: LocalFigure;
    /**
     * What the user said of it.
     */
    readonly note?: string;
}
export interface MergedFactor {
    readonly factor: FactorId;
    readonly into: FactorId;
}
/**
 * What may be shown.
 */
export interface NormalisedCriteria {
    readonly minLevel?: LevelId;
    /**
     * Only these themes.
     */
    readonly themes?: readonly Theme[];
    /**
     * These interventions are left out.
     */
    readonly exclude?: readonly InterventionId[];
    /**
     * Whether interventions without a recognition count.
     */
    readonly includeUnrated?: boolean;
}
/**
 * The same matches in the order that was not chosen.
 */
export interface OtherOrder {
    readonly order: OrderName;
    /**
     * The first three matches in that order.
     *
     * @maxItems 3
     */
    readonly firstThree: readonly InterventionId[];
    /**
     * Whether the first three are others, or in another order.
     */
    readonly differs: boolean;
}
/**
 * least and most are absent when a share is unknown. With one condition they are equal; with more, they are the bounds within which the number must lie, whatever the conditions have to do with each other.
 */
export interface FamilyCount {
    readonly intervention: InterventionId;
    /**
     * Births a year, as the profile says.
     */
    readonly births: number;
    /**
     * The shares that are known.
     */
    readonly shares: readonly TraitFraction[];
    /**
     * Conditions of which the share is not known.
     */
    readonly unknownShares: readonly Slug[];
    /**
     * At least so many families a year.
     */
    readonly least?: number;
    /**
     * At most so many families a year.
     */
    readonly most?: number;
}
export interface TraitFraction {
    readonly trait: Slug;
    /**
     * From 0 to 1.
     */
    readonly share: number;
}
export interface Reason {
    readonly factor: FactorId;
    readonly link: FactorId;
    readonly relation: Relation;
    readonly via: Via;
    readonly claim: Claim;
    readonly result?: Result;
    readonly role: Role;
    readonly source: Citation;
}
export interface Match {
    readonly id: InterventionId;
    /**
     * What people call it.
     */
    readonly name: string;
    readonly theme: Theme;
    readonly group: MatchGroup;
    readonly level?: RankedLevel;
    /**
     * Rank of the level, only where it was studied on a must; 1 when studied but the level was granted for something else. An order, never a quantity.
     */
    readonly studiedLevel: number;
    readonly recognition?: MatchRecognition;
    readonly unratedBecause?: UnratedBecause;
    /**
     * What to bear in mind. A flag never removes or reorders.
     */
    readonly flags: readonly Flag[];
    readonly phases: PhaseFit;
    /**
     * Selected factors that it answers. Each factor with a reason is in one of the four lists.
     */
    readonly answers: readonly FactorId[];
    /**
     * Selected factors on which it was studied without effect, or with an unfavourable one.
     */
    readonly noEffect: readonly FactorId[];
    /**
     * Selected factors of which the families are its target group, without working on the factor itself.
     */
    readonly serves: readonly FactorId[];
    /**
     * Selected factors that it only touches.
     */
    readonly touches: readonly FactorId[];
    /**
     * Why it is here, strongest first.
     *
     * @minItems 1
     */
    readonly reasons: readonly Reason[];
    /**
     * What other sources say the level was. Never used for ordering.
     */
    readonly reportedLevels: readonly MatchReportedLevel[];
    /**
     * What must be said beside the phases that are covered.
     */
    readonly phaseNotes: readonly MatchPhaseNote[];
    /**
     * Whether the profile says that it exists already.
     */
    readonly inOffer: boolean;
    /**
     * Traits without which a family cannot take part.
     */
    readonly conditions: readonly Slug[];
    /**
     * Of an intervention of own data (--overlay): what that is called.
     */
    readonly origin?: string;
}
export interface MatchRecognition {
    readonly date?: PartialDate;
    readonly seen?: PartialDate;
    /**
     * true: granted on this day or before it.
     */
    readonly dateIsLatest?: boolean;
    /**
     * Who granted it.
     */
    readonly body?: string;
    readonly scope?: MatchScope;
    readonly standing?: MatchStanding;
    readonly source: Citation;
}
/**
 * What the level was granted for; absent when not known.
 */
export interface MatchScope {
    /**
     * Empty: the level was granted for none of our factors. Absent: not known.
     */
    readonly factors?: readonly FactorId[];
    readonly text?: Text;
    readonly basis: Basis;
    readonly source?: Citation;
}
/**
 * How the recognition stood when the database was last seen.
 */
export interface MatchStanding {
    /**
     * current: it stands. under-reassessment: it is being assessed again. not-found-again: it was not found any more.
     */
    readonly status: ("current" | "under-reassessment" | "not-found-again");
    readonly seen?: PartialDate;
    readonly source?: Citation;
}
export interface PhaseFit {
    readonly fit: Fit;
    /**
     * The phases of the profile that it is for.
     */
    readonly covered: readonly Phase[];
}
export interface MatchReportedLevel {
    readonly level: RankedLevel;
    readonly date?: PartialDate;
    readonly seen?: PartialDate;
    readonly note?: Text;
    readonly source: Citation;
}
/**
 * What must be said beside a phase.
 */
export interface MatchPhaseNote {
    readonly phase: Phase;
    readonly text: Text;
    readonly source: Citation;
}
export interface LeftOut {
    readonly id: InterventionId;
    /**
     * What people call it.
     */
    readonly name: string;
    readonly theme: Theme;
    readonly group: MatchGroup;
    readonly level?: RankedLevel;
    /**
     * As of a match.
     */
    readonly studiedLevel: number;
    readonly recognition?: MatchRecognition;
    readonly unratedBecause?: UnratedBecause;
    /**
     * What to bear in mind. A flag never removes or reorders.
     */
    readonly flags: readonly Flag[];
    readonly phases: PhaseFit;
    /**
     * Selected factors that it answers. Each factor with a reason is in one of the four lists.
     */
    readonly answers: readonly FactorId[];
    /**
     * Selected factors on which it was studied without effect, or with an unfavourable one.
     */
    readonly noEffect: readonly FactorId[];
    /**
     * Selected factors of which the families are its target group, without working on the factor itself.
     */
    readonly serves: readonly FactorId[];
    /**
     * Selected factors that it only touches.
     */
    readonly touches: readonly FactorId[];
    /**
     * What it has to do with the chosen factors, strongest first.
     *
     * @minItems 1
     */
    readonly reasons: readonly Reason[];
    /**
     * What other sources say the level was. Never used for ordering.
     */
    readonly reportedLevels: readonly MatchReportedLevel[];
    /**
     * What must be said beside the phases that are covered.
     */
    readonly phaseNotes: readonly MatchPhaseNote[];
    /**
     * Whether the profile says that it exists already.
     */
    readonly inOffer: boolean;
    /**
     * Traits without which a family cannot take part.
     */
    readonly conditions: readonly Slug[];
    /**
     * All that it fails.
     *
     * @minItems 1
     */
    readonly failed: readonly Failure[];
    /**
     * Of an intervention of own data (--overlay): what that is called.
     */
    readonly origin?: string;
}
export interface AnsweredFactor {
    readonly factor: FactorId;
    readonly priority: Priority;
    /**
     * The matches that answer it, in their order.
     *
     * @minItems 1
     */
    readonly by: readonly InterventionId[];
    readonly strongest: StrongestReason;
    readonly evidence: Evidence;
    /**
     * Whether none of them is above the lowest level.
     */
    readonly lowestLevelOnly: boolean;
    /**
     * All interventions in the data that show no effect on it, by name.
     */
    readonly noEffect: readonly InterventionId[];
}
/**
 * The strongest answering reason.
 */
export interface StrongestReason {
    readonly via: Via;
    readonly claim: Claim;
}
export interface Gap {
    readonly factor: FactorId;
    readonly priority: Priority;
    readonly kind: GapKind;
    readonly asks: Asks;
    /**
     * All interventions in the data that answer the factor, by name. None is a match.
     */
    readonly answering: readonly InterventionId[];
    /**
     * Those that show no effect on it.
     */
    readonly noEffect: readonly InterventionId[];
    /**
     * Those that are made for these families without working on the factor itself.
     */
    readonly serving: readonly InterventionId[];
    /**
     * Those that only touch it.
     */
    readonly touching: readonly InterventionId[];
}
export interface OfferResult {
    /**
     * Interventions of the data that the offer names.
     */
    readonly known: readonly KnownOffer[];
    /**
     * Projects that the data does not hold.
     */
    readonly own: readonly OwnOffer[];
    /**
     * Per factor and phase: two or more interventions of the offer that answer it there. Named, not punished.
     */
    readonly overlap: readonly Overlap[];
    /**
     * Chosen factors that nothing in the offer answers.
     */
    readonly open: readonly FactorId[];
}
export interface KnownOffer {
    readonly id: InterventionId;
    /**
     * Chosen factors that it answers.
     */
    readonly answers: readonly FactorId[];
    /**
     * Chosen factors on which it was studied without effect.
     */
    readonly noEffect: readonly FactorId[];
    /**
     * Chosen factors of which the families are its target group.
     */
    readonly serves: readonly FactorId[];
    /**
     * Chosen factors that it only touches.
     */
    readonly touches: readonly FactorId[];
    /**
     * Factors that it works on and that have nothing to do with what was chosen.
     */
    readonly alsoWorksOn: readonly FactorId[];
}
export interface OwnOffer {
    /**
     * The name that the user gave it.
     */
    readonly name: string;
    /**
     * What it works on, by the user's own account.
     */
    readonly factors: readonly FactorId[];
}
export interface Overlap {
    readonly factor: FactorId;
    readonly phase: Phase;
    /**
     * Those that meet there, by id.
     *
     * @minItems 2
     */
    readonly by: readonly InterventionId[];
}
export interface UnknownEffect {
    readonly factor: FactorId;
    /**
     * Matches that there would be more, in order.
     */
    readonly addedMatches: readonly InterventionId[];
    /**
     * Whether the first three would be others, or in another order.
     */
    readonly topThreeChanges: boolean;
    readonly gap?: GapKind;
}
export interface CombinationSet {
    /**
     * How many interventions a set holds.
     */
    readonly size: number;
    /**
     * How many sets there are of that size.
     */
    readonly count: number;
    /**
     * false: the search was ended before all were found.
     */
    readonly complete: boolean;
    /**
     * The musts that each set answers.
     */
    readonly musts: readonly FactorId[];
    /**
     * The first ten.
     *
     * @maxItems 10
     */
    readonly sets: readonly (readonly InterventionId[])[];
}
export interface Combinations {
    /**
     * How many interventions a set holds.
     */
    readonly size: number;
    /**
     * How many sets there are of that size.
     */
    readonly count: number;
    /**
     * false: the search was ended before all were found.
     */
    readonly complete: boolean;
    /**
     * The musts that each set answers.
     */
    readonly musts: readonly FactorId[];
    /**
     * The first ten.
     *
     * @maxItems 10
     */
    readonly sets: readonly (readonly InterventionId[])[];
    readonly besideOffer?: CombinationSet;
}
export interface Relaxation {
    readonly criterion: RelaxableCriterion;
    /**
     * How many matches there would be.
     */
    readonly matches: number;
}
export interface FactorCare {
    readonly factor: FactorId;
    /**
     * Ids of regular care: that which names the factor before general care, for everyone before on indication.
     */
    readonly care: readonly Slug[];
}
export interface AppliedCaveat {
    readonly id: Slug;
    readonly text: Text;
    readonly source: Citation;
}
/**
 * The JSON output of kiem select, version 1.
 */
export interface Selection {
    /**
     * The version of this form.
     */
    readonly schemaVersion: 1;
    /**
     * The program that made it.
     */
    readonly tool: {
        /**
         * The name of the program.
         */
        readonly name: "kiem";
        /**
         * The version of the program.
         */
        readonly version: string;
    };
    /**
     * The data from which it was made.
     */
    readonly data: {
        /**
         * sha256 over path, NUL and LF-normalised bytes of every data file, in path order.
         */
        readonly digest: string;
        readonly counts: DataCounts;
    };
    /**
     * The day at which levels were looked up.
     */
    readonly asOf: string;
    readonly profile: NormalisedProfile;
    /**
     * The criteria of the order, most important first.
     *
     * @minItems 11
     * @maxItems 11
     */
    readonly order: readonly Criterion[];
    readonly otherOrder: OtherOrder;
    /**
     * What answers or serves a chosen factor and fails nothing, in order.
     */
    readonly matches: readonly Match[];
    /**
     * What has to do with a chosen factor and fails something; fewest failures first.
     */
    readonly near: readonly LeftOut[];
    /**
     * Interventions for the phases that have nothing to do with what was chosen.
     */
    readonly otherInPhase: readonly InterventionId[];
    /**
     * The chosen factors that a match answers.
     */
    readonly answered: readonly AnsweredFactor[];
    /**
     * The chosen factors that no match answers.
     */
    readonly gaps: readonly Gap[];
    readonly offer?: OfferResult;
    /**
     * Per factor of which it is not known whether it plays a part: what knowing would change. Most added first.
     */
    readonly unknown: readonly UnknownEffect[];
    readonly combinations: Combinations;
    /**
     * How many matches there would be without one restriction.
     */
    readonly relaxations: readonly Relaxation[];
    /**
     * Per match with conditions, when the profile names births: how many families a year meet them.
     */
    readonly families?: readonly FamilyCount[];
    /**
     * Per chosen factor: what regular care already does.
     */
    readonly regularCare: readonly FactorCare[];
    /**
     * What the reader must be told, most important first.
     */
    readonly caveats: readonly AppliedCaveat[];
}
/**
 * How much the data holds.
 */
export interface DataCounts {
    /**
     * Number of risk factors.
     */
    readonly riskFactors: number;
    /**
     * Number of protective factors.
     */
    readonly protectiveFactors: number;
    /**
     * Number of interventions.
     */
    readonly interventions: number;
}
/**
 * The JSON output of kiem select for several profiles, version 1.
 */
export interface Selections {
    /**
     * The version of this form.
     */
    readonly schemaVersion: 1;
    readonly tool: Tool;
    /**
     * In the order of the profiles; a folder in the order of its file names.
     */
    readonly selections: readonly Selection[];
    /**
     * With --keep-going: the profiles that are not right, each with its file and what is wrong with it. Absent when there are none.
     *
     * @minItems 1
     */
    readonly refused?: readonly FailedRun[];
}
export interface Source {
    readonly id: SourceId;
    /**
     * The title as the source gives it.
     */
    readonly title: string;
    /**
     * Who published it.
     */
    readonly publisher?: string;
    readonly date?: PartialDate;
    readonly url?: HttpsUrl;
    readonly kind: SourceKind;
    readonly note?: Text;
}
export interface Term {
    readonly id: Slug;
    readonly label: Text;
    readonly gloss?: Text;
    readonly question?: Text;
    readonly synonyms?: Synonyms;
}
/**
 * The closed lists of the data, with labels, in the order in which they are shown.
 */
export interface Vocabulary {
    readonly phases: Terms;
    readonly groups: Terms;
    readonly themes: Terms;
    readonly tracks: Terms;
    readonly settings: Terms;
    readonly deliverers: Terms;
    readonly traits: Terms;
    readonly outcomes: Terms;
}
