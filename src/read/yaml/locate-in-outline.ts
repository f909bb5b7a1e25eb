import { CHOMPING_MODE, COLLECTION_STYLE, EVENT_ID, getScalarValue, SCALAR_STYLE, type ScalarStyle } from 'js-yaml';
import type { Path } from '../../core/entry.ts';
import type { Span } from './node-span.ts';
import { type Mark, markAt, type Outline, typeAt } from './outline.ts';
import { lineStart } from '../text-position.ts';

const isCollection = (type: number): boolean => type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE;
const isFlow = ({ type, style }: Mark): boolean => isCollection(type) && style === COLLECTION_STYLE.FLOW;

/** Whether it has a bracket that closes it: the map in `[a: b]` has none. */
const isBracketed = (text: string, mark: Mark): boolean => isFlow(mark) && /[[{]/.test(text.charAt(mark.start));

/** Whether the collection ends here. */
function isEnd(outline: Outline, index: number): boolean {
  const type = typeAt(outline, index);
  return type === EVENT_ID.POP || type === 0;
}

/** The index after the node that starts at `index`. */
function skip(outline: Outline, index: number): number {
  const { type, end } = markAt(outline, index);
  return isCollection(type) ? end : index + 1;
}

/** The events of a block scalar start at its first line; its header (`>-`) ends the line before. */
function blockStart(text: string, valueStart: number): number {
  const start = lineStart(text, valueStart - 1);
  const header = /[|>][-+0-9]*[ \t]*(#.*)?\r?\n?$/.exec(text.slice(start, valueStart));
  return header ? start + header.index : valueStart;
}

function scalarSpan(text: string, { style, start, end }: Mark): Span {
  const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  if (isQuoted) return [start - 1, end + 1];
  const isBlock = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
  return [isBlock ? blockStart(text, start) : start, end];
}

/** A collection ends where its last part ends, and in flow style at the bracket after that. */
function collectionSpan(text: string, outline: Outline, index: number): Span {
  const open: Mark[] = [];
  const { start } = markAt(outline, index);
  let end = start + 1;
  for (let at = index, next = skip(outline, index); at < next; at += 1) {
    const mark = markAt(outline, at);
    if (isCollection(mark.type)) open.push(mark);
    if (isCollection(mark.type)) end = Math.max(end, mark.start + (isFlow(mark) ? 1 : 0));
    if (mark.type === EVENT_ID.SCALAR) end = Math.max(end, scalarSpan(text, mark)[1]);
    const closed = mark.type === EVENT_ID.POP ? open.pop() : undefined;
    if (closed && isBracketed(text, closed)) end += /^(?:[\s,]|#.*\n)*[\]}]/.exec(text.slice(end))?.[0].length ?? 0;
  }
  return [start, end];
}

function spanOf(text: string, outline: Outline, index: number): Span {
  const mark = markAt(outline, index);
  if (mark.type === EVENT_ID.SCALAR) return scalarSpan(text, mark);
  return isCollection(mark.type) ? collectionSpan(text, outline, index) : [0, 0];
}

/** What a key says. It is never a block of lines, so how such a block is read does not matter. */
function keyText(text: string, outline: Outline, index: number): string | undefined {
  const { type, style, start, end } = markAt(outline, index);
  if (type !== EVENT_ID.SCALAR) return undefined;
  const none = { anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 };
  const block = { chomping: CHOMPING_MODE.CLIP, indent: 0, fast: false };
  // The style is one that the reader gave.
  return getScalarValue(text, {
    type,
    style: style as ScalarStyle,
    valueStart: start,
    valueEnd: end,
    ...none,
    ...block,
  });
}

interface OutlinePair {
  readonly key?: number;
  readonly value: number;
}

function keyed(text: string, outline: Outline, from: number, name: string | number): OutlinePair | undefined {
  for (let key = from; !isEnd(outline, key);) {
    const value = skip(outline, key);
    if (keyText(text, outline, key) === name) return { key, value };
    key = skip(outline, value);
  }
  return undefined;
}

function startsIn(outline: Outline, list: number): readonly number[] {
  const starts: number[] = [];
  for (let at = list + 1; !isEnd(outline, at); at = skip(outline, at)) starts.push(at);
  return starts;
}

const known = new WeakMap<Outline, Map<number, readonly number[]>>();

/** Where the parts of a list start. It is kept: a long list that is wrong all over is asked for as often as it has parts. */
function partsOf(outline: Outline, list: number): readonly number[] {
  const lists = known.get(outline) ?? new Map<number, readonly number[]>();
  const parts = lists.get(list) ?? startsIn(outline, list);
  known.set(outline, lists.set(list, parts));
  return parts;
}

function counted(outline: Outline, list: number, wanted: number): OutlinePair | undefined {
  const value = partsOf(outline, list)[wanted];
  return value === undefined ? undefined : { value };
}

function step(text: string, outline: Outline, at: number, part: string | number): OutlinePair | undefined {
  const type = typeAt(outline, at);
  if (type === EVENT_ID.MAPPING) return keyed(text, outline, at + 1, part);
  return type === EVENT_ID.SEQUENCE && typeof part === 'number' ? counted(outline, at, part) : undefined;
}

/** The same as `locate`, for a text that was read the quick way. */
export function locateInOutline(outline: Outline, text: string, path: Path, part: 'key' | 'value'): Span {
  let found: OutlinePair = { value: 1 };
  let complete = true;
  for (const name of path) {
    const next = step(text, outline, found.value, name);
    complete = next !== undefined;
    if (next === undefined) break;
    found = next;
  }
  const [start, end] = spanOf(text, outline, part === 'key' && complete ? (found.key ?? found.value) : found.value);
  return [start, start + text.slice(start, end).trimEnd().length];
}
