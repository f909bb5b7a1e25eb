const WORDS: Readonly<Record<'true' | 'false', readonly string[]>> = {
  true: ['true', 'yes', 'ja', 'on', 'waar'],
  false: ['false', 'no', 'nee', 'off', 'onwaar'],
};

/** What people write for true or false. */
export const yesOrNo = (text: string): 'true' | 'false' | undefined =>
  (['true', 'false'] as const).find((value) => WORDS[value].includes(text.toLowerCase()));
