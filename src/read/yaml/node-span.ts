import { isAlias, isMap, isScalar, isSeq } from 'yaml';

/** Start and end offset of a part of a document. */
export type Span = readonly [start: number, end: number];

/** Where a node of the document stands, properties such as anchors not included. */
export function spanOf(node: unknown): Span {
  const range = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : [0, 0];
}

export const startOf = (node: unknown): number => spanOf(node)[0];
export const endOf = (node: unknown): number => spanOf(node)[1];
