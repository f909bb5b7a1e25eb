import { foldedWords } from './folded.ts';
import { stem } from './stem.ts';

/** What something is called, folded, its words parted by one space. */
export interface Called {
  readonly names: readonly string[];
  /** Other names: synonyms, and words of another language. */
  readonly aliases: readonly string[];
}

const folded = (name: string): string => foldedWords(name).join(' ');

export const calledBy = (names: readonly string[], aliases: readonly string[] = []): Called => ({
  names: names.map(folded),
  aliases: aliases.map(folded),
});

/** How well something that was found answers to what was typed; the lower, the better. */
export type HitRank = (called: Called) => number;

/** An exact name, a name that starts with it or holds it as whole words in any form, starts of words in a name, an exact alias, words of an alias, the rest. */
export function hitRankFor(typed: string): HitRank {
  const words = foldedWords(typed);
  const whole = words.join(' ');
  const forms = words.map((word) => ` ${stem(word)} `);
  const holdsWords = (name: string): boolean => {
    const stems = ` ${name.split(' ').map(stem).join(' ')} `;
    return forms.every((form) => stems.includes(form));
  };
  const startsWords = (name: string): boolean => words.every((word) => ` ${name}`.includes(` ${word}`));
  const steps: readonly ((called: Called) => boolean)[] = [
    ({ names }) => names.includes(whole),
    ({ names }) => names.some((name) => name.startsWith(whole) || holdsWords(name)),
    ({ names }) => names.some(startsWords),
    ({ aliases }) => aliases.includes(whole),
    ({ aliases }) => aliases.some(startsWords),
    () => true,
  ];
  return (called) => steps.findIndex((step) => step(called));
}
