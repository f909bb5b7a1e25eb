/** What bash calls the words of a line: it splits them at `=` and `:` as well, which then are words of their own. */
interface BashLine {
  readonly words: readonly string[];
  /** The part of the last word that bash takes for a word before it. */
  readonly before: string;
}

const isBreak = (word: string | undefined): boolean => word === '=' || word === ':';

/** Puts the words together again as they were typed. */
export function joinBashWords(split: readonly string[]): BashLine {
  const words: string[] = [];
  split.forEach((word, index) => {
    const belongs = index > 0 && (isBreak(word) || isBreak(split[index - 1]));
    if (belongs) words.push(`${words.pop() ?? ''}${word}`);
    else words.push(word);
  });
  const last = split.at(-1) ?? '';
  const typed = isBreak(last) ? '' : last;
  const whole = words.at(-1) ?? '';
  return { words, before: whole.slice(0, whole.length - typed.length) };
}
