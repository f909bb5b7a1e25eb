import { type Catalogue, linkCatalogue as link } from '../core/catalogue.ts';
import { inFull } from '../core/in-full.ts';
import type { Profile } from '../core/generated/schema-types.ts';
import { profileProblems } from '../core/profile.ts';
import type { Records } from '../core/records.ts';
import { select as selectFrom, type SelectionResult } from '../core/select.ts';
import { isProfile, profileErrors } from '../read/schema/is-profile.ts';
import { isDay } from '../core/partial-date.ts';
import { assertCatalogue, assertLinkable } from './assert-linked.ts';
import { type InvalidPart, ProfileError } from './profile-error.ts';
import { unsafeTexts } from './unsafe-texts.ts';
import { shown, wrongArgument } from './wrong-argument.ts';

// All that is public of `kiem/core`, which runs without Node. docs/library.md says what each is; a test holds the two equal.
export type { Catalogue } from '../core/catalogue.ts';
export type { Records } from '../core/records.ts';
export type { SelectionResult } from '../core/select.ts';
export { ProfileError, type InvalidPart, type UnanswerableProfile } from './profile-error.ts';

/** The same shape with plain strings where it has ids: whoever writes a profile by hand has no branded ones. */
type Unbranded<T> = T extends string
  ? T extends { readonly __brand: string }
    ? string
    : T
  : T extends readonly (infer Item)[]
    ? readonly Unbranded<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Unbranded<T[Key]> }
      : T;

/** A profile as a program writes it: `{ factors: [{ id: 'poverty' }], phases: ['pregnancy'] }`. */
export type ProfileInput = Unbranded<Profile>;

const invalidParts = (): readonly InvalidPart[] =>
  profileErrors().map(({ instancePath, keyword, params }) => ({
    kind: 'invalid',
    path: instancePath,
    rule: keyword,
    // Of ajv, which says of each rule what was asked for.
    details: params as Readonly<Record<string, unknown>>,
  }));

function assertDay(today: unknown): void {
  if (typeof today !== 'string' || !isDay(today))
    throw wrongArgument(`today must be a day such as 2026-11-27, not ${shown(today)}`);
}

/** Links records that have passed all checks. `digest` is the fingerprint of the files that they came from. */
export function linkCatalogue(records: Records, digest: string): Catalogue {
  assertLinkable(records, digest);
  return link(records, digest);
}

/**
 * Which interventions answer a profile, why, why others do not, and what stays open: the JSON of `kiem select`, without
 * `schemaVersion` and `tool`. `today` (YYYY-MM-DD) is the day at which levels are looked up, unless the profile names one.
 * Throws a `ProfileError` when the profile cannot be answered.
 */
export function select(catalogue: Catalogue, profile: ProfileInput, today: string): SelectionResult {
  assertCatalogue(catalogue);
  assertDay(today);
  const given: unknown = profile;
  if (!isProfile(given)) throw new ProfileError(invalidParts());
  const problems = [...unsafeTexts(given), ...profileProblems(catalogue, given)];
  if (problems.length > 0) throw new ProfileError(problems);
  return inFull(catalogue, selectFrom(catalogue, given, today));
}
