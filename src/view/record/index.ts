import type { Catalogue } from '../../core/catalogue.ts';
import type { Day } from '../../core/partial-date.ts';
import { type Found, PAGE_KINDS, recordsOf } from '../../core/record-kinds.ts';
import { type Document, toned } from '../document.ts';
import type { Lens } from '../../tell/lens.ts';
import { originLine } from '../../tell/origin-text.ts';
import { factorDocument, factorSummary } from './factor-page.ts';
import { interventionDocument, interventionSummary } from './intervention-page.ts';
import {
  careDocument,
  caveatDocument,
  claimDocument,
  elementDocument,
  explanationDocument,
  levelDocument,
  sourceDocument,
} from './small-pages.ts';

/** A record that has a page. */
export type FoundRecord = Found<(typeof PAGE_KINDS)[number]>;

/** The record with this id; where kinds share an id, the kind that people most often ask for. */
export const findRecord = (catalogue: Catalogue, id: string): FoundRecord | undefined =>
  recordsOf(catalogue, ...PAGE_KINDS).find(({ record }) => record.id === id);

function pageFor(lens: Lens, found: FoundRecord, today: Day): Document {
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

/** What one asks first of a record. Where all of it fits in a few lines, that is all of it. */
function summaryFor(lens: Lens, found: FoundRecord, today: Day): Document {
  if (found.kind === 'intervention') return interventionSummary(lens, found.record, today);
  return found.kind === 'factor' ? factorSummary(lens, found.record, today) : pageFor(lens, found, today);
}

/** Of a record of own data first where it is from. */
function withOrigin(lens: Lens, { record }: FoundRecord, page: Document): Document {
  const origin = originLine(lens, record);
  const [head, ...rest] = page.blocks;
  return origin === undefined || head === undefined
    ? page
    : { ...page, blocks: [head, toned('muted', origin), ...rest] };
}

/** What one asks first of a record. */
export const recordSummary = (lens: Lens, found: FoundRecord, today: Day): Document =>
  withOrigin(lens, found, summaryFor(lens, found, today));

/** A page with all that is known of one record. */
export const recordDocument = (lens: Lens, found: FoundRecord, today: Day): Document =>
  withOrigin(lens, found, pageFor(lens, found, today));
