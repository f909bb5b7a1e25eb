import { compareDiagnostics, type Diagnostic } from '../../core/diagnostic.ts';
import type { Range, Text } from '../../core/generated/schema-types.ts';
import { FAULT_LIMIT } from '../limits.ts';
import { locate } from './locate.ts';
import { type OffsetFault, readValue } from './read-value.ts';
import { type RangeOf, rangesIn } from '../text-position.ts';
import { type YamlCode, yamlFault } from './yaml-codes.ts';
import { parseYaml, type YamlDocument } from './yaml-document.ts';
import { readSyntax } from './syntax-diagnostics.ts';
import { withinLimit } from '../within-limit.ts';
import type { Locate } from '../../core/facts/file-reading.ts';
import type { YamlSource } from '../yaml-source.ts';
import { UNUSABLE_YAML } from './unusable-yaml.ts';

function markDiagnostics(file: string, marks: YamlDocument, rangeOf: RangeOf): readonly Diagnostic[] {
  const at = (code: YamlCode, message: Text, offset: number | undefined): readonly Diagnostic[] =>
    offset === undefined ? [] : [yamlFault(code, { file, range: rangeOf(offset, offset + 1) }, message)];
  return [
    ...marks.directives.flatMap((offset) => at('yaml/directive', UNUSABLE_YAML.directive, offset)),
    ...at('yaml/multiple-documents', UNUSABLE_YAML.documents, marks.secondDocument),
    ...at('yaml/too-deep', UNUSABLE_YAML.deep, marks.tooDeep),
    ...at('yaml/too-large', UNUSABLE_YAML.manyTokens, marks.tooMany),
  ];
}

function valueDiagnostic(file: string, fault: OffsetFault, rangeOf: RangeOf): Diagnostic {
  const { code, message, span, first, spare } = fault;
  const related = first && [{ file, range: rangeOf(...first), message: UNUSABLE_YAML.first }];
  const diagnostic = yamlFault(code, { file, range: rangeOf(...span) }, message, related);
  if (spare === undefined) return diagnostic;
  return { ...diagnostic, fix: { certainty: 'certain', edits: [{ range: rangeOf(...spare), text: '' }] } };
}

const isNothing = ({ contents }: NonNullable<YamlDocument['document']>): boolean =>
  contents === null || contents.range[0] === contents.range[1];

const CONFLICT_MARK = /^(?:<{7}(?= |$)|>{7}).*$/gm;

/** What git leaves behind when two people changed the same lines. Nothing else in such a file means what it says. */
function conflicts(file: string, text: string, rangeOf: RangeOf): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  let start: Range | undefined;
  for (const { 0: mark, index } of text.matchAll(CONFLICT_MARK)) {
    const range = rangeOf(index, index + mark.length);
    if (mark.startsWith('<')) start ??= range;
    else if (start !== undefined) {
      const end = { file, range, message: UNUSABLE_YAML.conflictEnd };
      found.push(yamlFault('yaml/merge-conflict', { file, range: start }, UNUSABLE_YAML.conflict, [end]));
      start = undefined;
    }
  }
  return found;
}

/** Reads a text that has, or may have, something wrong with its YAML, and says what. */
export function explainYaml(file: string, text: string, before: readonly Diagnostic[]): YamlSource {
  const rangeOf = rangesIn(text);
  const unsolved = conflicts(file, text, rangeOf);
  if (unsolved.length > 0)
    return { file, text, locate: () => ({ file, range: rangeOf(0, 0) }), diagnostics: [...before, ...unsolved] };
  const asWritten = parseYaml(text);
  const { diagnostics: syntax, mended } = readSyntax({ file, text }, asWritten);
  const found = [...before, ...syntax, ...markDiagnostics(file, asWritten, rangeOf)];
  const document = mended?.parsed.document;
  // A mend changes one line and no other, so what stands elsewhere has its place in the mended text as well.
  const readable = mended?.text ?? text;
  const mendedRange = rangesIn(readable);
  const place: Locate = (path, part = 'value') => ({
    file,
    range: document === undefined ? rangeOf(0, 0) : mendedRange(...locate(document, readable, path, part)),
  });
  const source = (diagnostics: Diagnostic[]): YamlSource => ({
    file,
    text,
    locate: place,
    diagnostics: withinLimit(diagnostics.sort(compareDiagnostics)),
  });
  if (document === undefined) return source(found);
  if (isNothing(document))
    return source([...found, yamlFault('yaml/empty', { file, range: rangeOf(0, 0) }, UNUSABLE_YAML.empty)]);
  const { value, faults } = readValue(document.contents, readable);
  const read = source([...found, ...faults.map((fault) => valueDiagnostic(file, fault, mendedRange))]);
  return read.diagnostics.length > FAULT_LIMIT ? read : { ...read, value };
}
