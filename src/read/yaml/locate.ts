import { type Document, isMap, isScalar, isSeq } from 'yaml';
import type { Path } from '../../core/entry.ts';
import { endOf, type Span, startOf } from './node-span.ts';

interface NodePair {
  readonly key?: unknown;
  readonly value: unknown;
}

function step(node: unknown, part: string | number): NodePair | undefined {
  if (isSeq(node) && typeof part === 'number') return part in node.items ? { value: node.items[part] } : undefined;
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === part);
  return pair && { key: pair.key, value: pair.value };
}

const isNode = (node: unknown): boolean => isMap(node) || isSeq(node) || isScalar(node);
const isEmpty = (node: unknown): boolean => !isNode(node) || startOf(node) === endOf(node);

/** Where the part stands that the path names, or else the nearest part around it that exists. */
export function locate(document: Document.Parsed, text: string, path: Path, part: 'key' | 'value'): Span {
  let found: NodePair = { value: document.contents };
  let complete = true;
  for (const name of path) {
    const next = step(found.value, name);
    complete = next !== undefined;
    if (next === undefined) break;
    found = next;
  }
  const wantsKey = (part === 'key' && complete) || isEmpty(found.value);
  const node = wantsKey && isNode(found.key) ? found.key : found.value;
  const [start, end] = [startOf(node), endOf(node)];
  return [start, start + text.slice(start, end).trimEnd().length];
}
