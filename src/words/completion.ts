export const completion = () => ({
  shell: { nl: 'uw shell', en: 'your shell' },
  words: {
    nl: 'wat er al staat; toont waarmee het is aan te vullen',
    en: 'what is there already; shows what can complete it',
  },
  install: { nl: 'Zo zet u het aan, één keer', en: 'To switch it on, once' },
  whichShell: {
    nl: (shells: readonly string[]): string => `noem uw shell: ${shells.join(', ')}`,
    en: (shells: readonly string[]): string => `name your shell: ${shells.join(', ')}`,
  },
});
