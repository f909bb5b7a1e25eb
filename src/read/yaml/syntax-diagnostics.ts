import { type Document, visit, type YAMLError } from 'yaml';
import type { Diagnostic, Related } from '../../core/diagnostic.ts';
import { type Fix, WHY_NOT } from '../../core/fix/fix.ts';
import type { Text } from '../../core/generated/schema-types.ts';
import { indentOf, isText, type LineAbove, linesAbove } from './lines-above.ts';
import { endOf, type Span, startOf } from './node-span.ts';
import { type Mend, mendYaml } from './mend-yaml.ts';
import { lineStart, type RangeOf, rangesIn } from '../text-position.ts';
import { type YamlCode, yamlFault } from './yaml-codes.ts';
import { parseYaml, type YamlDocument } from './yaml-document.ts';
import { syntaxFault } from './yaml-syntax.ts';

const OPEN_QUOTE: Text = {
  nl: 'de tekst die hier begint, heeft geen sluitend aanhalingsteken',
  en: 'the text that starts here has no closing quote',
};
const NOTICED: Text = { nl: 'hier viel het op', en: 'it showed here' };

interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly rangeOf: RangeOf;
  readonly lineAbove: LineAbove;
}

/**
 * Quoted texts of more than one line, by the line on which they end, which is never that of two: when the quote is missing,
 * such a text runs on to the next quote in the file.
 */
type LongQuotes = ReadonlyMap<number, Span>;

