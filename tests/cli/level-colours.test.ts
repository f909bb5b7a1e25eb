import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { LEVEL_COLOURS } from '../../src/render/level-colours.ts';
import { runKiem } from '../support/fake-context.ts';

const TRUE_COLOUR = { COLORTERM: 'truecolor' };

const paperOf = (rank: keyof typeof LEVEL_COLOURS): string =>
  `48;2;${[1, 3, 5].map((at) => Number.parseInt(LEVEL_COLOURS[rank].fill.slice(at, at + 2), 16)).join(';')}m`;

/** What stands on the paper of a level, piece by piece; a piece ends with its line. */
function onPaper(text: string, rank: keyof typeof LEVEL_COLOURS): readonly string[] {
  // eslint-disable-next-line no-control-regex -- finding them is the purpose
  const pieces = [...text.matchAll(/\u001b\[(48;2;[\d;]*m)\u001b\[38;2;[\d;]*m([^\u001b\n]*)\u001b\[39m\u001b\[49m/g)];
  return pieces.filter(([, paper]) => paper === paperOf(rank)).map(([, , piece = '']) => piece);
}

const LETTER = /^[A-Z]\*?$/;

describe('every terminal view shows a level in the colour of the pictures', () => {
  it.each<[string, string, keyof typeof LEVEL_COLOURS, string | RegExp]>([
    ['show, of an intervention', 'show voorzorg', 3, 'Effective according to good indications'],
    ['show, of a factor', 'show prenatal-smoking', 2, 'Effective according to first indications'],
    ['show, of what nobody recognised', 'show prenatal-smoking', 0, 'No recognition found'],
    ['show, of an intervention that nobody recognised', 'show baby-extra', 0, 'No recognition found'],
    ['show, of a level', 'show good-indications', 3, 'Effective according to good indications'],
    ['explain, of a level', 'explain good-indications', 3, 'Effective according to good indications'],
    ['compare, what nobody recognised', 'compare baby-extra voorzorg', 0, 'No recognition found'],
    ['compare', 'compare voorzorg stevig-ouderschap', 2, 'Effective according to first'],
    ['list interventions', 'list interventions', 4, /^Effective according to strong indications \(\d+\)$/],
    ['list levels', 'list levels', 1, 'Well substantiated'],
    ['coverage by level, its heads', 'coverage --by level', 4, 'strong'],
    ['coverage by level, its cells', 'coverage --by level --risk prenatal-smoking', 3, '2G*'],
    ['coverage by phase', 'coverage --by phase', 3, LETTER],
    ['coverage by intervention', 'coverage --risk prenatal-smoking --by intervention', 3, LETTER],
    ['coverage by track', 'coverage --by track', 3, LETTER],
    ['the page of select', 'select --risk prenatal-smoking', 3, 'good indications'],
    [
      'select for several profiles',
      'select --profile example:all-phases --profile example:smoking-low-ses',
      3,
      'good indications',
    ],
    ['diff', 'diff --since 2019-07', 3, 'Effective according to good indications'],
    ['the history of an intervention', 'show voorzorg --details', 3, 'G'],
  ])('%s', async (_, line, rank, expected) => {
    const argv = line.split(' ');
    const [coloured, plain] = await Promise.all([
      runKiem([...argv, '--color'], { environment: TRUE_COLOUR }),
      runKiem(argv, { environment: TRUE_COLOUR }),
    ]);
    expect(onPaper(coloured.stdout, rank)).toContainEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
    // Colour repeats the level: without it nothing is lost, and a pipe has none.
    expect(stripVTControlCharacters(coloured.stdout)).toBe(plain.stdout);
  });
});

it.each([
  ['html', '<strong class="level-3">Effective according to good indications</strong>'],
  ['markdown', '**Effective according to good indications**'],
])('in %s it stands out too', async (format, markup) => {
  const { stdout } = await runKiem(['show', 'voorzorg', '--format', format]);
  expect(stdout).toContain(markup);
});

it('no terminal view colours a level with NO_COLOR', async () => {
  const { stdout } = await runKiem(['show', 'voorzorg', '--no-pager'], {
    columns: 80,
    environment: { ...TRUE_COLOUR, NO_COLOR: '1' },
  });
  expect(stdout).not.toContain('\u001b');
});
