import { type AskedQuestion, inPlayAt, placeOf, type Walk } from '../../core/questionnaire/walk.ts';
import type { Lens } from '../../tell/lens.ts';

/** What stands above a question. */
export interface QuestionHeading {
  readonly message: string;
  /** Where we are, and how many interventions are still in play. */
  readonly context: string;
  readonly why: string;
  readonly help?: string;
}

export function questionHeading(lens: Lens, walk: Walk, asked: AskedQuestion): QuestionHeading {
  const { text, why, help } = asked.question;
  const words = lens.messages.questionnaire;
  const place = placeOf(walk, asked);
  return {
    message: lens.text(text),
    context: [...(place === undefined ? [] : [words.progress(place)]), words.inPlay(inPlayAt(walk, asked))].join(' '),
    why: lens.text(why),
    ...(help === undefined ? {} : { help: lens.text(help) }),
  };
}
