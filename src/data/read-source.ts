import type { Place } from '../core/diagnostic.ts';
import { decode } from './decode.ts';
import { explainYaml, type Locate, type YamlSource } from './explain-yaml.ts';
import { locateInOutline } from './locate-in-outline.ts';
import { readFlawlessYaml } from './quick-yaml.ts';
import type { SourceFile } from './source-file.ts';
import { rangesIn } from './text-position.ts';

/** Reads one YAML file: quickly when it is right, thoroughly when it is not. It never throws, whatever the bytes are. */
export function readSource({ path: file, bytes }: SourceFile): YamlSource {
  const { text, diagnostics } = decode({ path: file, bytes });
  if (text === undefined) {
    const start: Place = { file, range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } };
    return { file, text: '', locate: () => start, diagnostics };
  }
  const quick = diagnostics.length === 0 ? readFlawlessYaml(text) : undefined;
  if (quick === undefined) return explainYaml(file, text, diagnostics);
  const { value, outline } = quick;
  const rangeOf = rangesIn(text);
  const locate: Locate = (path, part = 'value') => ({
    file,
    range: rangeOf(...locateInOutline(outline, text, path, part)),
  });
  return { file, text, value, locate, isLight: true, diagnostics };
}
