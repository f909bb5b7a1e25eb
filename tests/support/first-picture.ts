import type { Document } from '../../src/view/document.ts';
import type { Picture } from '../../src/view/picture.ts';

/** The matrix of a memo. */
export function matrixOf({ blocks }: Document): Picture {
  const figure = blocks.find((block) => block.kind === 'figure' && block.picture.kind === 'matrix');
  if (figure?.kind !== 'figure') throw new Error('no matrix');
  return figure.picture;
}
