import type { Catalogue } from '../core/catalogue.ts';
import { isRecord } from '../core/is-record.ts';
import { RECORD_LISTS } from '../core/records.ts';
import { shown, wrongArgument } from './wrong-argument.ts';

const MAPS = ['factors', 'levels', 'interventions', 'linksTo'] as const satisfies readonly (keyof Catalogue)[];

/** Throws at what cannot have come from `loadCatalogue` or `linkCatalogue`. */
export function assertCatalogue(value: unknown): void {
  if (isRecord(value) && MAPS.every((name) => value[name] instanceof Map)) return;
  throw wrongArgument(`catalogue must be what loadCatalogue or linkCatalogue gives, not ${shown(value)}`);
}

/** Throws at what are no lists of records by kind; what a record itself holds was checked before. */
export function assertLinkable(value: unknown, digest: unknown): void {
  const records = isRecord(value) ? value : {};
  const missing = isRecord(records['vocabulary'])
    ? RECORD_LISTS.find((name) => !Array.isArray(records[name]))
    : 'vocabulary';
  if (missing !== undefined)
    throw wrongArgument(`records must be like those of kiem/catalogue.json; ${missing} is missing`);
  if (typeof digest !== 'string') throw wrongArgument(`digest must be a text, not ${shown(digest)}`);
}
