import type { QuestionKind } from '../generated/schema-types.ts';
import type { StepOf } from './step.ts';
import { choice } from './choice-kind.ts';
import { choices } from './choices-kind.ts';
import { display } from './display-kind.ts';
import { factors } from './factors-kind.ts';
import { figures } from './figures-kind.ts';
import { offer } from './offer-kind.ts';
import { perFactor } from './per-factor-kind.ts';
import { review } from './review-kind.ts';
import { text } from './text-kind.ts';
import { traits } from './traits-kind.ts';

/** All kinds of questions. */
export const QUESTION_KINDS: Readonly<Record<QuestionKind, StepOf>> = {
  text,
  choice,
  choices,
  factors,
  'per-factor': perFactor,
  figures,
  traits,
  offer,
  display,
  review,
};
