import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Profile } from '../../core/generated/schema-types.ts';
import { profile as validate } from './generated/profile-validator.cjs';

/** A profile, or all that is wrong with the text that should hold one. */
export interface LoadedProfile {
  readonly profile?: Profile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Valid by the schema that the type is made from. */
export const isProfile = (value: unknown): value is Profile => validate(value);

/** What was wrong with the last value that was no profile. */
export const profileErrors = (): readonly ErrorObject[] => validate.errors ?? [];
