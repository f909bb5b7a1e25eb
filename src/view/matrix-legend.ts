import type { MemoMessages } from '../words/memo.ts';
import type { Lens } from '../tell/lens.ts';
import { levelLetter } from '../tell/level-letter.ts';
import type { LegendEntry } from './picture.ts';

interface Drawn {
  readonly lens: Lens;
  readonly words: Pick<MemoMessages, 'matrix'>;
}

/** What the fills, outlines and letters of the matrix mean; the levels strongest first. */
export function matrixLegend({ lens, words }: Drawn): readonly LegendEntry[] {
  const levels = [...lens.catalogue.levels.values()].reverse().map(({ rank, letter: text, label }) => ({
    shape: { sure: 'studied', rank, text: lens.text(text).toUpperCase() } as const,
    text: words.matrix.levelOf(lens.text(label)),
  }));
  const { stated, aside, meantFor, unrated } = words.matrix.legend;
  const [first] = levels;
  const sample = first?.shape.text ?? '';
  return [
    ...levels,
    { shape: { sure: 'studied', rank: 0, text: levelLetter(lens, undefined, 'works-on') }, text: unrated },
    { shape: { sure: 'stated', rank: 1, text: sample }, text: stated },
    { shape: { sure: 'stated', rank: 1, text: sample.toLowerCase() }, text: meantFor },
    { shape: { sure: 'aside', rank: 1, text: sample }, text: aside },
  ];
}
