import type { Text } from '../../core/generated/schema-types.ts';
import type { Span } from './node-span.ts';
import type { YamlCode } from './yaml-codes.ts';
import { CLOSING, UNUSABLE_YAML } from './unusable-yaml.ts';

/** A line that may hold the slip. */
export interface SuspectLine {
  readonly start: number;
  readonly content: string;
  readonly indent: number;
  /** Indentations that the lines around it have, the nearest first. */
  readonly around: readonly number[];
}

/** What may be wrong with a line, and the line without that. */
export interface Slip {
  readonly code: YamlCode;
  readonly message: Text;
  /** What is wrong, as offsets in the text. */
  readonly span: Span;
  readonly suggestion?: string;
  readonly content: string;
  /** When the indentation is the slip: what the line has, and gets. */
  readonly indent?: { readonly has: number; readonly wants: number };
}

type Guess = (line: SuspectLine) => readonly Slip[];

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
const spaces = (count: number): Text => ({
  nl: `${String(count)} ${count === 1 ? 'spatie' : 'spaties'}`,
  en: `${String(count)} ${count === 1 ? 'space' : 'spaces'}`,
});
/** With more than one indentation that would do, all are named. */
export function indentMessage(code: YamlCode, has: number, options: readonly number[]): Text {
  const wants = [...options].sort((a, b) => a - b).map(String);
  if (code === 'yaml/tab')
    return {
      nl: `tab als inspringing; gebruik ${wants.join(' of ')} spaties`,
      en: `tab used to indent; use ${wants.join(' or ')} spaces`,
    };
  return {
    nl: `de regel springt ${spaces(has).nl} in; bij dit blok hoort ${wants.join(' of ')}`,
    en: `the line is indented by ${spaces(has).en}; its block is indented by ${wants.join(' or ')}`,
  };
}

const indentSlip = (
  code: YamlCode,
  { content, indent: has }: Pick<SuspectLine, 'content' | 'indent'>,
  wants: number,
  span: Span,
): Slip => ({
  code,
  message: indentMessage(code, has, [wants]),
  span,
  content: ' '.repeat(wants) + content.trimStart(),
  indent: { has, wants },
});

const tabs: Guess = ({ start, content, around }) => {
  const blank = /^\s*/.exec(content)?.[0] ?? '';
  if (!blank.includes('\t')) return [];
  const span: Span = [start + blank.indexOf('\t'), start + blank.length];
  return around.map((wanted) => indentSlip('yaml/tab', { content, indent: 0 }, wanted, span));
};

/**
 * The brackets that a line opens and does not close, with their places; what is between quotes does not count. A
 * quote after a backslash opens nothing, so that one without an end is sought once.
 */
function openBrackets(content: string): readonly (readonly ['[' | '{', number])[] {
  const open: ['[' | '{', number][] = [];
  for (const { 0: piece, index } of content.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|\\["\\]|[[\]{}]/g)) {
    if (piece === '[' || piece === '{') open.push([piece, index]);
    else if (piece.length === 1) open.pop();
  }
  return open;
}

const brackets: Guess = ({ start, content }) => {
  const open = openBrackets(content);
  const [first] = open;
  if (first === undefined) return [];
  const [bracket, at] = first;
  const closing = open.map(([each]) => CLOSING[each]).reverse();
  const mended = content.trimEnd() + (bracket === '{' ? ' ' : '') + closing.join('');
  const span: Span = [start + at, start + content.trimEnd().length];
  return [
    { code: 'yaml/syntax', message: UNUSABLE_YAML.open(bracket), span, content: mended, suggestion: mended.slice(at) },
  ];
};

const colons: Guess = ({ start, content }) => {
  const [, before = '', key = '', value = ''] =
    /^(\s*(?:- )*)([A-Za-z][\w-]*):?\s*(.*)$/s.exec(content.trimEnd()) ?? [];
  if (key === '' || content.startsWith(`${before}${key}: `)) return [];
  const mended = value === '' ? `${key}:` : `${key}: ${value}`;
  const span: Span = [start + before.length, start + content.trimEnd().length];
  return [{ code: 'yaml/syntax', message: NO_COLON, span, content: before + mended, suggestion: mended }];
};

const dashes: Guess = ({ start, content }) => {
  const [, before = '', rest = ''] = /^(\s*)-([^\s-].*)$/s.exec(content.trimEnd()) ?? [];
  if (rest === '') return [];
  const span: Span = [start + before.length, start + content.trimEnd().length];
  return [{ code: 'yaml/syntax', message: NO_SPACE, span, content: `${before}- ${rest}`, suggestion: `- ${rest}` }];
};

const quotes: Guess = ({ start, content }) => {
  const [, before = '', value = ''] = /^(\s*(?:- )*(?:[\w-]+: +)?)(\S.*)$/s.exec(content.trimEnd()) ?? [];
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
    .map((wanted) =>
      indentSlip('yaml/indentation', { content, indent }, wanted, [start, start + content.trimEnd().length]),
    );

/** The data is indented by two spaces a step, so an odd number is most likely the slip. */
const oddIndents: Guess = (line) =>
  line.indent % 2 === 0 ? [] : indents({ ...line, around: line.around.filter((wanted) => wanted % 2 === 0) });

/** What a slip most likely is comes first. */
export const GUESSES: readonly Guess[] = [tabs, brackets, colons, dashes, quotes, oddIndents, indents];
