import type { Entry } from '../entry.ts';
import { asSlug } from '../as-slug.ts';
import type {
  Caveat,
  ClaimException,
  Factor,
  Intervention,
  Level,
  Link,
  Question,
  Recognition,
  ReportClaim,
  Scope,
  Synonyms,
  Text,
  Vocabulary,
} from '../generated/schema-types.ts';
import type { Entries } from '../records.ts';
import { pick } from '../present.ts';

interface WithId {
  readonly id: string;
}

/** What people may write where the id of a record belongs. */
interface WrittenNames {
  /** Its label or name, in both languages, in the form of an id. */
  readonly names: readonly string[];
  /** Its synonyms or aliases in the same form; a name of another record goes before them. */
  readonly aliases: readonly string[];
}

export interface NamedFacts extends WithId, WrittenNames {}

const FACTOR_KEYS = [
  'id',
  'kind',
  'group',
  'mirror',
  'refines',
  'inTable1',
  'offerable',
  'answeredBy',
  'phases',
  'aim',
] as const satisfies readonly (keyof Factor)[];
const LINK_KEYS = [
  'factor',
  'relation',
  'onlyTogether',
  'claim',
  'result',
  'source',
] as const satisfies readonly (keyof Link)[];
const RECOGNITION_KEYS = ['level', 'date', 'seen'] as const satisfies readonly (keyof Recognition)[];
const QUESTION_KEYS = ['id', 'kind', 'factorKind', 'domain'] as const satisfies readonly (keyof Question)[];

export type FactorFacts = Pick<Factor, (typeof FACTOR_KEYS)[number]> & WrittenNames;

export type RecognitionFacts = Pick<Recognition, (typeof RECOGNITION_KEYS)[number]> & {
  readonly scope?: Pick<Scope, 'factors'>;
};

export interface InterventionFacts extends Pick<Intervention, 'id' | 'theme' | 'withdrawn'>, WrittenNames {
  readonly links: readonly Pick<Link, (typeof LINK_KEYS)[number]>[];
  readonly recognitions: readonly RecognitionFacts[];
  /** Whether it names studies. */
  readonly isStudied: boolean;
}

export interface ReportClaimFacts extends Pick<ReportClaim, 'id' | 'check'> {
  readonly exceptions?: readonly Pick<ClaimException, 'intervention'>[];
}

/** Of each kind of record the few fields that rules across files look at. */
interface RecordFacts {
  readonly sources: WithId;
  readonly vocabulary: Readonly<Record<keyof Vocabulary, readonly NamedFacts[]>>;
  readonly levels: Pick<Level, 'id' | 'rank'>;
  readonly factors: FactorFacts;
  readonly interventions: InterventionFacts;
  readonly activeElements: NamedFacts;
  readonly explanations: WithId;
  readonly caveats: Pick<Caveat, 'id' | 'when'>;
  readonly regularCare: WithId;
  readonly reportClaims: ReportClaimFacts;
  readonly questionnaire: Pick<Question, (typeof QUESTION_KEYS)[number]>;
  readonly examples: object;
}

/** The same of all files together, each record with its place. */
export type KnownRecords = { readonly [Kind in keyof RecordFacts]: readonly Entry<RecordFacts[Kind]>[] };

type RecordIn<Kind extends keyof Entries> = Entries[Kind][number]['value'];

const idOf = ({ id }: WithId): WithId => ({ id });

function namesOf(id: string, texts: readonly string[], others: readonly string[]): WrittenNames {
  const slugs = (all: readonly string[]) => [...new Set(all.map(asSlug))].filter((name) => name !== '' && name !== id);
  return { names: slugs(texts), aliases: slugs(others) };
}

interface Labelled extends WithId {
  readonly label: Text;
  readonly synonyms?: Synonyms;
}

const labelsOf = ({ id, label, synonyms }: Labelled): WrittenNames =>
  namesOf(id, [label.nl, label.en], [...(synonyms?.nl ?? []), ...(synonyms?.en ?? [])]);

const labelled = (record: Labelled): NamedFacts => ({ id: record.id, ...labelsOf(record) });

function recognitionFacts({ scope, ...recognition }: Recognition): RecognitionFacts {
  return { ...pick(recognition, RECOGNITION_KEYS), ...(scope && { scope: pick(scope, ['factors']) }) };
}

const interventionFacts = (intervention: Intervention): InterventionFacts => ({
  ...pick(intervention, ['id', 'theme', 'withdrawn']),
  ...namesOf(intervention.id, [intervention.name], intervention.aliases ?? []),
  links: intervention.links.map((link) => pick(link, LINK_KEYS)),
  recognitions: intervention.recognitions.map(recognitionFacts),
  isStudied: intervention.studies !== undefined,
});

function vocabularyFacts(vocabulary: Vocabulary): RecordFacts['vocabulary'] {
  const { phases, groups, themes, tracks, settings, deliverers, traits, outcomes } = vocabulary;
  return {
    phases: phases.map(labelled),
    groups: groups.map(labelled),
    themes: themes.map(labelled),
    tracks: tracks.map(labelled),
    settings: settings.map(labelled),
    deliverers: deliverers.map(labelled),
    traits: traits.map(labelled),
    outcomes: outcomes.map(labelled),
  };
}

const reportClaimFacts = ({ exceptions, ...claim }: ReportClaim): ReportClaimFacts => ({
  ...pick(claim, ['id', 'check']),
  ...(exceptions && { exceptions: exceptions.map((exception) => pick(exception, ['intervention'])) }),
});

/** What is kept of a record of each kind. */
const FACTS: { readonly [Kind in keyof RecordFacts]: (record: RecordIn<Kind>) => RecordFacts[Kind] } = {
  sources: idOf,
  vocabulary: vocabularyFacts,
  levels: (level) => pick(level, ['id', 'rank']),
  factors: (factor) => ({ ...pick(factor, FACTOR_KEYS), ...labelsOf(factor) }),
  interventions: interventionFacts,
  activeElements: labelled,
  explanations: idOf,
  caveats: (caveat) => pick(caveat, ['id', 'when']),
  regularCare: idOf,
  reportClaims: reportClaimFacts,
  questionnaire: (question) => pick(question, QUESTION_KEYS),
  examples: () => ({}),
};

/** The facts of one record that has passed the schema of its kind. */
export const factsOfRecord = (kind: keyof RecordFacts, record: unknown): object =>
  // The validator of the kind is made from the schema that the type of the record is made from.
  (FACTS[kind] as (record: unknown) => object)(record);
