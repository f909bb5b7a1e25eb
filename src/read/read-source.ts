import { START_OF_FILE } from '../core/diagnostic.ts';
import { decode } from './decode.ts';
import { explainYaml } from './yaml/explain-yaml.ts';
import { readFlawless } from './read-flawless.ts';
import type { SourceFile } from './source-file.ts';
import type { YamlSource } from './yaml-source.ts';

/** Reads one YAML file thoroughly, to say what is wrong with it. It never throws, whatever the bytes are. */
export function explainSource(source: SourceFile): YamlSource {
  const { path: file } = source;
  const { text, diagnostics } = decode(source);
  if (text !== undefined) return explainYaml(file, text, diagnostics);
  return { file, text: '', locate: () => ({ file, range: START_OF_FILE }), diagnostics };
}

/** Reads one YAML file: quickly when it is right, thoroughly when it is not. */
export function readSource(source: SourceFile): YamlSource {
  const flawless = readFlawless(source);
  return flawless === undefined ? explainSource(source) : { file: source.path, ...flawless, diagnostics: [] };
}
