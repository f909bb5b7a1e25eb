import type { ErrorObject } from 'ajv';
import type { Profile } from '../core/generated/schema-types.ts';
import { profile as validate } from './generated/profile-validator.cjs';

/** Valid by the schema that the type is made from. */
export const isProfile = (value: unknown): value is Profile => validate(value);

/** What was wrong with the last value that was no profile. */
export const profileErrors = (): readonly ErrorObject[] => validate.errors ?? [];
