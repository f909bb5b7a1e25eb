/** Endings of Dutch and English words, the longest first. A search knows no language: either may be typed. */
const ENDINGS =
  /(?:ingen|heden|eren|heid|sion|tion|ieve|ing|ers|ive|ies|ief|end|ion|ed|en|er|es|ie|te|e|(?<=.{4})[dsty])$/u;

const SHORTEST = 3;

/** One sound, written in more than one way: `roken` and `rook`, `gezinnen` and `gezin`, `huizen` and `huis`. */
const spelledAlike = (stem: string): string =>
  stem
    .replace(/([a-z])\1/gu, '$1')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's');

/** What is left of a folded word without its ending, so that forms of one word are alike. */
export function stem(word: string): string {
  const bare = word.replace(ENDINGS, '');
  return spelledAlike(bare.length < SHORTEST ? word : bare);
}
