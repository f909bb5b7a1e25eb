import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { factsOf } from '../../src/core/facts/facts-of.ts';
import type { FileFacts } from '../../src/core/facts/file-facts.ts';
import type { FileReading } from '../../src/core/facts/file-reading.ts';
import { compareFiles } from '../../src/core/origin.ts';
import type { Rule } from '../../src/core/rule.ts';
import { readFile } from '../../src/read/read-file.ts';
import { reduceFacts } from '../../src/read/reduce-facts.ts';
import type { SourceFile } from '../../src/read/source-file.ts';

const TODAY = '2026-11-25';

interface Part {
  readonly reading: FileReading;
  readonly facts: FileFacts;
}

/** Checks files together. What a file says by itself is worked out once: most are the same in the next check. */
export function checkerOf(rules: readonly Rule[]): (files: readonly SourceFile[]) => Promise<readonly Diagnostic[]> {
  const known = new WeakMap<SourceFile, Promise<Part | undefined>>();
  const readNew = async (file: SourceFile): Promise<Part | undefined> => {
    const reading = await readFile(file);
    return reading && { reading, facts: factsOf(reading, rules) };
  };
  const partOf = (file: SourceFile): Promise<Part | undefined> => {
    const part = known.get(file) ?? readNew(file);
    known.set(file, part);
    return part;
  };
  return async (files) => {
    const parts = (await Promise.all(files.map(partOf))).filter((part) => part !== undefined);
    parts.sort((a, b) => compareFiles(a.facts.file, b.facts.file));
    const readings = new Map(parts.map(({ reading }) => [reading.file, reading]));
    const facts = parts.map((part) => part.facts);
    return reduceFacts(facts, rules, TODAY, (file) => Promise.resolve(readings.get(file)));
  };
}
