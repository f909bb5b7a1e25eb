import type { Intervention } from '../core/generated/schema-types.ts';
import { present } from '../core/present.ts';
import type { Rating } from '../core/rating.ts';
import { whenText } from './history-line.ts';
import type { Lens } from './lens.ts';
import { levelShort } from './level-short.ts';
import { originOf } from './origin-text.ts';

/** The level in its official words with its day, where there is no room for a sentence: 'Well substantiated, 2 May 2019'. */
export function levelAndDay(lens: Lens, intervention: Intervention, rating: Rating): string {
  if (rating.kind === 'rated') return `${lens.text(rating.level.label)}, ${whenText(lens, rating.recognition)}`;
  const origin = originOf(lens, intervention);
  return rating.because === 'never' && origin === undefined
    ? lens.messages.terms.unrated
    : levelShort(lens, { unratedBecause: rating.because, ...present({ origin }) });
}
