import type { Profile } from '../core/generated/schema-types.ts';

/** The same shape with plain strings where it has ids: who writes a profile by hand has no branded ones. */
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
