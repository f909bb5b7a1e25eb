import { Document, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { isRecord } from '../core/is-record.ts';

/** The widest line that the formatter of the data leaves as it is. */
const WIDTH = 120;

type WrittenValues = Readonly<Record<string, unknown>>;
type ToString = Parameters<YAMLSeq['toString']>;

/** `[a, b]` beside `{ a: b }`, as in all of the data; the library has one setting for both. */
class TightSeq extends YAMLSeq {
  override toString(context?: ToString[0], ...rest: readonly [ToString[1]?, ToString[2]?]): string {
    return super.toString(context === undefined ? undefined : { ...context, flowCollectionPadding: '' }, ...rest);
  }
}

const isPlain = (value: unknown): boolean => typeof value !== 'object';
const keysAre = (map: WrittenValues, allowed: readonly string[]): boolean =>
  Object.entries(map).every(([key, value]) => allowed.includes(key) && isPlain(value));

/** A list of words, a text in two languages and a reference to a source fit on a line, when they are short. */
const isCompact = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.every(isPlain)
    : isRecord(value) && (keysAre(value, ['nl', 'en']) || keysAre(value, ['id', 'at']));

/** No less than what the line will take. */
const widthOf = (value: unknown): number => JSON.stringify(value, null, 1).length;

/** Both kinds of quotes: the library would escape them, the formatter of the data doubles the single ones. */
const hasBothQuotes = (text: string): boolean => text.includes('"') && text.includes("'");

/** Quotes around sentences, and dates, which would be numbers without; the other quotes when these stand in the text. */
function scalar(value: unknown, isProse: boolean): Scalar {
  const node = new Scalar(value);
  const isQuoted = (text: string): boolean => isProse || /^\d{4}(-\d\d){0,2}$/.test(text) || hasBothQuotes(text);
  if (typeof value !== 'string' || !isQuoted(value)) return node;
  node.type = value.includes('"') && !/[\\\n\t]/.test(value) ? Scalar.QUOTE_SINGLE : Scalar.QUOTE_DOUBLE;
  return node;
}

function seq(items: readonly unknown[], column: number, flow: boolean): YAMLSeq {
  const node = flow ? new TightSeq() : new YAMLSeq();
  node.flow = flow;
  node.items = items.map((item) => nodeOf(item, column + 2));
  return node;
}

function map(values: WrittenValues, column: number, flow: boolean): YAMLMap {
  const node = new YAMLMap();
  node.flow = flow;
  const isProse = !flow && keysAre(values, ['nl', 'en']);
  node.items = Object.entries(values).map(
    ([key, value]) => new Pair(new Scalar(key), nodeOf(value, column + key.length + 2, isProse)),
  );
  return node;
}

/** `column` is about where the value starts. */
function nodeOf(value: unknown, column: number, isProse = false): Node {
  const flow = isCompact(value) && column + widthOf(value) <= WIDTH;
  if (Array.isArray(value)) return seq(value, column, flow || value.length === 0);
  return isRecord(value) ? map(value, column, flow) : scalar(value, isProse);
}

/** A record, or a list of records, as YAML in the style of the data files. */
export function entryText(value: unknown): string {
  return new Document(nodeOf(value, 0), { compat: 'yaml-1.1' }).toString({
    lineWidth: 0,
    flowCollectionPadding: true,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
}
