import { constructFromEvents, CORE_SCHEMA, parseEvents, YAMLException } from 'js-yaml';
import type { Text } from '../core/generated/schema-types.ts';
import { DEPTH_LIMIT } from './limits.ts';
import type { Span } from './node-span.ts';
import type { YamlCode } from './yaml-codes.ts';

/** A change of one line after which the reader gets further, and the slip that it mends. */
export interface Mend {
  /** The whole text with the line mended. */
  readonly text: string;
  readonly code: YamlCode;
  readonly message: Text;
  /** What was wrong, as offsets in the text before. */
  readonly span: Span;
  readonly suggestion?: string;
  /** Whether nothing else is wrong with the form after it. */
  readonly isWhole: boolean;
  /** Whether it is the only mend of its kind: with another, what follows would mean something else. */
  readonly isSure: boolean;
}

/** A line that may hold the slip. */
interface Line {
  readonly start: number;
  readonly content: string;
  readonly indent: number;
  /** Indentations that the lines around it have, the nearest first. */
  readonly around: readonly number[];
}

type Slip = Omit<Mend, 'text' | 'isWhole' | 'isSure'> & { readonly content: string };
type Guess = (line: Line) => readonly Slip[];

/** Trying mends in a large file would take longer than a person waits. */
const LONGEST = 256 * 1024;
const LINES_AROUND = 12;

const NO_COLON: Text = {
  nl: 'na de sleutel ontbreekt een dubbele punt met een spatie',
  en: 'a colon and a space are missing after the key',
};
const NO_SPACE: Text = { nl: 'na het streepje ontbreekt een spatie', en: 'a space is missing after the dash' };
const NO_CLOSING_QUOTE: Text = {
  nl: 'deze tekst heeft geen sluitend aanhalingsteken',
  en: 'this text has no closing quote',
};
const COLON_INSIDE: Text = {
  nl: 'in deze tekst staat ": "; zet er aanhalingstekens omheen',
  en: 'this text holds ": "; put quotes around it',
};
const NO_QUOTES: Text = {
  nl: 'een teken in deze tekst betekent voor YAML iets anders; zet er aanhalingstekens omheen',
  en: 'a character in this text means something else to YAML; put quotes around it',
};
const openBracket = (bracket: string, closing: string): Text => ({
  nl: `deze ${bracket} heeft geen sluitende ${closing}`,
  en: `this ${bracket} has no closing ${closing}`,
});
const spaces = (count: number): Text => ({
  nl: `${String(count)} ${count === 1 ? 'spatie' : 'spaties'}`,
  en: `${String(count)} ${count === 1 ? 'space' : 'spaces'}`,
});
const tabbed = (wants: number): Text => ({
  nl: `tab als inspringing; gebruik ${spaces(wants).nl}`,
  en: `tab used to indent; use ${spaces(wants).en}`,
});
const wrongIndent = (has: number, wants: number): Text => ({
  nl: `de regel springt ${spaces(has).nl} in; bij dit blok hoort ${String(wants)}`,
  en: `the line is indented by ${spaces(has).en}; its block is indented by ${String(wants)}`,
});

const indented = (content: string, indent: number): string => ' '.repeat(indent) + content.trimStart();

const tabs: Guess = ({ start, content, around }) => {
  const blank = /^\s*/.exec(content)?.[0] ?? '';
  if (!blank.includes('\t')) return [];
  const span: Span = [start + blank.indexOf('\t'), start + blank.length];
  return around.map((indent) => ({
    code: 'yaml/tab',
    message: tabbed(indent),
    span,
    content: indented(content, indent),
  }));
};

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['{', '}'],
]);

/** The brackets that a line opens and does not close, with their places; what is between quotes does not count. */
function openBrackets(content: string): readonly (readonly [string, number])[] {
  const open: [string, number][] = [];
  for (const { 0: piece, index } of content.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|[[\]{}]/g)) {
    if (CLOSING.has(piece)) open.push([piece, index]);
    else if (piece.length === 1) open.pop();
  }
  return open;
}

const brackets: Guess = ({ start, content }) => {
  const open = openBrackets(content);
  const [first] = open;
  if (first === undefined) return [];
  const [bracket, at] = first;
  const closing = open.map(([each]) => CLOSING.get(each)).reverse();
  const mended = content.trimEnd() + (bracket === '{' ? ' ' : '') + closing.join('');
  const message = openBracket(bracket, closing.at(-1) ?? '');
  const span: Span = [start + at, start + content.trimEnd().length];
  return [{ code: 'yaml/syntax', message, span, content: mended, suggestion: mended.slice(at) }];
};

const colons: Guess = ({ start, content }) => {
  const [, before = '', key = '', value = ''] =
    /^(\s*(?:- )*)([A-Za-z][\w-]*):?(?:\s*(\S.*?))?\s*$/.exec(content) ?? [];
  if (key === '' || content.startsWith(`${before}${key}: `)) return [];
  const mended = value === '' ? `${key}:` : `${key}: ${value}`;
  const span: Span = [start + before.length, start + content.trimEnd().length];
  return [{ code: 'yaml/syntax', message: NO_COLON, span, content: before + mended, suggestion: mended }];
};

