import type { Term, TraitShare } from '../../../core/generated/schema-types.ts';
import { type Answer, NOT_KNOWN } from '../../../core/questionnaire/answer.ts';
import { isTraitShare } from '../../../core/questionnaire/closed-values.ts';
import type { Offered } from '../../../core/questionnaire/step.ts';
import type { Reply } from '../../prompts/prompter.ts';
import type { Asking, Move } from '../conversation.ts';
import { askInTurn } from '../in-turn.ts';
import { inPart } from './in-part.ts';

type TraitsOffer = Extract<Offered, { kind: 'traits' }>;

const sharesOf = (answer: Answer | undefined): ReadonlyMap<string, TraitShare> =>
  answer?.kind === 'traits' ? answer.values : new Map();

const asSentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** How many of the intended families have each trait. */
export async function askTraits(asking: Asking, { traits, options }: TraitsOffer): Promise<Move> {
  const { prompter, lens, asked, heading } = asking;
  const { unknown } = asked.question;
  const before = sharesOf(asked.answer);
  const choices = [
    ...options.map(({ value, label }) => ({ value, label: lens.text(label) })),
    ...(unknown === undefined ? [] : [{ value: NOT_KNOWN, label: lens.text(unknown) }]),
  ];
  const ask = (trait: Term, position: number, now: string | undefined): Promise<Reply<string>> =>
    prompter.chooseOne({
      ...heading,
      context: inPart(asking, position, traits.length),
      message: `${heading.message} ${asSentence(lens.text(trait.question ?? trait.label))}`,
      groups: [{ options: choices }],
      selected: now ?? before.get(trait.id) ?? NOT_KNOWN,
    });
  const reply = await askInTurn(traits, ask);
  if (reply.kind === 'back') return { kind: 'back' };
  const given = traits.flatMap(({ id }, index) => {
    const share = reply.value[index] ?? NOT_KNOWN;
    return isTraitShare(share) ? [[id, share] as const] : [];
  });
  const values = new Map([...sharesOf(asked.inactive), ...given]);
  return { kind: 'answer', answer: { kind: 'traits', values } };
}
