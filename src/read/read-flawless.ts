import { decode } from './decode.ts';
import type { Locate } from '../core/facts/file-reading.ts';
import { locateInOutline } from './yaml/locate-in-outline.ts';
import { readFlawlessYaml } from './yaml/quick-yaml.ts';
import type { SourceFile } from './source-file.ts';
import { rangesIn } from './text-position.ts';

/** A file of which the text and the YAML leave nothing to say. */
export interface FlawlessSource {
  readonly text: string;
  readonly value: unknown;
  /** Takes little memory to keep. */
  readonly locate: Locate;
}

/** Reads a file the quick way; undefined at the first doubt. */
export function readFlawless(source: SourceFile): FlawlessSource | undefined {
  const { path: file } = source;
  const { text, diagnostics } = decode(source);
  const quick = text === undefined || diagnostics.length > 0 ? undefined : readFlawlessYaml(text);
  if (text === undefined || quick === undefined) return undefined;
  const { value, outline } = quick;
  const rangeOf = rangesIn(text);
  return {
    text,
    value,
    locate: (path, part = 'value') => ({ file, range: rangeOf(...locateInOutline(outline, text, path, part)) }),
  };
}
