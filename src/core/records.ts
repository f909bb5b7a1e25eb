import type {
  ActiveElement,
  Care,
  Caveat,
  Explanation,
  Factor,
  Intervention,
  Level,
  Profile,
  Question,
  ReportClaim,
  Source,
  Vocabulary,
} from './generated/schema-types.ts';
import type { Entry } from './entry.ts';

/** Everything that the data files hold, before any record is linked to another. */
export interface Records {
  readonly sources: readonly Source[];
  readonly vocabulary: Vocabulary;
  readonly levels: readonly Level[];
  readonly factors: readonly Factor[];
  readonly interventions: readonly Intervention[];
  readonly activeElements: readonly ActiveElement[];
  readonly explanations: readonly Explanation[];
  readonly caveats: readonly Caveat[];
  readonly regularCare: readonly Care[];
  readonly reportClaims: readonly ReportClaim[];
  readonly questionnaire: readonly Question[];
  /** Absent when nothing is laid over the data. */
  readonly origins?: Origins;
}

/** Of the records of overlays, by kind: their ids, each with the name of the overlay that it is of. */
export type Origins = Readonly<Partial<Record<RecordList, readonly (readonly [id: string, origin: string])[]>>>;

/** A kind of which the data holds a list. */
type RecordList = Exclude<keyof Records, 'vocabulary' | 'origins'>;

/** The kinds of which the data holds a list, in the order of reading. */
export const RECORD_LISTS: readonly RecordList[] = [
  'sources',
  'levels',
  'factors',
  'interventions',
  'activeElements',
  'explanations',
  'caveats',
  'regularCare',
  'reportClaims',
  'questionnaire',
];

type Located<T> = T extends readonly (infer Item)[] ? readonly Entry<Item>[] : never;

/** The same records with their places, as the rules see them. A record that failed its schema is not among them. */
export type Entries = {
  readonly [Key in RecordList]: Located<Records[Key]>;
} & { readonly vocabulary: readonly Entry<Vocabulary>[]; readonly examples: readonly Entry<Profile>[] };
