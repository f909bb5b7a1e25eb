import type { Place } from '../core/diagnostic.ts';
import { decode } from './decode.ts';
import { explainYaml } from './explain-yaml.ts';
import type { YamlSource } from './yaml-source.ts';
import { readFlawless } from './read-flawless.ts';
import type { SourceFile } from './source-file.ts';

/** Reads one YAML file: quickly when it is right, thoroughly when it is not. It never throws, whatever the bytes are. */
export function readSource(source: SourceFile): YamlSource {
  const { path: file } = source;
  const flawless = readFlawless(source);
  if (flawless !== undefined) return { file, ...flawless, isLight: true, diagnostics: [] };
  const { text, diagnostics } = decode(source);
  if (text !== undefined) return explainYaml(file, text, diagnostics);
  const start: Place = { file, range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } };
  return { file, text: '', locate: () => start, diagnostics };
}
