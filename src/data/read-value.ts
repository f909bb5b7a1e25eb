import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Text } from '../core/generated/schema-types.ts';
import { codePointName, firstUnsafe } from './decode.ts';
import { DEPTH_LIMIT, KEY_LIMIT } from './limits.ts';
import type { YamlCode } from './yaml-codes.ts';

/** A fault at offsets in the text. */
export interface OffsetFault {
  readonly code: YamlCode;
  readonly message: Text;
  readonly start: number;
  readonly end: number;
  /** The place of the first of two. */
  readonly first?: { readonly start: number; readonly end: number };
}

const NULL: Text = {
  nl: 'hier ontbreekt een waarde; onbekend is: de sleutel weglaten',
  en: 'a value is missing here; what is unknown is left out, key and all',
};

/** Turns nodes into plain values, and reports what the data may not use (design, section 3). */
class ValueReader {
  readonly faults: OffsetFault[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  read(node: unknown, depth: number, fallback: number): unknown {
    if (isAlias(node)) return this.#report(node, 'yaml/alias', 'een alias (*) mag niet; schrijf de waarde uit', 'an alias (*) is not allowed; write the value out');
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return this.#add('yaml/null', NULL, fallback, fallback + 1);
    this.#checkProperties(node);
    if (depth > DEPTH_LIMIT) return this.#report(node, 'yaml/too-deep', 'te diep genest', 'nested too deeply');
    if (isMap(node)) return this.#readMap(node, depth);
    if (isSeq(node)) return node.items.map((item) => this.read(item, depth + 1, startOf(node)));
    return this.#readScalar(node, fallback);
  }

  #readScalar(node: Node & { value: unknown; source?: string }, fallback: number): unknown {
    const { value } = node;
    if (value === null || value === undefined) {
      const [start, end] = node.source ? [startOf(node), endOf(node)] : [fallback, fallback + 1];
      return this.#add('yaml/null', NULL, start, end);
    }
    if (typeof value === 'number') this.#checkNumber(node, value);
    if (typeof value === 'string' && this.#text[startOf(node)] === '"') this.#checkEscapes(node, value);
    return value;
  }

  #checkNumber(node: Node, value: number): void {
    if (Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return;
    this.#report(node, 'yaml/number', 'dit getal is niet te gebruiken; zet aanhalingstekens als het tekst is', 'this number cannot be used; quote it if it is text');
  }

  /** Characters that are written as they are have been found before; this is about `\u202e` and the like. */
  #checkEscapes(node: Node, value: string): void {
    const unsafe = /\p{Cs}/u.test(value) ? '\ufffd' : firstUnsafe(value);
    if (unsafe === undefined || this.#text.slice(startOf(node), endOf(node)).includes(unsafe)) return;
    const name = codePointName(unsafe);
    this.#report(node, 'yaml/control-character', `het teken ${name} mag niet in de gegevens staan; verwijder het`, `the character ${name} is not allowed in the data; remove it`);
  }

  #checkProperties(node: Node & { anchor?: string; tag?: string }): void {
    const before = this.#text.slice(Math.max(0, startOf(node) - 200), startOf(node));
    if (node.anchor !== undefined) {
      const start = Math.max(startOf(node) - before.length + before.lastIndexOf(`&${node.anchor}`), 0);
      this.#add('yaml/alias', { nl: 'een anker (&) mag niet; verwijder het', en: 'an anchor (&) is not allowed; remove it' }, start, start + node.anchor.length + 1);
    }
    if (node.tag !== undefined) {
      const start = Math.max(startOf(node) - before.length + before.lastIndexOf('!'), 0);
      this.#add('yaml/tag', { nl: 'een tag (!) mag niet; verwijder hem', en: 'a tag (!) is not allowed; remove it' }, start, startOf(node));
    }
  }

  #readMap(node: YAMLMap, depth: number): Readonly<Record<string, unknown>> {
    const record: Record<string, unknown> = {};
    const seen = new Map<string, Node>();
    if (node.items.length > KEY_LIMIT) {
      this.#report(node, 'yaml/too-many-keys', `meer dan ${KEY_LIMIT} sleutels`, `more than ${KEY_LIMIT} keys`);
      return record;
    }
    for (const pair of node.items) this.#readPair(pair, record, seen, depth);
    return record;
  }

  #readPair({ key, value }: Pair, record: Record<string, unknown>, seen: Map<string, Node>, depth: number): void {
    if (!isScalar(key) || typeof key.value !== 'string' || key.value === '') {
      const start = isScalar(key) || isMap(key) || isSeq(key) || isAlias(key) ? startOf(key) : startOf(value);
      this.#add('yaml/key-not-text', { nl: 'een sleutel moet gewone tekst zijn', en: 'a key must be plain text' }, start, start + 1);
      return;
    }
    this.#checkProperties(key);
    const name = key.value.normalize('NFC');
    const first = seen.get(name);
    if (name === '<<') return void this.#report(key, 'yaml/merge-key', 'samenvoegen met << mag niet; schrijf de sleutels uit', 'merging with << is not allowed; write the keys out');
    if (first !== undefined) return this.#duplicate(key, name, first);
    seen.set(name, key);
    const inner = this.read(value, depth + 1, startOf(key));
    // Assigning to `__proto__` would change the object instead of adding a key.
    Object.defineProperty(record, name, { value: inner, enumerable: true, writable: true, configurable: true });
  }

  #duplicate(key: Node, name: string, first: Node): void {
    const message = { nl: `de sleutel "${name}" staat er twee keer`, en: `the key "${name}" occurs twice` };
    this.faults.push({ code: 'yaml/duplicate-key', message, start: startOf(key), end: endOf(key), first: { start: startOf(first), end: endOf(first) } });
  }

  #report(node: Node, code: YamlCode, nl: string, en: string): undefined {
    return this.#add(code, { nl, en }, startOf(node), endOf(node));
  }

  #add(code: YamlCode, message: Text, start: number, end: number): undefined {
    this.faults.push({ code, message, start, end });
    return undefined;
  }
}

const rangeOf = (node: unknown): readonly [number, number] => {
  const range = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : [0, 0];
};
export const startOf = (node: unknown): number => rangeOf(node)[0];
export const endOf = (node: unknown): number => rangeOf(node)[1];

/** The plain value of a node, and all in it that the data may not use. */
export function readValue(node: unknown, text: string): { readonly value: unknown; readonly faults: readonly OffsetFault[] } {
  const reader = new ValueReader(text);
  const value = reader.read(node, 1, 0);
  return { value, faults: reader.faults };
}
