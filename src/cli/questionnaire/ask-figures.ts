import type { Factor, LocalFigure } from '../../core/generated/schema-types.ts';
import { type Answer, NOT_KNOWN } from '../../core/questionnaire/answer.ts';
import { readFigure } from '../../core/questionnaire/read-figure.ts';
import type { Offered } from '../../core/questionnaire/step.ts';
import { figureText } from '../../tell/figure-text.ts';
import { unkept } from '../../words/kept.ts';
import type { Messages } from '../../words/index.ts';
import { mapReply, type Reply } from '../prompts/prompter.ts';
import type { Asking, Move } from './conversation.ts';
import { askInTurn } from './ask-in-turn.ts';
import { inPart } from './in-part.ts';

type FigureReply = LocalFigure | typeof NOT_KNOWN;

/** Nothing at all is not known; else what is wrong with what was typed. */
function complaint({ questionnaire, localFigures }: Messages, text: string): string | undefined {
  const figure = text.trim() === '' ? NOT_KNOWN : readFigure(text);
  if (figure === 'two-ways') return localFigures.faults.twoWays(text);
  return figure === 'incomplete' ? questionnaire.badFigure : undefined;
}

function figureOf(text: string): FigureReply {
  const figure = readFigure(text);
  return typeof figure === 'string' ? NOT_KNOWN : figure;
}

/** The figure of each factor that is based on one: value, year and source on one line, or nothing yet. */
export async function askFigures(asking: Asking, { factors }: Extract<Offered, { kind: 'figures' }>): Promise<Move> {
  const { prompter, lens, asked, heading, keep } = asking;
  const before = asked.answer?.kind === 'figures' ? asked.answer.values : new Map<string, FigureReply>();
  const known = new Map(asked.before.profile.factors.map(({ id, figure }) => [id, figure]));
  const ask = async (
    { id, label }: Factor,
    position: number,
    now: FigureReply | undefined,
  ): Promise<Reply<FigureReply>> => {
    const figure = now ?? before.get(id) ?? known.get(id) ?? NOT_KNOWN;
    const reply = await prompter.enterText({
      ...heading,
      context: inPart(asking, position, factors.length),
      message: `${heading.message} ${lens.text(label)}.`,
      text: figure === NOT_KNOWN ? '' : unkept(figureText(lens, figure)),
      complain: (text) => complaint(lens.messages, text),
    });
    return mapReply(reply, figureOf);
  };
  const read = (given: readonly FigureReply[]): Answer => ({
    kind: 'figures',
    values: new Map(factors.map(({ id }, index) => [id, given[index] ?? before.get(id) ?? NOT_KNOWN])),
  });
  const reply = await askInTurn(factors, ask, (given) => {
    keep(read(given));
  });
  return mapReply(reply, read);
}
