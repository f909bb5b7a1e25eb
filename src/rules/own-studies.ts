import type { Study } from '../core/generated/schema-types.ts';

/** A study of the programme itself or of an adaptation: no other grounds a claim (design, section 3). */
export const isOwnStudy = ({ fit }: Study): boolean => fit === 'this-programme' || fit === 'adaptation';
