/** The command in a line that may be wrong: the first word that is neither a flag nor the value of a global one. */
export const commandWord = (argv: readonly string[]): string | undefined =>
  argv.find(
    (word, index) => !word.startsWith('-') && !['--data', '--overlay', '--lang'].includes(argv[index - 1] ?? ''),
  );
