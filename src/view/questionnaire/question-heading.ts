import { type AskedQuestion, type FellOut, inPlayAt, placeOf, type Walk } from '../../core/questionnaire/walk.ts';
import type { Lens } from '../../tell/lens.ts';
import { questionName } from './answer-words.ts';

/** What stands above a question. */
export interface QuestionHeading {
  readonly message: string;
  /** Where we are, and how many interventions are still in play. */
  readonly context: string;
  readonly why: string;
  readonly help?: string;
}

/** How many are in play, and what the answer before this question did to that. */
function inPlayWords(lens: Lens, count: number, fellOut: FellOut | undefined): string {
  const words = lens.messages.questionnaire;
  const why = fellOut === undefined ? [] : [words.fellOut(fellOut.count, questionName(lens, fellOut.by))];
  return [words.inPlay(count), ...why].join(' ');
}

export function questionHeading(lens: Lens, walk: Walk, asked: AskedQuestion, fellOut?: FellOut): QuestionHeading {
  const { text, why, help } = asked.question;
  const words = lens.messages.questionnaire;
  const place = placeOf(walk, asked);
  return {
    message: lens.text(text),
    context: [
      ...(place === undefined ? [] : [words.progress(place)]),
      inPlayWords(lens, inPlayAt(walk, asked), fellOut),
    ].join(' '),
    why: lens.text(why),
    ...(help === undefined ? {} : { help: lens.text(help) }),
  };
}
