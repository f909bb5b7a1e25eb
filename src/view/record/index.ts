import type { Catalogue } from '../../core/catalogue.ts';
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
} from '../../core/generated/schema-types.ts';
import type { Day } from '../../core/partial-date.ts';
import type { Language } from '../../words/index.ts';
import type { Document } from '../document.ts';
import type { Lens } from '../../tell/lens.ts';
import { factorDocument } from './factor-page.ts';
import { interventionDocument } from './intervention-page.ts';
import {
  careDocument,
  caveatDocument,
  claimDocument,
  elementDocument,
  explanationDocument,
  levelDocument,
  sourceDocument,
} from './small-pages.ts';

/** A record of any kind. */
export type FoundRecord =
  | { readonly kind: 'factor'; readonly record: Factor }
  | { readonly kind: 'intervention'; readonly record: Intervention }
  | { readonly kind: 'level'; readonly record: Level }
  | { readonly kind: 'element'; readonly record: ActiveElement }
  | { readonly kind: 'explanation'; readonly record: Explanation }
  | { readonly kind: 'claim'; readonly record: ReportClaim }
  | { readonly kind: 'care'; readonly record: Care }
  | { readonly kind: 'caveat'; readonly record: Caveat }
  | { readonly kind: 'source'; readonly record: Source };

/** Everything that has a page. */
export function everyRecord(catalogue: Catalogue): readonly FoundRecord[] {
  return [
    ...[...catalogue.factors.values()].map((record) => ({ kind: 'factor', record }) as const),
    ...[...catalogue.interventions.values()].map((record) => ({ kind: 'intervention', record }) as const),
    ...[...catalogue.levels.values()].map((record) => ({ kind: 'level', record }) as const),
    ...[...catalogue.activeElements.values()].map((record) => ({ kind: 'element', record }) as const),
    ...[...catalogue.explanations.values()].map((record) => ({ kind: 'explanation', record }) as const),
    ...catalogue.reportClaims.map((record) => ({ kind: 'claim', record }) as const),
    ...[...catalogue.regularCare.values()].map((record) => ({ kind: 'care', record }) as const),
    ...catalogue.caveats.map((record) => ({ kind: 'caveat', record }) as const),
    ...[...catalogue.sources.values()].map((record) => ({ kind: 'source', record }) as const),
  ];
}

/** What a record is called. A claim and a caveat have no name but what they say. */
export function recordName({ kind, record }: FoundRecord, language: Language): string {
  switch (kind) {
    case 'factor':
    case 'level':
    case 'element':
      return record.label[language];
    case 'intervention':
      return record.name;
    case 'explanation':
      return record.title[language];
    case 'claim':
      return record.claim[language];
    case 'care':
      return record.name[language];
    case 'caveat':
      return record.text[language];
    case 'source':
      return record.title;
  }
}

/** The record with this id; where kinds share an id, the kind that people most often ask for. */
export const findRecord = (catalogue: Catalogue, id: string): FoundRecord | undefined =>
  everyRecord(catalogue).find(({ record }) => record.id === id);

export const allIds = (catalogue: Catalogue): readonly string[] =>
  everyRecord(catalogue).map(({ record }) => record.id);

/** A page with all that is known of one record. */
export function recordDocument(lens: Lens, found: FoundRecord, today: Day): Document {
  switch (found.kind) {
    case 'factor':
      return factorDocument(lens, found.record, today);
    case 'intervention':
      return interventionDocument(lens, found.record, today);
    case 'level':
      return levelDocument(lens, found.record, today);
    case 'element':
      return elementDocument(lens, found.record);
    case 'explanation':
      return explanationDocument(lens, found.record);
    case 'claim':
      return claimDocument(lens, found.record);
    case 'care':
      return careDocument(lens, found.record);
    case 'caveat':
      return caveatDocument(lens, found.record);
    case 'source':
      return sourceDocument(lens, found.record);
  }
}
