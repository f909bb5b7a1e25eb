import { CLOSED_LISTS } from '../generated/closed-lists.ts';
import { FACTOR_KINDS, GROUPS, PHASES, SOURCE_KINDS, THEMES } from '../vocabulary.ts';

/** What `kiem new` can make. */
export const NEW_KINDS = ['intervention', 'factor', 'source'] as const;
export type NewKind = (typeof NEW_KINDS)[number];

/** A field with one answer. Dots in a key lead into the record. */
export type SimpleField =
  /** A line, which may be left empty when it is optional: what is not known stays absent. */
  | { readonly kind: 'line'; readonly key: string; readonly form?: 'date' | 'url'; readonly isOptional?: true }
  /** The id, with a suggestion made of an earlier answer. */
  | { readonly kind: 'id'; readonly key: 'id'; readonly from: string }
  /** Words with a comma between them, in each language; there may be none. */
  | { readonly kind: 'words'; readonly key: string }
  | { readonly kind: 'one'; readonly key: string; readonly values: readonly string[] }
  | { readonly kind: 'many'; readonly key: string; readonly values: readonly string[] };

/** One thing that is asked; the last ones take questions of their own. */
export type FormField =
  | SimpleField
  | { readonly kind: 'source'; readonly key: string; readonly isList?: true }
  | { readonly kind: 'links'; readonly key: 'links' }
  | { readonly kind: 'recognitions'; readonly key: 'recognitions' };

const inBoth = (key: string): readonly SimpleField[] => [
  { kind: 'line', key: `${key}.nl` },
  { kind: 'line', key: `${key}.en` },
];

/** The questions for a source, which can come up amid the others. */
export const SOURCE_FORM: readonly SimpleField[] = [
  { kind: 'line', key: 'title' },
  { kind: 'id', key: 'id', from: 'title' },
  { kind: 'one', key: 'kind', values: SOURCE_KINDS },
  { kind: 'line', key: 'publisher', isOptional: true },
  { kind: 'line', key: 'date', form: 'date', isOptional: true },
  { kind: 'line', key: 'url', form: 'url', isOptional: true },
];

/** The questions for each kind: what a record must have, and what nearly every source has. The rest is for an editor. */
export const FORMS: Readonly<Record<NewKind, readonly FormField[]>> = {
  intervention: [
    { kind: 'line', key: 'name' },
    { kind: 'id', key: 'id', from: 'name' },
    { kind: 'one', key: 'theme', values: THEMES },
    { kind: 'source', key: 'sources', isList: true },
    ...inBoth('summary'),
    ...inBoth('aim'),
    { kind: 'many', key: 'target.phases', values: PHASES },
    ...inBoth('target.audience'),
    { kind: 'links', key: 'links' },
    { kind: 'recognitions', key: 'recognitions' },
  ],
  factor: [
    { kind: 'one', key: 'kind', values: FACTOR_KINDS },
    { kind: 'one', key: 'group', values: GROUPS },
    ...inBoth('label'),
    { kind: 'id', key: 'id', from: 'label.en' },
    { kind: 'source', key: 'source' },
    ...inBoth('definition'),
    { kind: 'words', key: 'synonyms.nl' },
    { kind: 'words', key: 'synonyms.en' },
    { kind: 'one', key: 'answeredBy', values: CLOSED_LISTS.AnsweredBy },
  ],
  source: SOURCE_FORM,
};

/** What is not asked because it cannot be otherwise: all of Table 1 is in the data. */
export const GIVEN: Readonly<Record<NewKind, Readonly<Record<string, unknown>>>> = {
  intervention: {},
  factor: { inTable1: false },
  source: {},
};