const dashes: Guess = ({ start, content }) => {
  const [, before = '', rest = ''] = /^(\s*)-([^\s-].*?)\s*$/.exec(content) ?? [];
  if (rest === '') return [];
  const span: Span = [start + before.length, start + content.trimEnd().length];
  return [{ code: 'yaml/syntax', message: NO_SPACE, span, content: `${before}- ${rest}`, suggestion: `- ${rest}` }];
};

const quotes: Guess = ({ start, content }) => {
  const [, before = '', value = ''] = /^(\s*(?:- )*(?:[\w-]+: +)?)(\S.*?)\s*$/.exec(content) ?? [];
  if (value === '' || /^[[{|>#]/.test(value)) return [];
  const span: Span = [start + before.length, start + before.length + value.length];
  const slip = (message: Text, mended: string): Slip => ({
    code: 'yaml/syntax',
    message,
    span,
    content: before + mended,
    suggestion: mended,
  });
  const opening = /^["']/.exec(value)?.[0];
  const quoted = value.includes('"') ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
  return [
    ...(opening === undefined ? [] : [slip(NO_CLOSING_QUOTE, value + opening)]),
    slip(value.includes(': ') ? COLON_INSIDE : NO_QUOTES, quoted),
  ];
};

/** The nearest indentation is the likeliest. */
const indents: Guess = ({ start, content, indent, around }) =>
  around
    .filter((wanted) => wanted !== indent)
    .sort((a, b) => Math.abs(a - indent) - Math.abs(b - indent))
    .map((wanted) => ({
      code: 'yaml/indentation',
      message: wrongIndent(indent, wanted),
      span: [start, start + content.trimEnd().length],
      content: indented(content, wanted),
    }));

/** The data is indented by two spaces a step, so an odd number is most likely the slip. */
const oddIndents: Guess = (line) =>
  line.indent % 2 === 0 ? [] : indents({ ...line, around: line.around.filter((wanted) => wanted % 2 === 0) });

/** What a slip most likely is comes first. */
const GUESSES: readonly Guess[] = [tabs, brackets, colons, dashes, quotes, oddIndents, indents];

/** The first line that is no YAML, or repeats a key; infinite when all is well. Far quicker than the reader that explains. */
function brokenLine(text: string): number {
  try {
    const events = parseEvents(text, { maxDepth: DEPTH_LIMIT });
    constructFromEvents(events, { source: text, schema: CORE_SCHEMA, maxAliases: 0 });
    return Infinity;
  } catch (error) {
    return error instanceof YAMLException ? (error.mark?.line ?? 0) : 0;
  }
}

const isText = (line: string | undefined): boolean => line !== undefined && !/^\s*(#|$)/.test(line);
const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Indentations of the lines before and after, and of what follows a dash there. */
function indentsAround(lines: readonly string[], index: number): readonly number[] {
  const before = lines.slice(Math.max(0, index - LINES_AROUND), index).reverse();
  const near = [...before, ...lines.slice(index + 1, index + 3)].filter((line) => isText(line) && !/^\s*\t/.test(line));
  return [...new Set(near.flatMap((line) => [/^[ -]*/.exec(line)?.[0].length ?? 0, indentOf(line)]))];
}

/** The line of the fault and its neighbours that hold text. The last comes first: a block has the form that it began with. */
function suspects(lines: readonly string[], index: number): readonly number[] {
  const after = lines.findIndex((line, at) => at > index && isText(line));
  const before = lines.slice(0, index).findLastIndex(isText);
  return [after, index, before].filter((at) => at >= 0);
}

interface Candidate {
  readonly slip: Slip;
  readonly text: string;
}

/** Every change of one line that may be the mend, the likeliest first. */
function* candidates(lines: readonly string[], at: number): Iterable<Candidate> {
  for (const guess of GUESSES) {
    for (const index of suspects(lines, at)) {
      const content = lines[index] ?? '';
      const start = lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
      const around = indentsAround(lines, index);
      for (const slip of guess({ start, content, indent: indentOf(content), around }))
        yield { slip, text: lines.with(index, slip.content).join('\n') };
    }
  }
}

/**
 * The likeliest slip near a fault: the first change of one line that lets the reader through, or past all that
 * stands there. The reader itself so proves what would be right. Undefined when no single line explains the fault.
 */
export function mendYaml(text: string, offset: number): Mend | undefined {
  if (text.length > LONGEST) return undefined;
  const lines = text.split('\n');
  const at = text.slice(0, offset).split('\n').length - 1;
  let reach = Math.max(at + 2, brokenLine(text));
  let best: Candidate | undefined;
  let isSure = true;
  for (const candidate of candidates(lines, at)) {
    if (reach === Infinity && (candidate.slip.code !== 'yaml/tab' || !isSure)) break;
    const broken = brokenLine(candidate.text);
    if (reach === Infinity) isSure = broken < Infinity || candidate.text === best?.text;
    if (broken <= reach) continue;
    [best, reach] = [candidate, broken];
  }
  if (best === undefined) return undefined;
  const { content: _, ...slip } = best.slip;
  return { ...slip, text: best.text, isWhole: reach === Infinity, isSure };
}
