import type {
  FactorId,
  InterventionId,
  LevelId,
  LocalFigure,
  OrderName,
  Theme,
  TraitShare,
} from '../generated/schema-types.ts';

/** A project of one's own, with what it works on by one's own account. */
export interface OwnProject {
  readonly name: string;
  readonly factors: readonly FactorId[];
}

/** One of the options for each of the chosen factors. */
export type ValuePerFactor = ReadonlyMap<FactorId, string>;

/** What somebody answered, one variant for each kind of question. */
export type Answer =
  /** Empty: nothing was filled in. */
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'choice'; readonly value: string }
  | { readonly kind: 'choices'; readonly values: readonly string[] }
  | { readonly kind: 'factors'; readonly chosen: readonly FactorId[]; readonly unknown: readonly FactorId[] }
  | { readonly kind: 'per-factor'; readonly values: ValuePerFactor }
  | { readonly kind: 'figures'; readonly values: ReadonlyMap<FactorId, LocalFigure | typeof NOT_KNOWN> }
  | {
      readonly kind: 'traits';
      readonly values: ReadonlyMap<string, TraitShare>;
      readonly births?: number;
      readonly shares?: ReadonlyMap<string, number>;
    }
  | { readonly kind: 'offer'; readonly known: readonly InterventionId[]; readonly own: readonly OwnProject[] }
  | {
      readonly kind: 'display';
      readonly minLevel?: LevelId;
      readonly themes: readonly Theme[];
      readonly includeUnrated: boolean;
      readonly order: OrderName;
    }
  | { readonly kind: 'review' };

/** The answer to a question of one kind. */
export type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

/** By id of the question. Holds everything that was ever answered; what counts is worked out (see `walk`). */
export type Answers = ReadonlyMap<string, Answer>;

/** For `per-factor` and `figures`: it is not known. Never a value of the profile. */
export const NOT_KNOWN = 'unknown' as const;
