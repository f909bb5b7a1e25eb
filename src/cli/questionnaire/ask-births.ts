import type { Term } from '../../core/generated/schema-types.ts';
import type { AnswerOf } from '../../core/questionnaire/answer.ts';
import { mapReply, type Reply } from '../prompts/prompter.ts';
import type { Asking } from './conversation.ts';
import { askInTurn } from './ask-in-turn.ts';
import { inPart } from './in-part.ts';
import { traitName } from './trait-name.ts';

type TraitsAnswer = AnswerOf<'traits'>;

const MOST_BIRTHS = 1_000_000;

/** As a reader of Dutch or English may write it: `1250`, `1.250`, `1,250`. A part of a birth is none. */
const digitsOf = (text: string): string => text.trim().replace(/(?<=\d)[., ](?=\d{3}(?!\d))/g, '');
const isWhole = (digits: string): boolean => /^\d{1,7}$/.test(digits) && Number(digits) <= MOST_BIRTHS;
const isPercentage = (text: string): boolean =>
  /^\d{1,3}([.,]\d+)?$/.test(text) && Number(text.replace(',', '.')) <= 100;

/** Whether it is known how many of the families have a trait. */
export const isKnown = ({ values }: TraitsAnswer, { id }: Term): boolean => (values.get(id) ?? 'unknown') !== 'unknown';

export function withShare(answer: TraitsAnswer, { id }: Term, share: number | undefined): TraitsAnswer {
  const shares = new Map(answer.shares);
  if (share === undefined) shares.delete(id);
  else shares.set(id, share);
  return { ...answer, shares };
}

/** The share of the families that has a trait; none when the line stays empty. */
async function askShare(
  { prompter, lens }: Asking,
  { shares }: TraitsAnswer,
  trait: Term,
  context: string,
): Promise<Reply<number | undefined>> {
  const words = lens.messages.questionnaire.families;
  const standing = shares?.get(trait.id);
  const reply = await prompter.enterText({
    message: words.share(traitName(lens, trait)),
    context,
    text: standing === undefined ? '' : String(Math.round(standing * 1000) / 10),
    complain: (text) => (text.trim() === '' || isPercentage(text.trim()) ? undefined : words.badShare),
  });
  return mapReply(reply, (text) => (text.trim() === '' ? undefined : Number(text.trim().replace(',', '.')) / 100));
}

/** Only who gave births gets numbers of families, for which the shares of these traits are needed. */
export async function askShares(asking: Asking, answer: TraitsAnswer, traits: readonly Term[]): Promise<TraitsAnswer> {
  if (answer.births === undefined) return answer;
  let shared = answer;
  await askInTurn(traits, async (trait, position) => {
    const reply = await askShare(asking, shared, trait, inPart(asking, position, traits.length));
    if (reply.kind === 'answer') shared = withShare(shared, trait, reply.value);
    return reply;
  });
  return shared;
}

/** The births a year, and then what more is needed to count families: the shares of the traits that were answered before. */
export async function askBirths(asking: Asking, answer: TraitsAnswer, traits: readonly Term[]): Promise<TraitsAnswer> {
  const { prompter, lens, heading } = asking;
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
  if (digits === '') return rest;
  const open = traits.filter((trait) => isKnown(answer, trait) && answer.shares?.has(trait.id) !== true);
  return askShares(asking, { ...rest, births: Number(digits) }, open);
}
