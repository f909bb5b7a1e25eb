// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable */
/**
 * A stable kebab-case English id.
 */
export type Slug = string;
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
export type CaveatConditionKind = ("conclusion" | "always" | "factors" | "several-factors" | "child-reach-factor" | "factor-without-phases" | "levels" | "flags" | "claims" | "gap" | "elements" | "factor-list");
/**
 * Id of a risk factor or a protective factor.
 */
export type FactorId = string & { readonly __brand: 'FactorId' };
/**
 * The recognition levels, weakest first.
 */
export type LevelId = ("well-substantiated" | "first-indications" | "good-indications" | "strong-indications");
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
    readonly nl: string;
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
 * usage: the command line or a profile is wrong. data-has-errors: kiem check tells which. file: a path cannot be read or written. stream: the same of standard input or output. failure: anything else that the run needs and that is not there. interrupted: it was stopped. bug: a fault in kiem.
 */
export type RunErrorCode = ("usage" | "data-has-errors" | "file" | "stream" | "failure" | "interrupted" | "bug");
export type Priority = ("must" | "wish");
/**
 * evidence: strongest studied evidence first. breadth: most musts first.
 */
export type OrderName = ("evidence" | "breadth");
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
export type KinRelation = ("adaptation" | "same" | "exported" | "inspired-by" | "relative");
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
export type CoverageBy = ("intervention" | "phase" | "track");
export type RecordKind = ("source" | "term" | "level" | "factor" | "intervention" | "element" | "explanation" | "caveat" | "care" | "report-claim" | "question");
export type FieldValue = (string | number | boolean | readonly (string | number | boolean)[]);
/**
 * studied: a result on a must was found. recognised: answers a must; no result on it was seen. made-for: made for families with a must, without working on it. wishes: does something for a wish only. unrated: no recognition found.
 */
export type MatchGroup = ("studied" | "recognised" | "made-for" | "wishes" | "unrated");
export type GapKind = ("no-intervention" | "no-effect-shown" | "touched-only" | "meant-for-only" | "other-phase" | "unrated-only" | "filtered-out");
/**
 * What the words mean and how early development works, from chapters 1 to 3 of TNO report R11123. Factors refer to these.
 *
 * @minItems 1
 */
export type Explanations = readonly Explanation[];
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
 * The recognition levels of the Dutch recognition system, weakest first.
 *
 * @minItems 4
 * @maxItems 4
 */
export type Levels = readonly Level[];
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
export type PageKind = ("factor" | "intervention" | "level" | "element" | "explanation" | "claim" | "care" | "caveat" | "source");
export type CareId = string & { readonly __brand: 'CareId' };
/**
 * Whom it is meant for. Never: whom it reaches.
 */
export type CareReach = ("everyone" | "on-indication");
export type CareFooting = ("law" | "insured" | "national-programme" | "guideline" | "practice");
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
export type Failure = ("phase" | "unrated" | "level" | "theme" | "excluded" | "no-effect-shown" | "touches-only");
export type UnratedBecause = ("never" | "not-yet" | "withdrawn");
/**
 * How many of the profile's phases the intervention is for; unspecified when the profile names none. none occurs only in what was left out.
 */
export type Fit = ("all" | "some" | "none" | "unspecified");
export type RelaxableCriterion = ("phase" | "level" | "theme" | "excluded" | "unrated");
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
    readonly schemaVersion: 1;
    readonly findings: readonly KnownFinding[];
}
export interface KnownFinding {
    readonly code: string;
    readonly file: string;
    /**
     * In English, without the place: lines move.
     */
    readonly message: string;
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
     * @minItems 1
     */
    readonly factors?: readonly FactorId[];
    /**
     * @minItems 1
     */
    readonly levels?: readonly LevelId[];
    /**
     * @minItems 1
     */
    readonly flags?: readonly Flag[];
    /**
     * @minItems 1
     */
    readonly claims?: readonly Claim[];
}
/**
 * Other words that people type when they look for it.
 */
export interface Synonyms {
    readonly nl: readonly string[];
    readonly en: readonly string[];
}
export interface Tool {
    readonly name: "kiem";
    readonly version: string;
}
/**
 * The recognition in effect on a day, or why there is none.
 */
