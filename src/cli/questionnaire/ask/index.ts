import type { Walk } from '../../../core/questionnaire/walk.ts';
import type { Asking, Move } from '../conversation.ts';
import { askChoice } from './choice.ts';
import { askChoices } from './choices.ts';
import { askDisplay } from './display.ts';
import { askFactors } from './factors.ts';
import { askFigures } from './figures.ts';
import { askOffer } from './offer.ts';
import { askPerFactor } from './per-factor.ts';
import { askReview } from './review.ts';
import { askText } from './text.ts';
import { askTraits } from './traits.ts';

/** Puts a question to somebody, each kind in its own way. */
export function askQuestion(asking: Asking, walk: Walk): Promise<Move> {
  const { offered } = asking.asked;
  switch (offered.kind) {
    case 'choice':
      return askChoice(asking, offered);
    case 'text':
      return askText(asking);
    case 'choices':
      return askChoices(asking, offered);
    case 'factors':
      return askFactors(asking, offered);
    case 'per-factor':
      return askPerFactor(asking, offered);
    case 'figures':
      return askFigures(asking, offered);
    case 'traits':
      return askTraits(asking, offered);
    case 'offer':
      return askOffer(asking, offered);
    case 'display':
      return askDisplay(asking, offered);
    case 'review':
      return askReview(asking, offered, walk);
  }
}