function longQuotes(document: Document.Parsed | undefined, { text, rangeOf }: SourceText): LongQuotes {
  const found = new Map<number, Span>();
  visit(document ?? null, {
    Scalar: (_, node) => {
      const span: Span = [startOf(node), endOf(node)];
      if (/^["'].*\n/.test(text.slice(...span))) found.set(rangeOf(...span).end.line, span);
    },
  });
  return found;
}

const DEEPER: Text = {
  nl: 'de regel springt verder in dan de vorige, die al een waarde heeft; zet hem gelijk met de andere sleutels',
  en: 'the line is indented further than the one before, which has a value already; align it with the other keys',
};
const BEFORE: Text = { nl: 'deze regel springt minder in', en: 'this line is indented less' };
const SWALLOWED: ReadonlySet<string> = new Set(['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY']);

/** Start and end of the line that holds the offset. */
function lineSpan(text: string, offset: number): Span {
  const end = text.indexOf('\n', offset);
  return [lineStart(text, offset), end === -1 ? text.length : end];
}

/** The nearest line with more than a comment after the line that holds the offset. */
function nextLine(text: string, offset: number): Span | undefined {
  for (let [, end] = lineSpan(text, offset); end + 1 < text.length;) {
    const line = lineSpan(text, end + 1);
    if (isText(text.slice(...line))) return line;
    [, end] = line;
  }
  return undefined;
}

/** A key that is indented too far is taken for more of the value above it, and the parser complains up there. */
function swallowedLine(text: string, fault: YAMLError): Span | undefined {
  if (!SWALLOWED.has(fault.code)) return undefined;
  const [start, end] = lineSpan(text, fault.pos[0]);
  const key = /^[ -]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  const next = nextLine(text, fault.pos[0]);
  const line = next === undefined ? '' : text.slice(...next);
  return indentOf(line) > key && /^\s*[\w$-]+:(\s|$)/.test(line) ? next : undefined;
}

/** The quoted text that, by running on too far, most likely caused a fault just after it. */
function runawayQuote({ rangeOf }: SourceText, quotes: LongQuotes, fault: YAMLError): Span | undefined {
  const [at] = fault.pos;
  const quote = quotes.get(rangeOf(at, at).start.line);
  return quote !== undefined && quote[0] <= at && quote[1] <= at + 1 ? quote : undefined;
}

/** Whether the fault is told already: of a directive by its own check. */
const isTold = (error: YAMLError, { directives }: YamlDocument): boolean =>
  error.code === 'BAD_DIRECTIVE' || directives.includes(error.pos[0]);

/** The line at the offset, or the first one after it that is no comment: to the parser a comment is part of what follows. */
function textLine(text: string, offset: number): Span {
  const line = lineSpan(text, offset);
  return isText(text.slice(...line)) ? line : (nextLine(text, offset) ?? line);
}

/** The line that the line at the offset is, or should be, under. */
function lineBefore({ file, rangeOf, lineAbove }: SourceText, offset: number): readonly Related[] | undefined {
  const before = lineAbove(rangeOf(offset, offset).start.line);
  return before && [{ file, range: rangeOf(...before), message: BEFORE }];
}

/** What a fault of the parser is a sign of, and where. */
function explainFault(source: SourceText, fault: YAMLError, quotes: LongQuotes): Diagnostic {
  const { file, text, rangeOf } = source;
  const open = runawayQuote(source, quotes, fault);
  if (open !== undefined) {
    const place = { file, range: rangeOf(open[0], lineSpan(text, open[0])[1]) };
    return yamlFault('yaml/syntax', place, OPEN_QUOTE, [{ file, range: rangeOf(...fault.pos), message: NOTICED }]);
  }
  const swallowed = swallowedLine(text, fault);
  if (swallowed !== undefined) {
    const place = { file, range: rangeOf(...swallowed) };
    return yamlFault('yaml/indentation', place, DEEPER, lineBefore(source, swallowed[0]));
  }
  const { code, message } = syntaxFault(fault);
  if (code !== 'yaml/indentation') return yamlFault(code, { file, range: rangeOf(...fault.pos) }, message);
  const [start, end] = textLine(text, fault.pos[1] - 1);
  return yamlFault(code, { file, range: rangeOf(start, end) }, message, lineBefore(source, start));
}

/** Faults of the parser come in swarms: of lines that follow each other, and after a quote that is not closed, only the first says what is wrong. */
function explainFaults(source: SourceText, faults: readonly YAMLError[], quotes: LongQuotes): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  let lastLine = -1;
  for (const fault of faults) {
    const diagnostic = explainFault(source, fault, quotes);
    const { line } = diagnostic.range.start;
    if (Math.abs(line - lastLine) > 1) found.push(diagnostic);
    if (diagnostic.message === OPEN_QUOTE) break;
    lastLine = line;
  }
  return found;
}

/** Each mend has the whole text read again. */
const MOST_MENDED = 8;
const MOST_READ = 192 * 1024;

const canMend = (mended: number, text: string): boolean => mended < MOST_MENDED && mended * text.length < MOST_READ;

/** Faults of form. What may be written and not used, such as a tag, has a mend of its own. */
const FORM: ReadonlySet<YamlCode> = new Set(['yaml/syntax', 'yaml/tab', 'yaml/indentation', 'yaml/key-not-text']);

/** What is wrong with the form of a text, and the text without that, as far as it is known what was meant. */
export interface SyntaxReading {
  readonly diagnostics: readonly Diagnostic[];
  readonly mended?: { readonly text: string; readonly parsed: YamlDocument };
}

/** The whole line, so that nothing else of it is changed at the same time. */
function lineFix({ text, rangeOf }: SourceText, { code, content, span, isSure }: Mend): Fix {
  if (!isSure) return { certainty: 'none', why: WHY_NOT.several };
  const [start, end] = lineSpan(text, span[0]);
  const lineEnd = text[end - 1] === '\r' && !content.endsWith('\r') ? '\r\n' : text.slice(end, end + 1);
  const edit = { range: rangeOf(start, Math.min(end + 1, text.length)), text: content + lineEnd };
  return { certainty: code === 'yaml/tab' ? 'certain' : 'likely', edits: [edit] };
}

function mendDiagnostic(source: SourceText, mend: Mend): Diagnostic {
  const { code, message, span, suggestion } = mend;
  const diagnostic = yamlFault(code, { file: source.file, range: source.rangeOf(...span) }, message);
  return { ...diagnostic, ...(suggestion !== undefined && { suggestion }), fix: lineFix(source, mend) };
}

/** One slip gives one message: each is mended before the next is looked for, so that what followed from it is gone. */
export function readSyntax(
  { file, text: original }: Pick<SourceText, 'file' | 'text'>,
  asWritten: YamlDocument,
): SyntaxReading {
  const found: Diagnostic[] = [];
  let [text, parsed, isSure] = [original, asWritten, true];
  let last: Mend | undefined;
  for (;;) {
    const faults = parsed.faults.filter((fault) => !isTold(fault, parsed));
    const [first] = faults;
    if (first === undefined) return { diagnostics: found, ...(isSure && { mended: { text, parsed } }) };
    const source = { file, text, rangeOf: rangesIn(text), lineAbove: linesAbove(text) };
    const isMendable = canMend(found.length, text) && FORM.has(syntaxFault(first).code);
    const mend = isMendable ? mendYaml(text, first.pos[0], last?.sound) : undefined;
    const quotes = longQuotes(parsed.document, source);
    // A text that runs on to the next quote leaves faults of every kind behind it.
    const hasOpenQuote = faults.some((fault) => runawayQuote(source, quotes, fault) !== undefined);
    if (mend === undefined || (hasOpenQuote && !mend.isWhole)) {
      // What was taken for a slip before it showed was the first of those faults.
      if (hasOpenQuote && last?.isWhole === false) found.pop();
      return { diagnostics: [...found, ...explainFaults(source, faults, quotes)] };
    }
    found.push(mendDiagnostic(source, mend));
    last = mend;
    text = mend.text;
    isSure &&= mend.isSure;
    parsed = parseYaml(text);
  }
}
