import type { QuestionKind } from '../../generated/schema-types.ts';
import type { Kind } from '../step.ts';
import { choice } from './choice.ts';
import { choices } from './choices.ts';
import { display } from './display.ts';
import { factors } from './factors.ts';
import { figures } from './figures.ts';
import { offer } from './offer.ts';
import { perFactor } from './per-factor.ts';
import { review } from './review.ts';
import { text } from './text.ts';
import { traits } from './traits.ts';

/** All kinds of questions. */
export const KINDS: Readonly<Record<QuestionKind, Kind>> = {
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
