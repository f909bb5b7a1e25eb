import type { Term } from '../../core/generated/schema-types.ts';
import type { AnswerOf } from '../../core/questionnaire/answer.ts';
import { isTraitShare } from '../../core/questionnaire/closed-values.ts';
import { relatedInterventions } from '../../core/questionnaire/candidates.ts';
import { present } from '../../core/present.ts';
import { traitMeaning } from '../../view/questionnaire/trait-meaning.ts';
import type { Offered } from '../../core/questionnaire/step.ts';
import type { ListOption } from '../../view/list-option.ts';
import { askBirths, askShares, isKnown, withShare } from './ask-births.ts';
import type { Asking, Move } from './conversation.ts';
import { optionText, withUnknown } from './option-text.ts';
import { traitName } from './trait-name.ts';

type TraitsOffer = Extract<Offered, { kind: 'traits' }>;

const GO_ON = 'traits:go-on';
const BIRTHS = 'traits:births';

/** What is said of a trait; whoever counts families sees which share is still to be given. */
function standingOf(asking: Asking, answer: AnswerOf<'traits'>, trait: Term): string {
  const { lens, asked } = asking;
  const words = lens.messages.questionnaire.families;
  const unknown = asked.question.unknown === undefined ? '' : lens.text(asked.question.unknown);
  const known = isKnown(answer, trait);
  const percentage = answer.shares?.get(trait.id);
  return [
    known ? optionText(asking, answer.values.get(trait.id) ?? '') : unknown,
    ...(percentage === undefined ? [] : [lens.messages.families.share(percentage)]),
    ...(percentage === undefined && known && answer.births !== undefined ? [words.noShare] : []),
  ].join(', ');
}

function choicesOf(asking: Asking, { traits }: TraitsOffer, answer: AnswerOf<'traits'>): readonly ListOption[] {
  const { questionnaire: words, number } = asking.lens.messages;
  const related = relatedInterventions(asking.asked.before);
  const births = answer.births === undefined ? words.families.none : number(answer.births);
  return [
    { value: GO_ON, label: words.display.goOn, definition: words.display.goOnWhy },
    ...traits.map((trait) => ({
      value: trait.id,
      label: `${traitName(asking.lens, trait)}: ${standingOf(asking, answer, trait)}`,
      ...present({ definition: traitMeaning(asking.lens, related, trait) }),
    })),
    { value: BIRTHS, label: `${words.families.births}: ${births}`, definition: words.families.why },
  ];
}

/** Of what is not known no share is known either. */
async function askTrait(
  asking: Asking,
  { options }: TraitsOffer,
  answer: AnswerOf<'traits'>,
  trait: Term,
): Promise<AnswerOf<'traits'>> {
  const { prompter, lens, heading } = asking;
  const reply = await prompter.chooseOne({
    message: traitName(lens, trait),
    context: heading.context,
    groups: [{ options: withUnknown(asking, options) }],
    selected: answer.values.get(trait.id) ?? 'unknown',
  });
  if (reply.kind === 'back' || !isTraitShare(reply.value)) return answer;
  const after = { ...answer, values: new Map(answer.values).set(trait.id, reply.value) };
  return reply.value === 'unknown' ? withShare(after, trait, undefined) : askShares(asking, after, [trait]);
}

/** What nobody changed is not known. */
function agreed({ asked }: Asking, { traits }: TraitsOffer, answer: AnswerOf<'traits'>): AnswerOf<'traits'> {
  const outside = asked.inactive?.kind === 'traits' ? asked.inactive.values : new Map<string, never>();
  const shares = traits.map(({ id }) => [id, answer.values.get(id) ?? 'unknown'] as const);
  return { ...answer, values: new Map([...outside, ...shares]) };
}

/** What is known of the intended families, as a list to agree with or to fill in line by line. */
export async function askTraits(asking: Asking, offered: TraitsOffer): Promise<Move> {
  const { prompter, asked, heading, keep } = asking;
  const { traits } = offered;
  let answer: AnswerOf<'traits'> =
    asked.answer?.kind === 'traits' ? asked.answer : { kind: 'traits', values: new Map() };
  let selected = GO_ON;
  for (;;) {
    const reply = await prompter.chooseOne({
      ...heading,
      groups: [{ options: choicesOf(asking, offered, answer) }],
      selected,
    });
    if (reply.kind === 'back') return { kind: 'back', draft: answer };
    if (reply.value === GO_ON) return { kind: 'answer', value: agreed(asking, offered, answer) };
    selected = reply.value;
    const trait = traits.find(({ id }) => id === reply.value);
    answer = await (trait === undefined ? askBirths(asking, answer, traits) : askTrait(asking, offered, answer, trait));
    keep(answer);
  }
}
