import { type AskedQuestion, inPlayAt, type Walk } from '../../core/questionnaire/walk.ts';
import type { Lens } from '../lens.ts';

/** What stands above a question. */
export interface QuestionHeading {
  readonly message: string;
  /** Where we are, and how many interventions are still in play. */
  readonly context: string;
  readonly why: string;
  readonly help?: string;
}

/** The review is not counted: it asks nothing new. */
function progress(lens: Lens, { asked }: Walk, question: AskedQuestion): readonly string[] {
  const counted = asked.filter(({ offered }) => offered.kind !== 'review');
  const position = counted.findIndex((other) => other.question.id === question.question.id);
  return position < 0 ? [] : [lens.messages.questionnaire.progress(position + 1, counted.length)];
}

/** Question, progress and reason. Where the list is short there is room for the help as well. */
export function questionHeading(lens: Lens, walk: Walk, asked: AskedQuestion): QuestionHeading {
  const { text, why, help, kind } = asked.question;
  const inPlay = lens.messages.questionnaire.inPlay(inPlayAt(walk, asked));
  const heading = {
    message: lens.text(text),
    context: [...progress(lens, walk, asked), inPlay].join('. ') + '.',
    why: lens.text(why),
  };
  if (help === undefined) return heading;
  const isShort = kind === 'choice' || kind === 'choices' || kind === 'per-factor';
  return isShort ? { ...heading, why: `${heading.why} ${lens.text(help)}` } : { ...heading, help: lens.text(help) };
}
