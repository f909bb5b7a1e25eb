import type { RankedLevel } from '../core/generated/schema-types.ts';
import type { Lens } from '../tell/lens.ts';
import { type Inline, type Line, strong } from './document.ts';
import type { Shape } from './picture.ts';

/** The name by which renderers know the colour of a level; of no recognition too. */
export const levelMark = (level: Pick<RankedLevel, 'rank'> | undefined): string => `level-${String(level?.rank ?? 0)}`;

/** The same of a shape, which says too how sure it is. */
export const shapeMark = ({ sure, rank = 0 }: Pick<Shape, 'sure' | 'rank'>): string => `${sure}-${String(rank)}`;

function marked(piece: Inline, words: string, mark: string): Line {
  const start = typeof piece === 'string' ? piece.indexOf(words) : -1;
  if (typeof piece !== 'string' || start < 0) return [piece];
  const rest = piece.slice(start + words.length);
  return [piece.slice(0, start), strong(words, mark), rest].filter((part) => part !== '');
}

/** A sentence in which the official words of these levels, or that there is none, have their colour. */
export function withLevels(
  { text, messages }: Lens,
  sentence: string,
  ...levels: readonly (Pick<RankedLevel, 'rank' | 'label'> | undefined)[]
): Line {
  return levels.reduce<Line>(
    (line, level) => {
      const words = level === undefined ? messages.terms.unrated : text(level.label);
      return line.flatMap((piece) => marked(piece, words, levelMark(level)));
    },
    [sentence],
  );
}
