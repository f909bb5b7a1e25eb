import { countMatches } from '../../core/questionnaire/candidates.ts';
import { type AskedQuestion, placeOf, type Walk } from '../../core/questionnaire/walk.ts';
import type { Lens } from '../../tell/lens.ts';

/** What stands above a question. */
export interface QuestionHeading {
  readonly message: string;
  /** Where we are, and how many interventions match the answers so far. */
  readonly context: string;
  readonly why: string;
  readonly help?: string;
}

export function questionHeading(lens: Lens, walk: Walk, asked: AskedQuestion): QuestionHeading {
  const { text, why, help } = asked.question;
  const words = lens.messages.questionnaire;
  const place = placeOf(walk, asked);
  const matches = countMatches(asked.before);
  return {
    message: lens.text(text),
    context: [
      ...(place === undefined ? [] : [words.progress(place)]),
      ...(matches === undefined ? [] : [words.matchSoFar(matches)]),
    ].join(' '),
    why: lens.text(why),
    ...(help === undefined ? {} : { help: lens.text(help) }),
  };
}
