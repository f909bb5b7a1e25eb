import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FailedRun } from '../../src/core/generated/schema-types.ts';
import { InterruptedError } from '../../src/cli/errors.ts';
import { EXIT } from '../../src/cli/exit-code.ts';
import { createProgram } from '../../src/cli/program.ts';
import { runErrorOf } from '../../src/cli/run-error.ts';
import { fakeSession, ROOT, runKiem } from '../support/fake-context.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const schema = (name: string): object =>
  JSON.parse(readFileSync(join(ROOT, 'schemas', `${name}.schema.json`), 'utf8')) as object;
const ajv = new Ajv2020({ strict: false }).addSchema(schema('common'));
const isFailedRun = ajv.compile(schema('failed-run'));
const isReport = ajv.compile(schema('diagnostics'));

let folder: string;
beforeAll(() => {
  folder = temporaryFolder();
  writeFileSync(join(folder, 'wrong.yaml'), 'factors: 3\n');
  writeFileSync(join(folder, 'taken.json'), '{}\n');
});

async function failed(argv: readonly string[]) {
  const { stdout, stderr, exitCode } = await runKiem(argv, { workingDirectory: folder });
  const document = JSON.parse(stdout) as FailedRun;
  return { document, stdout, stderr, exitCode };
}

const program = await createProgram(fakeSession(), { exitCode: EXIT.done });
const names = program.commands.map((command) => command.name());

describe.each(names)('kiem %s --format json', (name) => {
  it.each([['--format', 'json'], ['--format=json']])(
    'is a document for a wrong command line too: %s',
    async (...flag) => {
      const { document, stderr, exitCode } = await failed([name, '--no-such-option', ...flag]);
      const isValid = name === 'check' ? isReport : isFailedRun;
      expect(isValid(document), JSON.stringify(isValid.errors)).toBe(true);
      expect(document.error).toEqual({
        code: 'usage',
        message: expect.stringContaining('no-such-option') as string,
        exitCode: 2,
      });
      expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: `kiem: ${document.error.message}\n` });
    },
  );
});

describe('a run that fails', () => {
  it.each(['show', 'explain', 'schema', 'list', 'help', 'select --risk', 'compare voorzorg'])(
    'repeats no more of a very long word than tells which it is: %s',
    async (line) => {
      const { stderr, exitCode } = await runKiem([...line.split(' '), 'a'.repeat(100_000)]);
      expect(exitCode).toBe(EXIT.usage);
      expect(stderr).toMatch(/a{40}…/);
      expect(stderr).not.toMatch(/a{100}/);
    },
  );

  const absent = (): string => join(folder, 'nowhere.yaml');

  it.each<[readonly string[], object]>([
    [['select'], { code: 'usage', exitCode: 2 }],
    [['select', '--risk', 'povert'], { code: 'usage', exitCode: 2 }],
    [['select', '--profile', 'wrong.yaml'], { code: 'usage', exitCode: 2 }],
    [['select', '--profile', 'wrong.yaml', '--profile', 'nowhere.yaml'], { exitCode: 3 }],
    [['select', '--profile', 'nowhere.yaml'], { code: 'file', exitCode: 3, path: 'nowhere.yaml' }],
    [['select', '--risk', 'poverty', '--output', 'taken.json'], { code: 'usage', exitCode: 2 }],
    [['select', '--risk', 'poverty', '--output', 'no/where.json'], { code: 'file', exitCode: 3 }],
    [['list', 'nothings'], { code: 'usage', exitCode: 2 }],
    [['list', 'factors', '--data', 'nowhere'], { code: 'failure', exitCode: 3 }],
    [['coverage', '--only', 'open'], { code: 'usage', exitCode: 2 }],
    [['diff'], { code: 'usage', exitCode: 2 }],
    [['diff', 'nowhere', 'nowhere'], { code: 'failure', exitCode: 3 }],
    [['show', 'voorzorgg'], { code: 'usage', exitCode: 2 }],
    [['compare', 'voorzorg'], { code: 'usage', exitCode: 2 }],
    [['explain', 'nothing'], { code: 'usage', exitCode: 2 }],
    [['no-such-command'], { code: 'usage', exitCode: 2 }],
  ])('says so in one document: kiem %j', async (argv, error) => {
    const { document, stderr, exitCode } = await failed([...argv, '--format', 'json']);
    expect(isFailedRun(document), JSON.stringify(isFailedRun.errors)).toBe(true);
    const { path, ...rest } = document.error;
    const known = path === undefined ? rest : { ...rest, path: path.replace(`${folder}/`, '') };
    expect(known).toMatchObject(error);
    expect({ exitCode, stderr }).toEqual({ exitCode: rest.exitCode, stderr: `kiem: ${rest.message}\n` });
  });

  it('in data with errors says so, with exit code 1', async () => {
    const spoilt = join(ROOT, 'tests/fixtures/check/catalogue.unknown-reference/data');
    const { document, exitCode } = await failed(['list', 'factors', '--data', spoilt, '--format', 'json']);
    expect(document.error.code).toBe('data-has-errors');
    expect({ exitCode, isValid: isFailedRun(document) }).toEqual({ exitCode: 1, isValid: true });
  });

  it('says so on one line for --format ndjson', async () => {
    const { document, stdout } = await failed(['show', 'voorzorgg', '--format', 'ndjson']);
    expect(isFailedRun(document)).toBe(true);
    expect(stdout).toMatch(/^[^\n]+\n$/);
  });

  it('has the same code in every language, and the message of the run', async () => {
    const argv = ['select', '--profile', absent(), '--format', 'json'];
    const [nl, en] = [await failed([...argv, '--lang', 'nl']), await failed([...argv, '--lang', 'en'])];
    expect(nl.document.error).toEqual({
      ...en.document.error,
      message: `${absent()}: dit bestand of deze map is er niet`,
    });
  });

  it.each([
    ['select', '--risk', 'povert'],
    ['select', '--risk', 'povert', '--format', 'table'],
    ['select', '--risk', 'povert', '--format', 'csv'],
    ['select', '--risk', 'povert', '--output', 'x.json'],
    ['show', 'voorzorgg', '--', '--format', 'json'],
  ])('leaves standard output to those who read no JSON: kiem %s %s %s %s %s', async (...argv) => {
    expect((await runKiem(argv, { workingDirectory: folder })).stdout).toBe('');
  });
});

describe('an error', () => {
  const session = fakeSession();

  it('in kiem itself is a bug, with what there is to report', () => {
    const { code, exitCode, message } = runErrorOf(new TypeError('x is not a function'), session);
    expect({ code, exitCode }).toEqual({ code: 'bug', exitCode: 3 });
    expect(message).toMatch(/fault in kiem.*\nx is not a function$/);
  });

  it('of somebody who stopped is an interruption, with its own exit code', () => {
    expect(runErrorOf(new InterruptedError(EXIT.interrupted, 'Stopped.'), session)).toEqual({
      code: 'interrupted',
      exitCode: 130,
      message: 'Stopped.',
    });
  });
});
