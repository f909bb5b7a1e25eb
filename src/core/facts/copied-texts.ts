import type { Entry, Spot } from '../entry.ts';
import { pathTo, type Visit } from './walk.ts';

/** A sentence that is the same in both languages. */
export interface CopiedText {
  readonly spot: () => Spot;
}

/** Names and single words can be the same in both languages; sentences are not. */
const isSentence = (text: string): boolean => text.trim().split(/\s+/).length > 4;

/** Collects the texts in a record of which the English is the Dutch. */
export const copiedTextFinder =
  (entry: Entry<unknown>, found: CopiedText[]): Visit =>
  (name, value, holder) => {
    if (name !== 'en' || typeof value !== 'string' || !('nl' in holder.value)) return;
    if (holder.value.nl === value && isSentence(value)) found.push({ spot: () => entry.at([...pathTo(holder), name]) });
  };
