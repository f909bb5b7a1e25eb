import type { Suggestion } from '../../core/fix/fix.ts';
import { meantIn } from '../../core/fix/likeness.ts';
import { nearest } from '../../core/nearest.ts';
import { namedValue } from './value-names.ts';
import { yesOrNo } from './yes-or-no.ts';

/** The value of a list that a text stands for: by a name in either language, several without their commas, or misspelt. */
function ofText(text: string, allowed: readonly string[]): Suggestion | undefined {
  const parts = text.split(/\s+/);
  if (parts.length > 1 && parts.every((part) => allowed.includes(part)))
    return { text: parts.join(', '), trust: 'likely' };
  const named = namedValue(text, allowed);
  if (named !== undefined) return { text: named, trust: 'certain' };
  const meant = nearest(text, allowed);
  return meant === undefined ? undefined : meantIn(text, meant, allowed);
}

/** The value that was meant, of those that are allowed. */
export function meantValue(value: unknown, allowed: readonly unknown[]): Suggestion | undefined {
  const texts = allowed.map(String);
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const [only, ...more] = items;
  if (typeof only !== 'string' || more.length > 0) return undefined;
  // The one item of a list where no list belongs.
  if (texts.includes(only)) return { text: only, trust: 'certain' };
  const word = yesOrNo(only);
  if (word !== undefined && texts.includes(word)) return { text: word, trust: 'certain' };
  return ofText(only, texts);
}
