import type { YAMLError } from 'yaml';
import { compareDiagnostics, type Diagnostic, type Place } from '../core/diagnostic.ts';
import type { Path } from '../core/entry.ts';
import { locate } from './locate.ts';
import { type OffsetFault, readValue } from './read-value.ts';
import { type RangeOf, rangesIn } from './text-position.ts';
import { yamlFault } from './yaml-codes.ts';
import { parseYaml, type YamlDocument } from './yaml-document.ts';
import { syntaxFault } from './yaml-syntax.ts';

/** The place of a part of a file; of the nearest part around it when the path names nothing. */
export type Locate = (path: Path, part?: 'key' | 'value') => Place;

/** A file as text and as plain value, with the faults that need no knowledge of its meaning. */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
  /** Absent when the text could not be understood, or only in part. */
  readonly value?: unknown;
  readonly locate: Locate;
  readonly diagnostics: readonly Diagnostic[];
}

/** Faults of the parser come in swarms; on one line only the first says what is wrong. */
function syntaxDiagnostics(file: string, faults: readonly YAMLError[], rangeOf: RangeOf): readonly Diagnostic[] {
  const lines = new Set<number>();
  const found: Diagnostic[] = [];
  for (const fault of faults) {
    const range = rangeOf(fault.pos[0], fault.pos[1]);
    if (lines.has(range.start.line)) continue;
    lines.add(range.start.line);
    const { code, message } = syntaxFault(fault);
    found.push(yamlFault(code, { file, range }, message));
  }
  return found;
}

function markDiagnostics(file: string, document: YamlDocument, rangeOf: RangeOf): readonly Diagnostic[] {
  const at = (offset: number) => ({ file, range: rangeOf(offset, offset + 1) });
  return [
    ...document.directives.map((offset) =>
      yamlFault('yaml/directive', at(offset), { nl: 'regels met % mogen niet; verwijder de regel', en: 'lines with % are not allowed; remove the line' }),
    ),
    ...(document.secondDocument === undefined
      ? []
      : [yamlFault('yaml/multiple-documents', at(document.secondDocument), { nl: 'een tweede document (---) mag niet; maak er een eigen bestand van', en: 'a second document (---) is not allowed; make it a file of its own' })]),
    ...(document.tooDeep === undefined
      ? []
      : [yamlFault('yaml/too-deep', at(document.tooDeep), { nl: 'te diep genest; de gegevens gaan tot 64 lagen', en: 'nested too deeply; the data goes down to 64 levels' })]),
    ...(document.tooMany === undefined
      ? []
      : [yamlFault('yaml/too-large', at(document.tooMany), { nl: 'het bestand heeft te veel delen; verder is niet gelezen', en: 'the file has too many parts; nothing after this was read' })]),
  ];
}

function offsetDiagnostic(file: string, fault: OffsetFault, rangeOf: RangeOf): Diagnostic {
  const related = fault.first && [
    { file, range: rangeOf(fault.first.start, fault.first.end), message: { nl: 'hier staat de eerste', en: 'the first one is here' } },
  ];
  return yamlFault(fault.code, { file, range: rangeOf(fault.start, fault.end) }, fault.message, related);
}

function emptyFile(file: string): Diagnostic {
  const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return yamlFault('yaml/empty', { file, range }, { nl: 'het bestand is leeg', en: 'the file is empty' });
}

const isNothing = ({ contents }: NonNullable<YamlDocument['document']>): boolean =>
  contents === null || contents.range[0] === contents.range[1];

/** Reads a text that has, or may have, something wrong with its YAML, and says what. */
export function explainYaml(file: string, text: string, before: readonly Diagnostic[]): YamlSource {
  const rangeOf = rangesIn(text);
  const parsed = parseYaml(text);
  const { document } = parsed;
  const place: Locate = (path, part = 'value') => ({
    file,
    range: document === undefined ? rangeOf(0, 0) : rangeOf(...locate(document, text, path, part)),
  });
  const syntax = syntaxDiagnostics(file, parsed.faults, rangeOf);
  const found = [...before, ...syntax, ...markDiagnostics(file, parsed, rangeOf)];
  const source = (diagnostics: readonly Diagnostic[]): YamlSource => ({ file, text, locate: place, diagnostics });
  const isUnread = parsed.tooDeep !== undefined || parsed.tooMany !== undefined || syntax.length > 0;
  if (isUnread || document === undefined) return source(found.sort(compareDiagnostics));
  if (isNothing(document)) return source([...found, emptyFile(file)]);
  const { value, faults } = readValue(document.contents, text);
  found.push(...faults.map((fault) => offsetDiagnostic(file, fault, rangeOf)));
  return { ...source(found.sort(compareDiagnostics)), value };
}
