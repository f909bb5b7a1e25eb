import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Text } from '../../core/generated/schema-types.ts';
import { codePointName, unsafeIn } from '../../core/unsafe-characters.ts';
import { DEPTH_LIMIT, KEY_LIMIT } from '../limits.ts';
import { endOf, type Span, spanOf, startOf } from './node-span.ts';
import { lineStart } from '../text-position.ts';
import { UNUSABLE_YAML } from './unusable-yaml.ts';
import type { YamlCode } from './yaml-codes.ts';

/** A fault at offsets in the text. */
export interface OffsetFault {
  readonly code: YamlCode;
  readonly message: Text;
  readonly span: Span;
  /** The place of the first of two. */
  readonly first?: Span;
  /** What can go without a loss. */
  readonly spare?: Span | undefined;
}

interface Reader {
  readonly text: string;
  report(code: YamlCode, message: Text, span: Span, more?: Pick<OffsetFault, 'first' | 'spare'>): void;
}

/** Anchors and tags stand before the node that they belong to. */
function checkProperties(reader: Reader, node: Node & { readonly anchor?: string; readonly tag?: string }): void {
  const start = startOf(node);
  const before = reader.text.slice(0, start);
  if (node.anchor !== undefined) {
    const at = Math.max(before.lastIndexOf(`&${node.anchor}`), 0);
    reader.report('yaml/alias', UNUSABLE_YAML.anchor, [at, at + node.anchor.length + 1]);
  }
  if (node.tag !== undefined)
    reader.report('yaml/tag', UNUSABLE_YAML.tag, [Math.max(before.search(/!\S*\s*(&\S+\s+)?$/), 0), start]);
}

const unsafeCharacters = (text: string): readonly string[] => Array.from(unsafeIn(text), ([character]) => character);

/** Characters that are written as they are have been found before; this is about `\u202e` and the like. */
function checkEscapes(reader: Reader, node: Node, value: string): void {
  const span = spanOf(node);
  const written = new Set(unsafeCharacters(reader.text.slice(...span)));
  const escaped = unsafeCharacters(value).find((character) => !written.has(character));
  if (escaped === undefined) return;
  reader.report('yaml/control-character', UNUSABLE_YAML.unsafe(codePointName(escaped)), span);
}

function readScalar(reader: Reader, node: Scalar, emptyAt: Span): unknown {
  const { value } = node;
  if (value === null || value === undefined) {
    const isComment = /^[ \t]*:[ \t]*#/.test(reader.text.slice(emptyAt[1], startOf(node) + 2));
    const isWritten = Boolean(node.source);
    const message = isComment && !isWritten ? UNUSABLE_YAML.comment : UNUSABLE_YAML.null;
    reader.report('yaml/null', message, isWritten ? spanOf(node) : emptyAt);
    return undefined;
  }
  const isUsable = typeof value !== 'number' || (Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER);
  if (!isUsable) reader.report('yaml/number', UNUSABLE_YAML.number, spanOf(node));
  if (typeof value === 'string' && reader.text[startOf(node)] === '"') checkEscapes(reader, node, value);
  return value;
}

/** The lines of a pair that says again what the first said, when nothing else stands on them. */
function spareLines(text: string, { key, value }: Pair, first: Pair): Span | undefined {
  const end = Math.max(endOf(key), endOf(value));
  const start = lineStart(text, startOf(key));
  const next = text.indexOf('\n', Math.max(end - 1, 0)) + 1 || text.length;
  const said = (node: unknown): string => text.slice(...spanOf(node)).trimEnd();
  const isAlone = `${text.slice(start, startOf(key))}${text.slice(end, next)}`.trim() === '';
  return isAlone && said(value) !== '' && said(value) === said(first.value) ? [start, next] : undefined;
}

/** The name of a key; undefined when it may not be one, or not a second time. */
function readKey(reader: Reader, pair: Pair, seen: Map<string, Pair>): string | undefined {
  const { key, value } = pair;
  if (!isScalar(key) || typeof key.value !== 'string' || key.value === '') {
    const start = startOf(isMap(key) || isSeq(key) || isScalar(key) || isAlias(key) ? key : value);
    reader.report('yaml/key-not-text', UNUSABLE_YAML.key, [start, start + 1]);
    return undefined;
  }
  checkProperties(reader, key);
  const name = key.value.normalize('NFC');
  const first = seen.get(name);
  if (name === '<<') reader.report('yaml/merge-key', UNUSABLE_YAML.merge, spanOf(key));
  else if (first !== undefined) {
    const spare = spareLines(reader.text, pair, first);
    reader.report('yaml/duplicate-key', UNUSABLE_YAML.twice(name), spanOf(key), { first: spanOf(first.key), spare });
  } else {
    seen.set(name, pair);
    return name;
  }
  return undefined;
}

function readMap(reader: Reader, node: YAMLMap, depth: number): Readonly<Record<string, unknown>> | undefined {
  const record: Record<string, unknown> = {};
  const seen = new Map<string, Pair>();
  if (node.items.length > KEY_LIMIT) {
    reader.report('yaml/too-many-keys', UNUSABLE_YAML.manyKeys, spanOf(node));
    return undefined;
  }
  for (const pair of node.items) {
    const name = readKey(reader, pair, seen);
    if (name === undefined) continue;
    const value = readNode(reader, pair.value, depth + 1, spanOf(pair.key));
    // Assigning to `__proto__` would change the object instead of adding a key.
    Object.defineProperty(record, name, { value, enumerable: true, writable: true, configurable: true });
  }
  return record;
}

function readNode(reader: Reader, node: unknown, depth: number, emptyAt: Span): unknown {
  if (isAlias(node)) {
    reader.report('yaml/alias', UNUSABLE_YAML.alias, spanOf(node));
    return undefined;
  }
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) {
    reader.report('yaml/null', UNUSABLE_YAML.null, emptyAt);
    return undefined;
  }
  checkProperties(reader, node);
  if (depth > DEPTH_LIMIT) {
    reader.report('yaml/too-deep', UNUSABLE_YAML.deep, spanOf(node));
    return undefined;
  }
  if (isMap(node)) return readMap(reader, node, depth);
  if (isSeq(node))
    return node.items.map((item) => readNode(reader, item, depth + 1, [startOf(node), startOf(node) + 1]));
  return readScalar(reader, node, emptyAt);
}

/** The plain value of a node, and all in it that the data may not use (design, section 3). */
export function readValue(
  node: unknown,
  text: string,
): { readonly value: unknown; readonly faults: readonly OffsetFault[] } {
  const faults: OffsetFault[] = [];
  const report: Reader['report'] = (code, message, span, more) => {
    faults.push({ code, message, span, ...more });
  };
  return { value: readNode({ text, report }, node, 1, [0, endOf(node)]), faults };
}
