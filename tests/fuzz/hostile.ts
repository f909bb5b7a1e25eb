import type { Random } from '../support/random.ts';

/** Characters that act, hide, join, or are not characters at all. */
const CHARACTERS =
  '\u0000 \u0007 \u0008 \u001b[2J \u001b]0;x\u0007 \u007f \u0085 \u009b2J \u00ad \u034f \u0301 \u061c \u115f \u180e \u200b \u200d \u200e \u2028 \u202e \u2060 \u2066 \u206a \u2800 \u3164 \ufe0f \ufeff \ufff9 \ufffe \uffff \ud800 \u{1d173} \u{e0041} \u{1f468}\u200d\u{1f469} \r \t';

/** Words that mean something to a language, a library, a spreadsheet, a page or a machine that reads our output. */
const WORDS = [
  '',
  ' ',
  '-',
  '--',
  '~',
  'null',
  'true',
  'no',
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'then',
  'length',
  '0',
  '-1',
  '1e308',
  '.nan',
  '.inf',
  '12345678901234567890',
  '0o17',
  '2024-02-30',
  '0000',
  '9999-12-31',
  '2026-11',
  '*a',
  '&a b',
  '!!binary aa==',
  '<<: *a',
  '%YAML 1.1',
  '---',
  '...',
  '|',
  '>-',
  '[',
  '{',
  ']',
  '}',
  '"',
  "'",
  ': ',
  '- ',
  '? ',
  '#',
  '# kiem-ignore',
  '# kiem-ignore schema/required: x',
  '<<<<<<< a',
  '=======',
  '>>>>>>> b',
  '::error file=a,line=1::x',
  '::stop-commands::x',
  '##[error]x',
  '##vso[task.complete]',
  '<script>',
  ']]>',
  '&amp;',
  '=1+1',
  '@a',
  '#1',
  '|a|b|',
  '[a](javascript:x)',
  '{0}',
  '%s',
  '$&',
  '`',
  '../..',
  '/',
  'a/b',
  '.',
  'CON',
  'data',
  'data/interventions',
  'data/sources.yaml',
  '**/+(*a)*b',
  '{a,b}{c,d}',
  '[!a]',
  '\\',
  'a\nb',
  '\r\n',
] as const;

/** A long text of one small pattern: what takes more than linear time shows. */
const long = (random: Random): string =>
  random
    .pick(['a', ' ', '[', '- ', 'a: ', '\n', '<<<<<<< \n', '"', '{', '\u0301', 'é', '*', '(a', '#', '\t'])
    .repeat(random.pick([100, 1000, 5000, 20_000]));

/** A piece of text that no one expects. */
export function hostileText(random: Random): string {
  const dice = random.below(40);
  if (dice === 0) return long(random);
  if (dice < 16) return random.pick(CHARACTERS.split(' '));
  if (dice < 20) return random.pick(WORDS) + random.pick(CHARACTERS.split(' ')) + random.pick(WORDS);
  return random.pick(WORDS);
}
