import type { Walk } from '../../core/questionnaire/walk.ts';
import type { Asking, Move } from './conversation.ts';
import { askChoice } from './ask-choice.ts';
import { askChoices } from './ask-choices.ts';
import { askDisplay } from './ask-display.ts';
import { askFactors } from './ask-factors.ts';
import { askFigures } from './ask-figures.ts';
import { askOffer } from './ask-offer.ts';
import { askPerFactor } from './ask-per-factor.ts';
import { askReview } from './ask-review.ts';
import { askText } from './ask-text.ts';
import { askTraits } from './ask-traits.ts';

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
