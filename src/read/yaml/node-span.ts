import { isAlias, isMap, isPair, isScalar, isSeq } from 'yaml';

/** Start and end offset of a part of a document. */
export type Span = readonly [start: number, end: number];

/** The part of a block collection that comes last. */
function lastIn(node: unknown): unknown {
  const last = (isMap(node) || isSeq(node)) && node.flow !== true ? node.items.at(-1) : undefined;
  return isPair(last) ? (last.value ?? last.key ?? undefined) : last;
}

/**
 * Where a node of the document stands, properties such as anchors not included. A block collection ends where its last part
 * ends: a comment after that is none of it.
 */
export function spanOf(node: unknown): Span {
  const range = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range : undefined;
  if (!range) return [0, 0];
  const last = lastIn(node);
  return [range[0], last === undefined ? range[1] : endOf(last)];
}

export const startOf = (node: unknown): number => spanOf(node)[0];
export const endOf = (node: unknown): number => spanOf(node)[1];
