import type {
  ActiveElement,
  Care,
  Caveat,
  Explanation,
  Factor,
  Intervention,
  Level,
  ReportClaim,
  Source,
  SourceRef,
  Term,
} from '../../core/generated/schema-types.ts';
import type { Day } from '../../core/partial-date.ts';
import { recognitionInEffect } from '../../core/rating.ts';
import type { Lens } from '../../tell/lens.ts';
import { latestColumn, originColumn } from '../shared-columns.ts';
import { joined, type SheetColumn } from '../sheet.ts';
import { interventionColumns } from './intervention-columns.ts';

const id = { name: 'id', about: 'id of the record', value: (record: { readonly id: string }) => record.id };

const source = {
  name: 'source',
  about: 'id of its source',
  value: (record: { readonly source: SourceRef }) => record.source.id,
};
const sourceAt = {
  name: 'source_at',
  about: 'section or page in that source',
  value: (record: { readonly source: SourceRef }) => record.source.at,
};

type Cited = Pick<ActiveElement | Explanation, 'study' | 'source'>;
const cited: readonly SheetColumn<Cited>[] = [
  { name: 'study', about: 'studies as the source cites them', value: ({ study }) => study },
  source,
  sourceAt,
];

/** The columns of `kiem list KIND --format csv`, per kind. Texts are in the language of the run. */
export const LIST_COLUMNS = {
  factors: (lens: Lens): readonly SheetColumn<Factor>[] => [
    id,
    { name: 'kind', about: 'risk or protective', value: ({ kind }) => kind },
    { name: 'group', about: 'group of Table 1 of the TNO report', value: ({ group }) => group },
    { name: 'label', about: 'its label', value: ({ label }) => lens.text(label) },
    {
      name: 'in_table_1',
      about: 'true when it stands in Table 1 of the TNO report',
      value: ({ inTable1 }) => inTable1,
    },
    {
      name: 'answered_by',
      about: 'change: a programme can work on it; reach: a characteristic of families',
      value: ({ answeredBy }) => answeredBy,
    },
    { name: 'refines', about: 'id of the factor that it is a part of', value: ({ refines }) => refines },
    { name: 'mirror', about: 'id of the same factor seen from the other side', value: ({ mirror }) => mirror },
    {
      name: 'phases',
      about: 'phases in which its source places it, separated by bars',
      value: ({ phases = [] }) => joined(phases),
    },
    source,
    sourceAt,
    originColumn(lens),
  ],
  interventions: (lens: Lens, day: Day): readonly SheetColumn<Intervention>[] => [
    id,
    { name: 'name', about: 'its name', value: ({ name }) => name },
    { name: 'theme', about: 'theme of section 4.1 of the TNO report', value: ({ theme }) => theme },
    ...interventionColumns(lens, day),
    originColumn(lens),
    latestColumn((record) => recognitionInEffect(record, day)),
  ],
  levels: (lens: Lens): readonly SheetColumn<Level>[] => [
    id,
    { name: 'rank', about: '1 is the weakest; an order, never a quantity', value: ({ rank }) => rank },
    { name: 'label', about: 'its official name', value: ({ label }) => lens.text(label) },
    { name: 'plain', about: 'what it says', value: ({ plain }) => lens.text(plain) },
    { name: 'is_not', about: 'what it does not say', value: ({ isNot }) => lens.text(isNot) },
  ],
  elements: (lens: Lens): readonly SheetColumn<ActiveElement>[] => [
    id,
    { name: 'group', about: 'heading of the report under which it stands', value: ({ group }) => group },
    { name: 'safe', about: 'S, A, F or E when it is one of the SAFE criteria', value: ({ safe }) => safe },
    { name: 'label', about: 'its label', value: ({ label }) => lens.text(label) },
    { name: 'description', about: 'what it is', value: ({ description }) => lens.text(description) },
    {
      name: 'report_claim',
      about: 'id of what the report says of interventions with it',
      value: ({ reportClaim }) => reportClaim,
    },
    ...cited,
    originColumn(lens),
  ],
  explanations: (lens: Lens): readonly SheetColumn<Explanation>[] => [
    id,
    { name: 'title', about: 'what it explains', value: ({ title }) => lens.text(title) },
    { name: 'text', about: 'the explanation', value: (explanation) => lens.text(explanation.text) },
    ...cited,
    originColumn(lens),
  ],
  claims: (lens: Lens): readonly SheetColumn<ReportClaim>[] => [
    id,
    { name: 'claim', about: 'what the report says', value: ({ claim }) => lens.text(claim) },
    {
      name: 'figure',
      about: 'its figure',
      value: (claim) => (claim.figure === undefined ? undefined : lens.figure(claim.figure)),
    },
    { name: 'check', about: 'how kiem check compares it with the data', value: ({ check }) => check?.kind },
    source,
    sourceAt,
    originColumn(lens),
  ],
  sources: (lens: Lens): readonly SheetColumn<Source>[] => [
    id,
    { name: 'title', about: 'its title', value: ({ title }) => title },
    { name: 'publisher', about: 'who published it', value: ({ publisher }) => publisher },
    { name: 'date', about: 'date of the source', value: ({ date }) => date },
    { name: 'kind', about: 'report, database, guideline, study, registry, news or website', value: ({ kind }) => kind },
    { name: 'url', about: 'its address', value: ({ url }) => url },
    originColumn(lens),
  ],
  caveats: (lens: Lens): readonly SheetColumn<Caveat>[] => [
    id,
    { name: 'when', about: 'kind of condition under which it is told', value: ({ when }) => when.kind },
    { name: 'text', about: 'what the reader must be told', value: (caveat) => lens.text(caveat.text) },
    source,
    originColumn(lens),
  ],
  care: (lens: Lens): readonly SheetColumn<Care>[] => [
    id,
    { name: 'name', about: 'its name', value: ({ name }) => lens.text(name) },
    { name: 'reach', about: 'everyone or on-indication: whom it is meant for', value: ({ reach }) => reach },
    {
      name: 'footing',
      about: 'law, insured, national-programme, guideline or practice',
      value: ({ footing }) => footing,
    },
    { name: 'phases', about: 'phases of the care, separated by bars', value: ({ phases }) => joined(phases) },
    {
      name: 'factors',
      about: 'factors that it bears on, separated by bars',
      value: ({ factors }) => joined(factors.map(({ factor }) => factor)),
    },
    { name: 'varies_locally', about: 'true when it differs by place', value: ({ variesLocally }) => variesLocally },
    source,
    originColumn(lens),
  ],
  terms: (lens: Lens): readonly SheetColumn<Term>[] => [
    id,
    { name: 'label', about: 'its label', value: ({ label }) => lens.text(label) },
    {
      name: 'gloss',
      about: 'what it means, in a sentence',
      value: ({ gloss }) => (gloss === undefined ? undefined : lens.text(gloss)),
    },
  ],
} as const;
