import { type Document, visit, type YAMLError } from 'yaml';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Text } from '../core/generated/schema-types.ts';
import { endOf, type Span, startOf } from './node-span.ts';
import type { RangeOf } from './text-position.ts';
import { yamlFault } from './yaml-codes.ts';
import type { YamlDocument } from './yaml-document.ts';
import { syntaxFault } from './yaml-syntax.ts';

const OPEN_QUOTE: Text = {
  nl: 'de tekst die hier begint, heeft geen sluitend aanhalingsteken',
  en: 'the text that starts here has no closing quote',
};
const NOTICED: Text = { nl: 'hier viel het op', en: 'it showed here' };

/** Quoted texts of more than one line: when the quote is missing, such a text runs on to the next quote in the file. */
function longQuotes(document: Document.Parsed | undefined, text: string): readonly Span[] {
  const found: Span[] = [];
  visit(document ?? null, {
    Scalar: (_, node) => {
      const span: Span = [startOf(node), endOf(node)];
      if (/^["'].*\n/.test(text.slice(...span))) found.push(span);
    },
  });
  return found;
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The quoted text that, by running on too far, most likely caused a fault just after it. */
function runawayQuote(text: string, quotes: readonly Span[], [at]: readonly [number, number]): Span | undefined {
  return quotes.findLast(([start, end]) => start <= at && end <= at + 1 && lineOf(text, end) === lineOf(text, at));
}

/** Whether the fault is told already: of a directive by its own check. */
const isTold = (error: YAMLError, { directives }: YamlDocument): boolean =>
  error.code === 'BAD_DIRECTIVE' || directives.includes(error.pos[0]);

/** Faults of the parser come in swarms; on one line, and after a quote that is not closed, only the first says what is wrong. */
export function syntaxDiagnostics(file: string, text: string, parsed: YamlDocument, rangeOf: RangeOf): readonly Diagnostic[] {
  const found = new Map<number, Diagnostic>();
  const faults = parsed.faults.filter((fault) => !isTold(fault, parsed));
  const quotes = faults.length === 0 ? [] : longQuotes(parsed.document, text);
  for (const fault of faults) {
    const range = rangeOf(...fault.pos);
    const open = runawayQuote(text, quotes, fault.pos);
    if (open !== undefined) {
      const lineEnd = text.indexOf('\n', open[0]);
      const place = { file, range: rangeOf(open[0], lineEnd) };
      const related = [{ file, range, message: NOTICED }];
      found.set(place.range.start.line, yamlFault('yaml/syntax', place, OPEN_QUOTE, related));
      break;
    }
    const { code, message } = syntaxFault(fault);
    if (!found.has(range.start.line)) found.set(range.start.line, yamlFault(code, { file, range }, message));
  }
  return [...found.values()];
}
