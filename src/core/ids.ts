import type { CareId, FactorId, InterventionId, SourceId } from './generated/schema-types.ts';

/** The only places where a string becomes an id; the caller vouches that it names a record. */
export const factorId = (text: string): FactorId => text as FactorId;
export const interventionId = (text: string): InterventionId => text as InterventionId;
export const sourceId = (text: string): SourceId => text as SourceId;
export const careId = (text: string): CareId => text as CareId;
