import type { Term } from '../../core/generated/schema-types.ts';
import type { AnswerOf } from '../../core/questionnaire/answer.ts';
import { isTraitShare } from '../../core/questionnaire/closed-values.ts';
import { relatedInterventions } from '../../core/questionnaire/candidates.ts';
import { present } from '../../core/present.ts';
import { traitMeaning } from '../../view/questionnaire/trait-meaning.ts';
import type { Offered } from '../../core/questionnaire/step.ts';
import type { ListOption } from '../prompts/grouped-list/config.ts';
import type { Asking, Move } from './conversation.ts';
import { optionText, withUnknown } from './option-text.ts';

type TraitsOffer = Extract<Offered, { kind: 'traits' }>;

const GO_ON = 'traits:go-on';
const BIRTHS = 'traits:births';
const MOST_BIRTHS = 1_000_000;

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** As a reader of Dutch or English may write it: `1250`, `1.250`, `1,250`. A part of a birth is none. */
const digitsOf = (text: string): string => text.trim().replace(/(?<=\d)[., ](?=\d{3}(?!\d))/g, '');
const isWhole = (digits: string): boolean => /^\d{1,7}$/.test(digits) && Number(digits) <= MOST_BIRTHS;
const isPercentage = (text: string): boolean =>
  /^\d{1,3}([.,]\d+)?$/.test(text) && Number(text.replace(',', '.')) <= 100;

const nameOf = ({ lens }: Asking, { question, label }: Term): string => sentence(lens.text(question ?? label));

function shareOf(asking: Asking, { values, shares }: AnswerOf<'traits'>, { id }: Term): string {
  const { lens, asked } = asking;
  const words = lens.messages.questionnaire.families;
  const share = values.get(id);
  const known = share !== undefined && share !== 'unknown';
  const unknown = asked.question.unknown === undefined ? '' : lens.text(asked.question.unknown);
  const percentage = shares?.get(id);
  return (
    (known ? optionText(asking, share) : unknown) +
    (percentage === undefined ? '' : `, ${words.percentage(percentage)}`)
  );
}

function choicesOf(asking: Asking, { traits }: TraitsOffer, answer: AnswerOf<'traits'>): readonly ListOption[] {
  const words = asking.lens.messages.questionnaire;
  const related = relatedInterventions(asking.asked.before);
  const births = answer.births === undefined ? words.families.none : String(answer.births);
  return [
    { value: GO_ON, label: words.display.goOn, definition: words.display.goOnWhy },
    ...traits.map((trait) => ({
      value: trait.id,
      label: `${nameOf(asking, trait)}: ${shareOf(asking, answer, trait)}`,
      ...present({ definition: traitMeaning(asking.lens, related, trait) }),
    })),
    { value: BIRTHS, label: `${words.families.births}: ${births}`, definition: words.families.why },
  ];
}

async function askBirths({ prompter, lens, heading }: Asking, answer: AnswerOf<'traits'>): Promise<AnswerOf<'traits'>> {
  const words = lens.messages.questionnaire.families;
  const { births, ...rest } = answer;
  const reply = await prompter.enterText({
    message: words.births,
    context: heading.context,
    why: words.why,
    text: births === undefined ? '' : String(births),
    complain: (text) => (text.trim() === '' || isWhole(digitsOf(text)) ? undefined : words.badBirths),
  });
  if (reply.kind === 'back') return answer;
  const digits = digitsOf(reply.value);
  return digits === '' ? rest : { ...rest, births: Number(digits) };
}

/** Only who gave births gets numbers of families, for which shares are needed. */
async function askPercentage(asking: Asking, answer: AnswerOf<'traits'>, trait: Term): Promise<AnswerOf<'traits'>> {
  const { prompter, lens, heading } = asking;
  if (answer.births === undefined) return answer;
  const words = lens.messages.questionnaire.families;
  const standing = answer.shares?.get(trait.id);
  const reply = await prompter.enterText({
    message: words.share(nameOf(asking, trait)),
    context: heading.context,
    text: standing === undefined ? '' : String(Math.round(standing * 1000) / 10),
    complain: (text) => (text.trim() === '' || isPercentage(text.trim()) ? undefined : words.badShare),
  });
  if (reply.kind === 'back') return answer;
  const shares = new Map(answer.shares);
  const text = reply.value.trim().replace(',', '.');
  if (text === '') shares.delete(trait.id);
  else shares.set(trait.id, Number(text) / 100);
  return { ...answer, shares };
}

async function askTrait(
  asking: Asking,
  { options }: TraitsOffer,
  answer: AnswerOf<'traits'>,
  trait: Term,
): Promise<AnswerOf<'traits'>> {
  const { prompter, heading } = asking;
  const reply = await prompter.chooseOne({
    message: nameOf(asking, trait),
    context: heading.context,
    groups: [{ options: withUnknown(asking, options) }],
    selected: answer.values.get(trait.id) ?? 'unknown',
  });
  if (reply.kind === 'back' || !isTraitShare(reply.value)) return answer;
  return askPercentage(asking, { ...answer, values: new Map(answer.values).set(trait.id, reply.value) }, trait);
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
    const trait = offered.traits.find(({ id }) => id === reply.value);
    answer = await (trait === undefined ? askBirths(asking, answer) : askTrait(asking, offered, answer, trait));
    keep(answer);
  }
}
