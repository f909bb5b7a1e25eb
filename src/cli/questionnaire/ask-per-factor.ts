import type { Factor } from '../../core/generated/schema-types.ts';
import { type Answer, NOT_KNOWN, type ValuePerFactor } from '../../core/questionnaire/answer.ts';
import type { Offered } from '../../core/questionnaire/step.ts';
import { chosenFactorOptions, optionLabel } from '../../view/questionnaire/option-groups.ts';
import { mapReply, type Reply } from '../prompts/prompter.ts';
import type { Asking, Move } from './conversation.ts';
import { askInTurn } from './ask-in-turn.ts';
import { inPart } from './in-part.ts';
import { chosenMarks } from './marks.ts';
import { withUnknown } from './option-text.ts';

type PerFactorOffer = Extract<Offered, { kind: 'per-factor' }>;

const DIFFERS = 'differs';

const valuesOf = (answer: Answer | undefined): ValuePerFactor =>
  answer?.kind === 'per-factor' ? answer.values : new Map();

/** What stood outside the list, because of an earlier answer, is kept for when it comes back. */
const toAnswer = ({ asked }: Asking, values: ValuePerFactor): Answer => ({
  kind: 'per-factor',
  values: new Map([...valuesOf(asked.inactive), ...values]),
});

/** Of two options, each factor has the one or the other: one list says it all. */
async function askByTicking(
  asking: Asking,
  { factors, options }: PerFactorOffer,
  before: ValuePerFactor,
): Promise<Reply<ValuePerFactor>> {
  const { prompter, lens, heading, keep } = asking;
  const [ticked = '', open = ''] = options.map(({ value }) => value);
  const label = (value: string): string => optionLabel(lens, options, value);
  const toValues = (marks: ReadonlyMap<string, unknown>): ValuePerFactor =>
    new Map(factors.map(({ id }) => [id, marks.has(id) ? ticked : open]));
  const reply = await prompter.chooseMany({
    ...heading,
    why: `${heading.why} ${lens.messages.questionnaire.tickedIs(label(ticked), label(open))}`,
    groups: [{ options: chosenFactorOptions(lens, factors) }],
    marks: chosenMarks(factors.map(({ id }) => id).filter((id) => (before.get(id) ?? ticked) === ticked)),
    onMarks: (marks) => {
      keep(toAnswer(asking, toValues(marks)));
    },
  });
  return mapReply(reply, toValues);
}

async function askEach(
  asking: Asking,
  offered: PerFactorOffer,
  before: ValuePerFactor,
): Promise<Reply<ValuePerFactor>> {
  const { prompter, lens, heading, keep } = asking;
  const { factors } = offered;
  const ask = ({ id, label }: Factor, position: number, now: string | undefined): Promise<Reply<string>> => {
    const selected = now ?? before.get(id) ?? NOT_KNOWN;
    return prompter.chooseOne({
      ...heading,
      context: inPart(asking, position, factors.length),
      message: `${heading.message} ${lens.text(label)}.`,
      groups: [{ options: withUnknown(asking, offered.options) }],
      selected,
    });
  };
  const toValues = (given: readonly string[]): ValuePerFactor =>
    new Map(
      factors.flatMap(({ id }, index) => {
        const value = given[index] ?? before.get(id);
        return value === undefined ? [] : [[id, value] as const];
      }),
    );
  const reply = await askInTurn(factors, ask, (given) => {
    keep(toAnswer(asking, toValues(given)));
  });
  return mapReply(reply, toValues);
}

/** One answer for all factors is enough for most people; only when it differs each factor is asked. */
async function askForAll(
  asking: Asking,
  offered: PerFactorOffer,
  before: ValuePerFactor,
): Promise<Reply<ValuePerFactor>> {
  const { prompter, lens, heading } = asking;
  const words = lens.messages.questionnaire;
  let values = before;
  for (;;) {
    const given = new Set(values.values());
    const [only = NOT_KNOWN] = given;
    const all = withUnknown(asking, offered.options).map((option) => ({
      ...option,
      label: words.forAll(option.label),
    }));
    const reply = await prompter.chooseOne({
      ...heading,
      groups: [{ options: [...all, { value: DIFFERS, label: words.differs, definition: words.differsWhy }] }],
      selected: given.size > 1 ? DIFFERS : only,
    });
    if (reply.kind === 'back') return { kind: 'back', draft: values };
    if (reply.value !== DIFFERS)
      return { kind: 'answer', value: new Map(offered.factors.map(({ id }) => [id, reply.value])) };
    const each = await askEach(asking, offered, values);
    if (each.kind === 'answer') return each;
    values = each.draft ?? values;
  }
}

/** One of the options for each of the chosen factors. */
export async function askPerFactor(asking: Asking, offered: PerFactorOffer): Promise<Move> {
  const { question, answer } = asking.asked;
  const isEither = offered.options.length === 2 && question.unknown === undefined;
  const askInFull = offered.factors.length === 1 ? askEach : askForAll;
  const ask = isEither ? askByTicking : askInFull;
  const reply = await ask(asking, offered, valuesOf(answer));
  return mapReply(reply, (values) => toAnswer(asking, values));
}
