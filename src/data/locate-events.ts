import { COLLECTION_STYLE, type Event, EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Path } from '../core/entry.ts';
import type { Span } from './node-span.ts';

type Scalar = Extract<Event, { valueStart: number }>;
type Collection = Extract<Event, { start: number }>;

const isScalar = (event: Event | undefined): event is Scalar => event?.type === EVENT_ID.SCALAR;
const isCollection = (event: Event | undefined): event is Collection =>
  event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE;

/** The index after the node that starts at `index`. */
function skip(events: readonly Event[], index: number): number {
  let depth = 0;
  for (let at = index; at < events.length; at += 1) {
    const event = events[at];
    if (isCollection(event)) depth += 1;
    else if (event?.type === EVENT_ID.POP) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return events.length;
}

/** The events of a block scalar start at its first line; its header (`>-`) ends the line before. */
function blockStart(text: string, valueStart: number): number {
  const lineStart = text.lastIndexOf('\n', valueStart - 2) + 1;
  const header = /[|>][-+0-9]*[ \t]*(#.*)?\r?\n?$/.exec(text.slice(lineStart, valueStart));
  return header ? lineStart + header.index : valueStart;
}

function scalarSpan(text: string, { style, valueStart, valueEnd }: Scalar): Span {
  const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  if (isQuoted) return [valueStart - 1, valueEnd + 1];
  const isBlock = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
  return [isBlock ? blockStart(text, valueStart) : valueStart, valueEnd];
}

/** A collection ends where its last part ends, and in flow style at the bracket after that. */
function collectionSpan(text: string, events: readonly Event[], index: number, { start, style }: Collection): Span {
  const open: Collection[] = [];
  let end = start + 1;
  for (const event of events.slice(index, skip(events, index))) {
    if (isCollection(event)) open.push(event);
    if (isCollection(event)) end = Math.max(end, event.start + (event.style === COLLECTION_STYLE.FLOW ? 1 : 0));
    if (isScalar(event)) end = Math.max(end, scalarSpan(text, event)[1]);
    if (event.type !== EVENT_ID.POP) continue;
    const closed = open.pop();
    if (closed?.style === COLLECTION_STYLE.FLOW) end += /^(?:[\s,]|#.*\n)*[\]}]/.exec(text.slice(end))?.[0].length ?? 0;
  }
  return [start, style === COLLECTION_STYLE.FLOW ? end : Math.max(end, start)];
}

function spanOf(text: string, events: readonly Event[], index: number): Span {
  const event = events[index];
  if (isScalar(event)) return scalarSpan(text, event);
  return isCollection(event) ? collectionSpan(text, events, index, event) : [0, 0];
}

interface Step {
  readonly key?: number;
  readonly value: number;
}

function keyed(text: string, events: readonly Event[], from: number, name: string | number): Step | undefined {
  for (let key = from; events[key]?.type !== EVENT_ID.POP && key < events.length;) {
    const event = events[key];
    const value = skip(events, key);
    if (isScalar(event) && getScalarValue(text, event) === name) return { key, value };
    key = skip(events, value);
  }
  return undefined;
}

function counted(events: readonly Event[], from: number, wanted: number): Step | undefined {
  let at = from;
  for (let index = 0; events[at]?.type !== EVENT_ID.POP && at < events.length; index += 1) {
    if (index === wanted) return { value: at };
    at = skip(events, at);
  }
  return undefined;
}

function step(text: string, events: readonly Event[], at: number, part: string | number): Step | undefined {
  const event = events[at];
  if (event?.type === EVENT_ID.MAPPING) return keyed(text, events, at + 1, part);
  return event?.type === EVENT_ID.SEQUENCE && typeof part === 'number' ? counted(events, at + 1, part) : undefined;
}

/** The same as `locate`, for a text that was read the quick way. */
export function locateInEvents(events: readonly Event[], text: string, path: Path, part: 'key' | 'value'): Span {
  let found: Step = { value: 1 };
  let complete = true;
  for (const name of path) {
    const next = step(text, events, found.value, name);
    complete = next !== undefined;
    if (next === undefined) break;
    found = next;
  }
  const [start, end] = spanOf(text, events, part === 'key' && complete ? (found.key ?? found.value) : found.value);
  return [start, start + text.slice(start, end).trimEnd().length];
}
