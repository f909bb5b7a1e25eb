import type { Profile } from '../generated/schema-types.ts';
import type { Answer, AnswerOf } from './answer.ts';

const filledMap = <K, V>(map: ReadonlyMap<K, V>): ReadonlyMap<K, V> | undefined => (map.size === 0 ? undefined : map);

function uncountedTraits(
  answer: AnswerOf<'traits'>,
  { traits = {}, births, shares = {} }: Profile,
): AnswerOf<'traits'> | undefined {
  const values = filledMap(new Map([...answer.values].filter(([id, share]) => traits[id] !== share)));
  const saysNumbers =
    (answer.births ?? births) === births && [...(answer.shares ?? [])].every(([id, share]) => shares[id] === share);
  if (values === undefined && saysNumbers) return undefined;
  return { ...answer, values: values ?? new Map() };
}

function uncountedFigures(
  { kind, values: given }: AnswerOf<'figures'>,
  { factors }: Profile,
): AnswerOf<'figures'> | undefined {
  const figures = new Map(factors.map(({ id, figure }) => [id, JSON.stringify(figure)]));
  const values = filledMap(new Map([...given].filter(([id, figure]) => figures.get(id) !== JSON.stringify(figure))));
  return values === undefined ? undefined : { kind, values };
}

/** A must is what a factor is of itself, so nothing is lost with it. */
function uncountedPerFactor({ kind, values: given }: AnswerOf<'per-factor'>): AnswerOf<'per-factor'> | undefined {
  const values = filledMap(new Map([...given].filter(([, value]) => value !== 'must')));
  return values === undefined ? undefined : { kind, values };
}

/** What an answer says and the profile does not. A trait or a figure that was given before the first question counts, also when nothing asks for it. */
export function uncounted(answer: Answer, profile: Profile): Answer | undefined {
  if (answer.kind === 'traits') return uncountedTraits(answer, profile);
  if (answer.kind === 'figures') return uncountedFigures(answer, profile);
  return answer.kind === 'per-factor' ? uncountedPerFactor(answer) : answer;
}
