import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanData } from './support/check-fixture.ts';
import { ROOT, runKiem } from './support/fake-context.ts';
import { edit } from './support/files.ts';
import { startLanguageServer } from './support/language-server.ts';
import { shippedFiles } from './support/shipped-catalogue.ts';

const VZ = 'data/interventions/voorzorg.yaml';
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Line and column, from 0, of the end of some text. */
function endOf(text: string, part: string): readonly [line: number, character: number] {
  const at = text.indexOf(part);
  expect(at).toBeGreaterThanOrEqual(0);
  const before = text.slice(0, at + part.length).split('\n');
  return [before.length - 1, before.at(-1)?.length ?? 0];
}

describe('the YAML extension of editors', () => {
  let server: Awaited<ReturnType<typeof startLanguageServer>>;
  beforeAll(async () => {
    server = await startLanguageServer();
  }, 60_000);
  afterAll(() => {
    server.stop();
  });

  it('accepts every file of the data', { timeout: 300_000 }, async () => {
    const found: string[] = [];
    for (const { path, bytes } of shippedFiles()) {
      const diagnostics = await server.open(`data/${path}`, new TextDecoder().decode(bytes));
      found.push(...diagnostics.map(({ message }) => `${path}: ${message}`));
    }
    expect(found).toEqual([]);
  });

  it('marks a value that the schema does not have', { timeout: 60_000 }, async () => {
    const text = textOf(VZ).replace('theme: parenting-support', 'theme: parenting');
    const [found] = await server.open('data/interventions/wrong.yaml', text);
    expect(found?.message).toContain('parenting-support');
    expect(found?.range.start.line).toBe(endOf(text, 'theme: parenting')[0]);
  });

  it('completes the values and the keys of the schema', { timeout: 60_000 }, async () => {
    const path = 'data/interventions/typing.yaml';
    const text = `${textOf(VZ).split('\n')[0] ?? ''}\nid: typing\ntheme: \nt\n`;
    await server.open(path, text);
    expect(await server.complete(path, ...endOf(text, 'theme: '))).toEqual(
      expect.arrayContaining(['healthy-lifestyle', 'attachment']),
    );
    expect(await server.complete(path, ...endOf(text, '\nt'))).toContain('target');
  });

  it('tells what a key is for', { timeout: 60_000 }, async () => {
    const path = 'data/interventions/hover.yaml';
    const text = textOf(VZ);
    await server.open(path, text);
    const [line] = endOf(text, '\nrecognitions:');
    expect(await server.hover(path, line, 2)).toContain('Oldest first');
  });
});

/** The problem matcher of the tasks that the documentation gives. */
function documentedMatcher(): { readonly regexp: string } & Readonly<
  Record<'file' | 'line' | 'column' | 'severity' | 'message' | 'code', number>
> {
  const [, json = ''] = /```json\n(\{\n {2}"version": "2\.0\.0"[^]*?)```/.exec(textOf('docs/editors.md')) ?? [];
  const { tasks } = JSON.parse(json) as {
    readonly tasks: readonly { readonly problemMatcher: { readonly pattern: ReturnType<typeof documentedMatcher> } }[];
  };
  const [task] = tasks;
  if (task === undefined) throw new Error('docs/editors.md has no tasks');
  return task.problemMatcher.pattern;
}

describe('the tasks of VS Code', () => {
  it.each(['nl', 'en'])('find every fault of a check in the problem matcher (%s)', async (lang) => {
    const folder = cleanData();
    edit(folder, 'data/interventions/home-visits.yaml', 'theme: parenting-support', 'theme: "a: b (c): [d]"');
    edit(folder, 'data/sources.yaml', '- id: trial', '- id: trial\n  id: trial');
    const world = { workingDirectory: folder };
    const { stdout } = await runKiem(['check', '--data', 'data', '--format', 'compact', '--lang', lang], world);
    const { regexp, ...groups } = documentedMatcher();
    const found = stdout.split('\n').flatMap((line) => {
      const match = new RegExp(regexp).exec(line);
      return match === null
        ? []
        : [(['file', 'line', 'column', 'severity', 'code'] as const).map((name) => match[groups[name]])];
    });
    expect(found).toEqual([
      ['data/interventions/home-visits.yaml', '3', '8', 'error', 'schema/value'],
      ['data/sources.yaml', '11', '3', 'error', 'yaml/duplicate-key'],
    ]);
  });
});

describe('a check on each pause in typing', () => {
  it('is of the text in the editor, and leaves the file alone', async () => {
    const folder = cleanData();
    const path = 'data/interventions/home-visits.yaml';
    const text = readFileSync(join(folder, path), 'utf8');
    const [, command = ''] = /^kiem (check .*--stdin-filename "\$FILE".*)$/m.exec(textOf('docs/editors.md')) ?? [];
    const argv = command.split(' ').map((word) => (word === '"$FILE"' ? path : word));
    const world = { workingDirectory: folder, stdin: text.replace('theme: parenting', 'theme: prenting') };
    const { stdout, exitCode } = await runKiem([...argv, '--data', 'data'], world);
    expect(stdout).toMatch(/^data\/interventions\/home-visits\.yaml:3:8: error: .*\[schema\/value\]\n$/);
    expect(exitCode).toBe(1);
    expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
  });
});
