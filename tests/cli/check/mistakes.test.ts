import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import type { SourceFile } from '../../../src/read/source-file.ts';
import { type Language, messages } from '../../../src/words/index.ts';
import { rules } from '../../../src/rules/index.ts';
import { checkReport } from '../../../src/view/check/report.ts';
import { checkerOf } from '../../support/check-files.ts';
import { ROOT } from '../../support/fake-context.ts';
import { type Files, FINE, MISTAKES, type Mistake } from '../../support/mistakes.ts';
import { shippedFiles } from '../../support/shipped-catalogue.ts';

const shipped = new Map(shippedFiles().map((file) => [file.path, file]));
const textOf = ({ bytes }: SourceFile): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const texts = new Map([...shipped].map(([path, file]) => [path, textOf(file)]));

/** A note is a truth about the world, such as a recognition that has expired: no answer to a slip, and hidden by default. */
const faultsIn = checkerOf(rules.filter(({ severity }) => severity !== 'note'));

function filesAfter(make: Mistake['make']): Files {
  const files: Files = new Map(texts);
  make(files);
  return files;
}

const sourceOf = ([path, content]: readonly [string, string | Uint8Array]): SourceFile => {
  const same = shipped.get(path);
  if (same !== undefined && content === texts.get(path)) return same;
  return { path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
};

/** The lines of a file from the one that a diagnostic marks. */
const linesFrom = (files: Files, { file, range }: Diagnostic): readonly string[] => {
  const content = files.get(file) ?? '';
  const text = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
  return text.split('\n').slice(range.start.line - 1);
};

const sentence = (diagnostic: Diagnostic, language: Language): string => {
  const outcome = { diagnostics: [diagnostic], files: 1, ignored: 0, known: 0, seconds: 0 };
  const options = { language, messages: messages[language], version: '', kinds: [], hash: String, areNotesShown: true };
  const [finding] = checkReport(outcome, options).findings;
  return finding?.message ?? '';
};

const told: string[] = [];

it('the shipped data has nothing to mend', async () => {
  expect(await faultsIn([...shipped.values()])).toEqual([]);
});

describe('a maintainer is told once, at the line to mend, when', () => {
  it.each(MISTAKES)('$slip', async ({ slip, make, code, file, line }) => {
    const files = filesAfter(make);
    const found = await faultsIn([...files].map(sourceOf));
    expect(found.map((diagnostic) => `${diagnostic.code} ${diagnostic.file}`)).toEqual([`${code} ${file}`]);
    const [diagnostic] = found;
    if (diagnostic === undefined) return;
    // What would be right can be written, or it says why not.
    if (diagnostic.suggestion !== undefined) expect(diagnostic.fix).toBeDefined();
    const [marked = '', ...others] = linesFrom(files, diagnostic);
    if (line === undefined) expect(diagnostic.range.start.line).toBe(1);
    else expect([marked, ...others.slice(0, line.split('\n').length - 1)].join('\n')).toContain(line);
    const words = (['nl', 'en'] as const).map((language) => `  ${language} ${sentence(diagnostic, language)}\n`);
    told.push(`${slip}\n  ${code} ${file}\n  > ${marked.trim().slice(0, 90)}\n${words.join('')}`);
  });

  it('and in these words', async () => {
    await expect(told.join('\n')).toMatchFileSnapshot(join(ROOT, 'tests/fixtures/mistakes.txt'));
  });
});

describe('nothing is said when', () => {
  it.each(FINE)('$slip', async ({ make }) => {
    expect(await faultsIn([...filesAfter(make)].map(sourceOf))).toEqual([]);
  });
});
