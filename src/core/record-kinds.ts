import type { Catalogue } from './catalogue.ts';
import { CLOSED_LISTS } from './generated/closed-lists.ts';
import type {
  ActiveElement,
  Care,
  Caveat,
  Explanation,
  Factor,
  Intervention,
  Level,
  ListingKind,
  ReportClaim,
  Source,
  Synonyms,
  Term,
  Text,
} from './generated/schema-types.ts';
import { present } from './present.ts';

/** The record of each kind that has an id. */
interface RecordOf {
  readonly factor: Factor;
  readonly intervention: Intervention;
  readonly level: Level;
  readonly element: ActiveElement;
  readonly explanation: Explanation;
  readonly claim: ReportClaim;
  readonly care: Care;
  readonly caveat: Caveat;
  readonly source: Source;
  readonly phase: Term;
  readonly theme: Term;
  readonly trait: Term;
  readonly setting: Term;
  readonly deliverer: Term;
  readonly group: Term;
}
type RecordKindName = keyof RecordOf;

/** A record together with its kind, and what it is called. */
export type Found<Kind extends RecordKindName = RecordKindName> = {
  readonly [Key in Kind]: {
    readonly kind: Key;
    readonly record: RecordOf[Key];
    /** In one language where it is a proper name. */
    readonly title: Text | string;
    /** Its label or name, in each language. */
    readonly names: readonly string[];
    /** What else it is called. */
    readonly aliases: readonly string[];
  };
}[Kind];

/** What is listed, shown, named and completed of the records of one kind. */
interface RecordKindRow<Kind extends RecordKindName> {
  /** The word for them in `kiem list`; absent when they are not listed. */
  readonly listing?: ListingKind;
  readonly found: (catalogue: Catalogue) => readonly Found<Kind>[];
}

interface Description<Item> {
  readonly listing?: ListingKind;
  readonly all: (catalogue: Catalogue) => Iterable<Item>;
  readonly title: (record: Item) => Text | string;
  readonly aliases?: (record: Item) => readonly string[];
  /** Its title is a sentence, which nobody types for a name. */
  readonly isSentence?: true;
}

const inBoth = ({ nl, en }: Synonyms | Text): readonly string[] => [nl, en].flat();

function kindOf<Kind extends RecordKindName>(
  kind: Kind,
  { listing, all, title, aliases = () => [], isSentence }: Description<RecordOf[Kind]>,
): RecordKindRow<Kind> {
  const found = (record: RecordOf[Kind]): Found<Kind> => {
    const own = title(record);
    const names = typeof own === 'string' ? [own] : inBoth(own);
    return { kind, record, title: own, names: isSentence === true ? [] : names, aliases: aliases(record) };
  };
  return { ...present({ listing }), found: (catalogue) => [...all(catalogue)].map(found) };
}

/** The terms of one closed list. */
const termsIn = (name: keyof Catalogue['vocabulary'], listing?: ListingKind): Description<Term> => ({
  ...present({ listing }),
  all: ({ vocabulary }) => vocabulary[name],
  title: ({ label }) => label,
  aliases: ({ synonyms }) => (synonyms === undefined ? [] : inBoth(synonyms)),
});

/** Every kind of record; the kind that people most often ask for comes first. */
const RECORD_KINDS: { readonly [Kind in RecordKindName]: RecordKindRow<Kind> } = {
  factor: kindOf('factor', {
    listing: 'factors',
    all: ({ factors }) => factors.values(),
    title: ({ label }) => label,
    aliases: ({ synonyms }) => inBoth(synonyms),
  }),
  intervention: kindOf('intervention', {
    listing: 'interventions',
    all: ({ interventions }) => interventions.values(),
    title: ({ name }) => name,
    aliases: ({ aliases = [] }) => aliases,
  }),
  level: kindOf('level', {
    listing: 'levels',
    all: ({ levels }) => levels.values(),
    title: ({ label }) => label,
    aliases: ({ aliases = [] }) => aliases,
  }),
  element: kindOf('element', {
    listing: 'elements',
    all: ({ activeElements }) => activeElements.values(),
    title: ({ label }) => label,
  }),
  explanation: kindOf('explanation', {
    listing: 'explanations',
    all: ({ explanations }) => explanations.values(),
    title: ({ title }) => title,
  }),
  claim: kindOf('claim', {
    listing: 'claims',
    all: ({ reportClaims }) => reportClaims,
    title: ({ claim }) => claim,
    isSentence: true,
  }),
  care: kindOf('care', {
    listing: 'care',
    all: ({ regularCare }) => regularCare.values(),
    title: ({ name }) => name,
  }),
  caveat: kindOf('caveat', {
    listing: 'caveats',
    all: ({ caveats }) => caveats,
    title: ({ text }) => text,
    isSentence: true,
  }),
  source: kindOf('source', {
    listing: 'sources',
    all: ({ sources }) => sources.values(),
    title: ({ title }) => title,
  }),
  phase: kindOf('phase', termsIn('phases', 'phases')),
  theme: kindOf('theme', termsIn('themes', 'themes')),
  trait: kindOf('trait', termsIn('traits', 'traits')),
  setting: kindOf('setting', termsIn('settings', 'settings')),
  deliverer: kindOf('deliverer', termsIn('deliverers', 'deliverers')),
  group: kindOf('group', termsIn('groups')),
};

/** The kinds that have a page of their own. */
export const PAGE_KINDS = CLOSED_LISTS.PageKind satisfies readonly RecordKindName[];

/** The records of these kinds, kind by kind. */
export const recordsOf = <Kind extends RecordKindName>(
  catalogue: Catalogue,
  ...kinds: readonly Kind[]
): readonly Found<Kind>[] => kinds.flatMap((kind) => RECORD_KINDS[kind].found(catalogue));

/** The word for records of a kind in `kiem list`; undefined when they are not listed. */
export const listingOf = (kind: RecordKindName): ListingKind | undefined => RECORD_KINDS[kind].listing;