export interface RatingAtDate {
    readonly level?: LevelId;
    readonly date?: PartialDate;
    readonly seen?: PartialDate;
    readonly source?: SourceRef;
    /**
     * The five-year term is over; whether it was renewed was not checked. Absent when it is not over.
     */
    readonly pastTerm?: true;
    readonly unratedBecause?: ("never" | "not-yet" | "withdrawn");
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
     * The path that cannot be read or written.
     */
    readonly path?: string;
}
/**
 * The JSON output of kiem compare, version 1. It names no winner.
 */
export interface Comparison {
    readonly schemaVersion: 1;
    readonly tool: Tool;
    readonly data: {
        readonly digest: string;
    };
    /**
     * The day at which levels were looked up.
     */
    readonly asOf: string;
    /**
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
    readonly record: Intervention;
}
/**
 * One intervention: what it is for, what it works on, how it was rated and what was studied.
 */
export interface Intervention {
    readonly id: InterventionId;
    readonly name: string;
    /**
     * @minItems 1
     */
    readonly aliases?: readonly string[];
    readonly theme: Theme;
    readonly summary: Text;
    readonly aim: Text;
    readonly target: Target;
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
     * @minItems 1
     */
    readonly studies?: readonly Study[];
    /**
     * @minItems 1
     */
    readonly costs?: readonly Cost[];
    /**
     * The same or a related programme abroad. Shown, never merged.
     *
     * @minItems 1
     */
    readonly kin?: readonly Kin[];
    readonly owner?: string;
    /**
     * @minItems 1
     */
    readonly urls?: readonly HttpsUrl[];
    /**
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
export interface Target {
    /**
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
    readonly min?: number;
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
export interface Withdrawn {
    readonly date: PartialDate;
    readonly source: SourceRef;
}
export interface Delivery {
    /**
     * @minItems 1
     */
    readonly settings?: readonly Slug[];
    /**
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
    readonly year?: number;
    readonly sample?: Text;
    readonly comparison?: Text;
    readonly followUp?: Text;
    /**
     * The longest follow-up in months, where the source says it.
     */
    readonly followUpMonths?: number;
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
    readonly amount: number;
    readonly amountMax?: number;
    readonly currency: ("EUR" | "USD" | "GBP");
    readonly unit: Text;
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
    readonly name: string;
    readonly country?: string;
    readonly relation: KinRelation;
    readonly basis: Basis;
    readonly source?: SourceRef;
    /**
     * @minItems 1
     */
    readonly ratings?: readonly KinRating[];
    readonly note?: Text;
}
export interface KinRating {
    readonly registry: string;
    readonly rating: Text;
    readonly date?: PartialDate;
    readonly note?: Text;
    readonly source: SourceRef;
}
export interface ComparedFactor {
    readonly factor: FactorId;
    /**
     * @minItems 1
     */
    readonly interventions: readonly InterventionId[];
}
/**
 * kiem.config.yaml: what kiem check reports and when it fails. Other commands refuse data with errors whatever this says.
 */
export interface Config {
    readonly check: CheckConfig;
}
export interface CheckConfig {
    /**
     * Another severity for a code, or off.
     */
    readonly severity?: {
        readonly [k: string]: SeverityChoice;
    };
    /**
     * Globs of files of which nothing is reported, relative to the data folder: *, ?, ** and classes such as [a-z].
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
     * File with known findings, relative to this file.
     */
    readonly baseline?: string;
}
export interface CoverageRow {
    readonly factor: FactorId;
    readonly label: Text;
    readonly kind: ("risk" | "protective");
    readonly group: FactorGroup;
    readonly answeredBy: ("change" | "reach");
    readonly state: CoverageState;
    /**
     * Only cells that hold a mark.
     */
    readonly cells: readonly CoverageCell[];
    readonly counts: CoverageCounts;
    readonly offer?: CoverageOffer;
}
export interface CoverageCell {
    readonly column: string;
    /**
     * @minItems 1
     */
    readonly marks: readonly CoverageMark[];
}
export interface CoverageMark {
    readonly intervention: InterventionId;
    readonly level?: LevelId;
    readonly relation: ("works-on" | "meant-for");
    readonly link: FactorId;
    readonly via: ("direct" | "mirror" | "narrower");
    readonly claim: ("studied" | "stated");
    readonly result?: Result;
    readonly role: Role;
    readonly inOffer: boolean;
}
/**
 * Numbers of interventions, each counted once.
 */
export interface CoverageCounts {
    readonly answering: number;
    /**
     * Of which a favourable or mixed effect on the factor was found, recognised or not.
     */
    readonly studied: number;
    readonly worksOn: number;
    readonly meantFor: number;
}
export interface CoverageOffer {
    readonly state: OfferState;
    readonly by: readonly InterventionId[];
    /**
     * Own projects that name the factor. Not checked.
     */
    readonly byOwnAccount: readonly string[];
    readonly overlap: readonly PhaseOverlap[];
}
export interface PhaseOverlap {
    readonly phase: Phase;
    /**
     * @minItems 2
     */
    readonly by: readonly InterventionId[];
}
/**
 * The JSON output of kiem coverage, version 1: which factors have what, and which have nothing.
 */
export interface Coverage {
    readonly schemaVersion: 1;
    readonly tool: Tool;
    readonly data: {
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
    readonly columns: readonly CoverageColumn[];
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
    readonly studied: number;
    readonly "studied-in-part": number;
    readonly named: number;
    readonly "no-intervention": number;
    readonly "no-effect-shown": number;
    readonly "touched-only": number;
    readonly "meant-for-only": number;
    readonly "other-phase": number;
    readonly "unrated-only": number;
}
/**
 * With an offer: how many factors are in each state, before rows are narrowed.
 */
export interface OfferCounts {
    readonly open: number;
    readonly offered: number;
    readonly double: number;
}
export interface CoverageColumn {
    /**
     * Id of an intervention, a phase or a track; not-recorded for interventions of which no track is known.
     */
    readonly id: string;
    readonly label: Text;
    readonly inOffer: boolean;
}
export interface CoverageTotal {
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
    readonly line: number;
    readonly column: number;
}
export interface Range {
    readonly start: Position;
    readonly end: Position;
}
export interface ReportedDiagnostic {
    readonly code: string;
    readonly severity: ("error" | "warning" | "note");
    readonly message: string;
    readonly file: string;
    readonly range: Range;
    /**
     * @minItems 1
     */
    readonly related?: readonly RelatedPlace[];
    readonly suggestion?: string;
    readonly fix?: ReportedFix;
}
export interface RelatedPlace {
    readonly message: string;
    readonly file: string;
    readonly range: Range;
}
/**
 * Present with every suggestion: the edits that kiem check --fix writes (certain; likely with --unsafe), or why it writes none.
 */
export interface ReportedFix {
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
    readonly text: string;
}
/**
 * The JSON output of kiem check, version 1.
 */
export interface DiagnosticsReport {
    readonly schemaVersion: 1;
    readonly diagnostics: readonly ReportedDiagnostic[];
    readonly summary: {
        readonly files: number;
        readonly errors: number;
        readonly warnings: number;
        readonly notes: number;
        readonly fixed?: FixCounts;
    };
    readonly error?: RunError;
}
/**
 * Of kiem check --fix: how many findings were fixed, in how many files.
 */
export interface FixCounts {
    readonly findings: number;
    readonly files: number;
}
export interface DiffSide {
    readonly digest: string;
    readonly asOf: string;
}
export interface RecordRef {
    readonly kind: RecordKind;
    readonly id: string;
}
export interface SelectionChange {
    /**
     * Title of the profile, else the name of its file.
     */
    readonly profile: string;
    readonly appeared: readonly InterventionId[];
    readonly vanished: readonly InterventionId[];
    /**
     * Matches on both sides in another group or at another level.
     */
    readonly moved: readonly MatchMove[];
    readonly gapsOpened: readonly FactorGap[];
    readonly gapsClosed: readonly FactorGap[];
    readonly gapsChanged: readonly GapChange[];
}
export interface MatchMove {
    readonly intervention: InterventionId;
    readonly before: MatchPlace;
    readonly after: MatchPlace;
}
export interface MatchPlace {
    readonly group: MatchGroup;
    readonly level?: LevelId;
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
    readonly schemaVersion: 1;
    readonly tool: Tool;
    readonly before: DiffSide;
    readonly after: DiffSide;
    readonly added: readonly RecordRef[];
    readonly removed: readonly RecordRef[];
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
    readonly id: string;
    /**
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
     * @minItems 1
     */
    readonly outcomes?: readonly FactorOutcome[];
    /**
     * @minItems 1
     */
    readonly findings?: readonly Finding[];
    /**
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
export interface Modifiable {
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
 * The JSON output of every command that fails, version 1. What kiem check prints then is a report with an error.
 */
export interface FailedRun {
    /**
     * The version of this form.
     */
    readonly schemaVersion: 1;
    readonly tool: Tool;
    readonly error: RunError;
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
     * @minItems 1
     */
    readonly sources: readonly SourceRef[];
}
/**
 * The JSON output of kiem list, version 1.
 */
export interface Listing {
    readonly schemaVersion: 1;
    readonly kind: ListingKind;
    readonly asOf: CommonDay;
    /**
     * As in the data, by the schema of their kind. An intervention also has its rating on the day.
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
    readonly year?: number;
    /**
     * Where it was found, in words.
     */
    readonly source?: string;
}
export interface OfferItem {
    readonly intervention?: InterventionId;
    readonly name?: string;
    /**
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
export interface Criteria {
    readonly minLevel?: LevelId;
    /**
     * @maxItems 4
     */
    readonly themes?: readonly Theme[];
    /**
     * @maxItems 200
     */
    readonly exclude?: readonly InterventionId[];
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
     * At least two interventions in play differ on a trait.
     */
    readonly candidatesDiffer?: boolean;
}
/**
 * The JSON output of kiem show, version 1.
 */
export interface RecordPage {
    readonly schemaVersion: 1;
    readonly kind: PageKind;
    readonly asOf: CommonDay;
    /**
     * As in the data, by the schema of its kind. An intervention also has its rating on the day.
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
    readonly factorKind?: ("risk" | "protective");
    readonly group?: FactorGroup;
    readonly count?: number;
    readonly asOf?: PartialDate;
}
export interface ClaimException {
    readonly intervention: InterventionId;
    readonly why: Text;
}
export interface NormalisedProfile {
    readonly title?: string;
    /**
     * The target group, when the profile describes one.
     */
    readonly targetGroup?: string;
    readonly phases?: readonly Phase[];
    readonly factors: readonly NormalisedFactor[];
    readonly merged: readonly MergedFactor[];
    readonly unknown?: readonly FactorId[];
    readonly traits?: {
        readonly [k: string]: "most" | "few" | "mixed" | "unknown";
    };
    readonly offer?: readonly OfferItem[];
    readonly criteria?: NormalisedCriteria;
    readonly order: OrderName;
    readonly births?: number;
    readonly shares?: {
        readonly [k: string]: number;
    };
}
export interface NormalisedFactor {
    readonly id: FactorId;
    readonly priority: Priority;
    readonly kind: ("risk" | "protective");
    readonly label: Text;
    readonly basis?: ("figure" | "practice" | "policy");
    readonly figure?: LocalFigure;
    readonly note?: string;
}
export interface MergedFactor {
    readonly factor: FactorId;
    readonly into: FactorId;
}
export interface NormalisedCriteria {
    readonly minLevel?: LevelId;
    readonly themes?: readonly Theme[];
    readonly exclude?: readonly InterventionId[];
    readonly includeUnrated?: boolean;
}
/**
 * The same matches in the order that was not chosen.
 */
export interface OtherOrder {
    readonly order: OrderName;
    /**
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
    readonly births: number;
    readonly shares: readonly TraitFraction[];
    readonly unknownShares: readonly Slug[];
    readonly least?: number;
    readonly most?: number;
}
export interface TraitFraction {
    readonly trait: Slug;
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
    readonly source: SourceRef;
}
export interface Match {
    readonly id: InterventionId;
    readonly name: string;
    readonly theme: Theme;
    readonly group: MatchGroup;
    readonly level?: MatchLevel;
    /**
     * Rank of the level, only where it was studied on a must; 1 when studied but the level was granted for something else. An order, never a quantity.
     */
    readonly studiedLevel: number;
    readonly recognition?: MatchRecognition;
    readonly unratedBecause?: UnratedBecause;
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
    readonly phaseNotes: readonly PhaseNote[];
    readonly inOffer: boolean;
    readonly conditions: readonly Slug[];
}
export interface MatchLevel {
    readonly id: LevelId;
    readonly rank: number;
    readonly label: Text;
}
export interface MatchRecognition {
    readonly date?: PartialDate;
    readonly seen?: PartialDate;
    readonly dateIsLatest?: boolean;
    readonly body?: string;
    readonly scope?: MatchScope;
    readonly standing?: Standing;
    readonly source: SourceRef;
}
export interface MatchScope {
    /**
     * Empty: the level was granted for none of our factors. Absent: not known.
     */
    readonly factors?: readonly FactorId[];
    readonly text?: Text;
    readonly basis: Basis;
    readonly source?: SourceRef;
}
export interface PhaseFit {
    readonly fit: Fit;
    readonly covered: readonly Phase[];
}
export interface MatchReportedLevel {
    readonly level: MatchLevel;
    readonly date?: PartialDate;
    readonly seen?: PartialDate;
    readonly note?: Text;
    readonly source: SourceRef;
}
export interface LeftOut {
    readonly id: InterventionId;
    readonly name: string;
    readonly theme: Theme;
    readonly group: MatchGroup;
    readonly level?: MatchLevel;
    readonly studiedLevel: number;
    readonly recognition?: MatchRecognition;
    readonly unratedBecause?: UnratedBecause;
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
    readonly phaseNotes: readonly PhaseNote[];
    readonly inOffer: boolean;
    readonly conditions: readonly Slug[];
    /**
     * @minItems 1
     */
    readonly failed: readonly Failure[];
}
export interface AnsweredFactor {
    readonly factor: FactorId;
    readonly priority: Priority;
    /**
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
    readonly known: readonly KnownOffer[];
    readonly own: readonly OwnOffer[];
    readonly overlap: readonly Overlap[];
    readonly open: readonly FactorId[];
}
export interface KnownOffer {
    readonly id: InterventionId;
    readonly answers: readonly FactorId[];
    readonly noEffect: readonly FactorId[];
    readonly serves: readonly FactorId[];
    readonly touches: readonly FactorId[];
    /**
     * Factors that it works on and that have nothing to do with what was chosen.
     */
    readonly alsoWorksOn: readonly FactorId[];
}
export interface OwnOffer {
    readonly name: string;
    readonly factors: readonly FactorId[];
}
export interface Overlap {
    readonly factor: FactorId;
    readonly phase: Phase;
    /**
     * @minItems 2
     */
    readonly by: readonly InterventionId[];
}
export interface UnknownEffect {
    readonly factor: FactorId;
    readonly addedMatches: readonly InterventionId[];
    readonly topThreeChanges: boolean;
    readonly gap?: GapKind;
}
export interface CombinationSet {
    readonly size: number;
    readonly count: number;
    readonly complete: boolean;
    readonly musts: readonly FactorId[];
    /**
     * @maxItems 10
     */
    readonly sets: readonly (readonly InterventionId[])[];
}
export interface Combinations {
    readonly size: number;
    readonly count: number;
    readonly complete: boolean;
    readonly musts: readonly FactorId[];
    /**
     * @maxItems 10
     */
    readonly sets: readonly (readonly InterventionId[])[];
    readonly besideOffer?: CombinationSet;
}
export interface Relaxation {
    readonly criterion: RelaxableCriterion;
    readonly matches: number;
}
export interface FactorCare {
    readonly factor: FactorId;
    readonly care: readonly Slug[];
}
export interface AppliedCaveat {
    readonly id: Slug;
    readonly text: Text;
    readonly source: SourceRef;
}
/**
 * The JSON output of kiem select, version 1.
 */
export interface Selection {
    readonly schemaVersion: 1;
    readonly tool: {
        readonly name: "kiem";
        readonly version: string;
    };
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
    readonly matches: readonly Match[];
    readonly near: readonly LeftOut[];
    readonly otherInPhase: readonly InterventionId[];
    readonly answered: readonly AnsweredFactor[];
    readonly gaps: readonly Gap[];
    readonly offer?: OfferResult;
    readonly unknown: readonly UnknownEffect[];
    readonly combinations: Combinations;
    readonly relaxations: readonly Relaxation[];
    /**
     * Per match with conditions, when the profile names births: how many families a year meet them.
     */
    readonly families?: readonly FamilyCount[];
    readonly regularCare: readonly FactorCare[];
    readonly caveats: readonly AppliedCaveat[];
}
export interface DataCounts {
    readonly riskFactors: number;
    readonly protectiveFactors: number;
    readonly interventions: number;
}
/**
 * The JSON output of kiem select for several profiles, version 1.
 */
export interface Selections {
    readonly schemaVersion: 1;
    readonly tool: Tool;
    /**
     * In the order of the profiles; a folder in the order of its file names.
     */
    readonly selections: readonly Selection[];
}
export interface Source {
    readonly id: SourceId;
    /**
     * The title as the source gives it.
     */
    readonly title: string;
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
