import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanData } from '../support/check-fixture.ts';
import { ROOT, runKiem } from '../support/fake-context.ts';
import { edit } from '../support/files.ts';
import { startLanguageServer } from '../support/language-server.ts';
import { shippedFiles } from '../support/shipped-catalogue.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const VZ = 'data/interventions/voorzorg.yaml';
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const OWN_PROGRAMME = 'interventions/own-neighbour-mothers.yaml';
const OWN_FILES = ['kiem.config.yaml', 'sources.yaml', OWN_PROGRAMME, 'profiles/example.yaml'];
const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

/** A folder as `kiem init` makes it. */
async function ownData(): Promise<string> {
  const home = temporaryFolder();
  await runKiem(['init', 'own'], { workingDirectory: home });
  return join(home, 'own');
}

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
    // All at once: the server lets each file rest for a while before it looks at it.
    const found = await Promise.all(
      shippedFiles().map(async ({ path, bytes }) => {
        const diagnostics = await server.open(`data/${path}`, new TextDecoder().decode(bytes));
        return diagnostics.map(({ message }) => `${path}: ${message}`);
      }),
    );
    expect(found.flat()).toEqual([]);
  });

  it('accepts every file that kiem init makes, and marks a mistake in one', { timeout: 60_000 }, async () => {
    const folder = await ownData();
    for (const path of OWN_FILES) expect(await server.open(join(folder, path), read(folder, path))).toEqual([]);
    const path = join(folder, 'interventions/wrong.yaml');
    const text = read(folder, OWN_PROGRAMME).replace('relation: works-on', 'relation: works-onn');
    const [found] = await server.open(path, text);
    expect(found?.message).toContain('works-on');
    expect(found?.range.start.line).toBe(endOf(text, 'works-onn')[0]);
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

interface Tasks {
  readonly tasks: readonly {
    readonly command: string;
    readonly problemMatcher: {
      readonly pattern: { readonly regexp: string } & Readonly<
        Record<'file' | 'line' | 'column' | 'severity' | 'message' | 'code', number>
      >;
    };
  }[];
}

/** The tasks that the documentation gives. */
function documentedTasks(): Tasks {
  const [, json = ''] = /```json\n(\{\n {2}"version": "2\.0\.0"[^]*?)```/.exec(textOf('docs/editors.md')) ?? [];
  return JSON.parse(json) as Tasks;
}

/** What the first task puts in the Problems panel, of the folder that is open. */
async function problems({ tasks: [task] }: Tasks, workingDirectory: string, lang: string) {
  if (task === undefined) throw new Error('no task');
  const argv = task.command.replace(/^kiem /, '').split(' ');
  const { stdout } = await runKiem([...argv, '--lang', lang], { workingDirectory });
  const { regexp, ...groups } = task.problemMatcher.pattern;
  return stdout.split('\n').flatMap((line) => {
    const match = new RegExp(regexp).exec(line);
    return match === null
      ? []
      : [(['file', 'line', 'column', 'severity', 'code'] as const).map((name) => match[groups[name]])];
  });
}

describe('the tasks of VS Code', () => {
  it.each(['nl', 'en'])('find every fault of a check in the problem matcher (%s)', async (lang) => {
    const folder = cleanData();
    edit(folder, 'data/interventions/home-visits.yaml', 'theme: parenting-support', 'theme: "a: b (c): [d]"');
    edit(folder, 'data/sources.yaml', '- id: trial', '- id: trial\n  id: trial');
    expect(await problems(documentedTasks(), folder, lang)).toEqual([
      ['data/interventions/home-visits.yaml', '3', '8', 'error', 'schema/value'],
      ['data/sources.yaml', '11', '3', 'error', 'yaml/duplicate-key'],
    ]);
  });

  it.each(['nl', 'en'])('find every fault in own data that kiem init began (%s)', async (lang) => {
    const folder = await ownData();
    edit(folder, OWN_PROGRAMME, 'factor: lack-of-social-support', 'factor: lack-of-socialsupport');
    edit(folder, 'sources.yaml', 'kind: report', 'kind: rapport');
    const tasks = JSON.parse(read(folder, '.vscode/tasks.json')) as Tasks;
    const found = await problems(tasks, folder, lang);
    expect(found.map(([file, , , severity, code]) => [file, severity, code])).toEqual([
      [OWN_PROGRAMME, 'error', 'catalogue/unknown-reference'],
      ['sources.yaml', 'error', 'schema/value'],
    ]);
  });

  it('are those of the documentation, but for the data that they check', async () => {
    const own = JSON.parse(read(await ownData(), '.vscode/tasks.json')) as unknown;
    const documented = JSON.stringify(documentedTasks()).replaceAll(' --data data', '');
    expect(own).toEqual(JSON.parse(documented));
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
