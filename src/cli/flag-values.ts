/** The values of a flag in a line that may be wrong in any way, so that commander cannot tell. */
export function flagValues(argv: readonly string[], flag: string): readonly string[] {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  return words.flatMap((word, index) => {
    if (word.startsWith(`${flag}=`)) return [word.slice(flag.length + 1)];
    const value = words[index + 1];
    return word === flag && value !== undefined ? [value] : [];
  });
}
