import type { Catalogue } from '../catalogue.ts';
import type {
  Domain,
  FactorGroup,
  FactorKind,
  Factor,
  Intervention,
  Level,
  Profile,
  Question,
  QuestionOption,
  Term,
} from '../generated/schema-types.ts';
import type { LocalFigures } from '../local-figures.ts';
import type { Day } from '../partial-date.ts';
import type { Answer } from './answer.ts';

/** A factor in a list. */
export interface FactorOption {
  readonly factor: Factor;
  /** How many of its ancestors stand above it. */
  readonly depth: number;
  /** No intervention in the data says anything about it. It can be chosen all the same: that is a gap worth showing. */
  readonly hasNothing: boolean;
}

/**
 * Factors under one heading. `opposite`: those across from a chosen risk; then the group is absent. `elsewhere`: what the
 * question does not list, but what a search in it finds.
 */
export type FactorSection =
  | { readonly kind: 'opposite'; readonly options: readonly FactorOption[] }
  | {
      /** In the table of the report, only in its text, or from data of one's own. */
      readonly kind: 'table' | 'text' | 'own';
      readonly group: FactorGroup;
      readonly options: readonly FactorOption[];
    }
  | {
      readonly kind: 'elsewhere';
      readonly factorKind: FactorKind;
      readonly group: FactorGroup;
      readonly options: readonly FactorOption[];
    };

/** What can be answered, one variant for each kind of question. */
export type Offered =
  | { readonly kind: 'choice'; readonly options: readonly QuestionOption[] }
  | { readonly kind: 'text' }
  | { readonly kind: 'figures'; readonly factors: readonly Factor[] }
  | { readonly kind: 'choices'; readonly options: readonly QuestionOption[] }
  | { readonly kind: 'factors'; readonly sections: readonly FactorSection[] }
  | { readonly kind: 'per-factor'; readonly factors: readonly Factor[]; readonly options: readonly QuestionOption[] }
  | { readonly kind: 'traits'; readonly traits: readonly Term[]; readonly options: readonly QuestionOption[] }
  | {
      readonly kind: 'offer';
      /** Interventions that say something about the chosen factors, those that match first. */
      readonly related: readonly Intervention[];
      readonly others: readonly Intervention[];
      readonly factors: readonly Factor[];
    }
  | { readonly kind: 'display'; readonly levels: readonly Level[]; readonly themes: readonly Term[] }
  /** Without a factor there is nothing to search on. */
  | { readonly kind: 'review'; readonly hasFactor: boolean };

/** What the answers so far amount to. */
export interface Progress {
  readonly catalogue: Catalogue;
  readonly today: Day;
  /** What was said before the first question. */
  readonly given: Partial<Profile>;
  /** What the municipality's own figures say. */
  readonly figures: LocalFigures;
  readonly purpose?: string;
  /** Empty: all. */
  readonly domains: readonly Domain[];
  readonly profile: Profile;
}

/** One question in the light of the answers before it. */
export interface Step {
  readonly offered: Offered;
  /** Nothing to ask: the question is skipped. */
  readonly isEmpty?: boolean;
  /** The part of the earlier answer that still counts. Absent: not answered yet. */
  readonly answer?: Answer;
  /** Whether everything that is asked now was answered. */
  readonly isAnswered: boolean;
  /** The part of the earlier answer that no longer counts. */
  readonly inactive?: Answer;
  readonly after: Progress;
}

/** A kind of question: what it offers, what of an earlier answer still counts, and what that does to the profile. */
export type StepOf = (question: Question, before: Progress, stored: Answer | undefined) => Step;

/** Replaces fields of the profile. */
export const withProfile = (progress: Progress, fields: Partial<Profile>): Progress => ({
  ...progress,
  profile: { ...progress.profile, ...fields },
});
