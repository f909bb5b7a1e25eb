import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cleanData, spoiltData } from '../support/check-fixture.ts';
import { ROOT, runKiem } from '../support/fake-context.ts';
import { edit } from '../support/files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const yaml = (file: string): unknown => parse(readFileSync(join(ROOT, file), 'utf8'));

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly { readonly run: string; readonly env: object }[] };
}

describe('the GitHub Action', () => {
  const action = yaml('action.yml') as Action;
  const [step] = action.runs.steps;

  /** Runs the step as a runner does, inputs filled in. Needs the build, like the action itself. */
  function runAction(folder: string, given: Readonly<Record<string, string>> = {}) {
    const value = (name: string): string => given[name] ?? action.inputs[name]?.default ?? '';
    const inputs = Object.fromEntries(
      Object.entries(step?.env ?? {}).map(([variable, text]) => [
        variable,
        String(text).replace(/\$\{\{ inputs\.([a-z-]+) \}\}/, (_, name: string) => value(name)),
      ]),
    );
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, '');
    const { stdout, stderr, status } = spawnSync('bash', ['-c', step?.run ?? ''], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...inputs,
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: ROOT,
        GITHUB_STEP_SUMMARY: summary,
      },
    });
    return { stdout, stderr, status, summary: readFileSync(summary, 'utf8') };
  }

  it('puts no input into the script itself', () => {
    expect(action.runs.using).toBe('composite');
    expect(step?.run).not.toContain('${{');
    const used = JSON.stringify(step?.env)
      .match(/inputs\.[a-z-]+/g)
      ?.map((name) => name.replace('inputs.', ''));
    expect(new Set(used)).toEqual(new Set(Object.keys(action.inputs)));
  });

  it('passes on data in which nothing is wrong', () => {
    const { status, stdout, summary } = runAction(cleanData());
    expect({ status, stderr: '' }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^13 files checked: no errors/m);
    expect(summary).toMatch(/^## /);
  });

  it('lays own data over it', () => {
    const folder = cleanData();
    mkdirSync(join(folder, 'own folder'));
    writeFileSync(join(folder, 'own folder/sources.yaml'), '- id: 1\n');
    const { status, stdout } = runAction(folder, { overlay: 'own folder\n' });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=own folder\/sources\.yaml/m);
  });

  it('checks a repository that holds nothing but own data', async () => {
    const folder = temporaryFolder();
    await runKiem(['init', '.'], { workingDirectory: folder });
    expect(runAction(folder, { overlay: '.' })).toMatchObject({ status: 0 });
    edit(folder, 'sources.yaml', 'kind: report', 'kind: rapport');
    const { status, stdout } = runAction(folder, { overlay: '.' });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=sources\.yaml/m);
  });

  it('does not pass for want of data', () => {
    expect(runAction(temporaryFolder())).toMatchObject({ status: 3 });
  });

  it('fails on an error, with an annotation, a summary and SARIF', () => {
    const folder = spoiltData('catalogue/unknown-reference');
    const { status, stdout, summary } = runAction(folder, { sarif: 'kiem.sarif' });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=data\/interventions\/home-visits\.yaml,line=25/m);
    expect(summary).toContain('netwrok');
    expect(readFileSync(join(folder, 'kiem.sarif'), 'utf8')).toContain('"2.1.0"');
  });

  it('hands on its inputs as they are, whatever they hold', () => {
    const folder = spoiltData('catalogue/unused-source');
    expect(runAction(folder, { 'max-warnings': '0' }).status).toBe(1);
    expect(runAction(folder, { paths: 'data/interventions\ndata/levels.yaml\n', 'max-warnings': '0' }).status).toBe(0);
    const { status } = runAction(folder, { paths: '"; touch owned; echo $(touch owned) `touch owned`' });
    expect(status).toBe(3);
    expect(existsSync(join(folder, 'owned'))).toBe(false);
  });
});

describe('the pre-commit hook', () => {
  const [hook] = yaml('.pre-commit-hooks.yaml') as readonly Readonly<Record<string, string>>[];

  it('has what pre-commit asks for', () => {
    expect(hook).toMatchObject({ id: 'kiem-check', name: 'kiem check', language: 'node' });
    const files = new RegExp(hook?.['files'] ?? '');
    expect(['data/interventions/voorzorg.yaml', 'data/sources.yaml'].every((file) => files.test(file))).toBe(true);
    expect(['README.md', 'src/read/load-data.ts', 'data/README.md'].some((file) => files.test(file))).toBe(false);
  });

  it('checks the files that are committed, against all the others', async () => {
    const argv = (hook?.['entry'] ?? '').split(' ').slice(1);
    const folder = spoiltData('catalogue/unknown-reference');
    const committed = ['data/interventions/home-visits.yaml', 'data/sources.yaml'];
    expect((await runKiem([...argv, ...committed], { workingDirectory: folder })).exitCode).toBe(1);
    expect((await runKiem([...argv, 'data/sources.yaml'], { workingDirectory: folder })).exitCode).toBe(0);
  });
});

it('the lines for GitLab write the reports that they name', async () => {
  const { 'kiem-check': job } = yaml('ci/gitlab.yml') as {
    'kiem-check': { script: readonly string[]; artifacts: { reports: Readonly<Record<string, string>> } };
  };
  const command = job.script.find((line) => line.startsWith('npx kiem ')) ?? '';
  const folder = spoiltData('catalogue/unknown-reference');
  mkdirSync(join(folder, 'elsewhere'));
  const argv = [...command.split(' ').slice(2), 'data'];
  const { exitCode, stdout } = await runKiem(argv, { workingDirectory: folder });
  expect({ exitCode, isTold: stdout.includes('netwrok') }).toEqual({ exitCode: 1, isTold: true });
  const reports = Object.values(job.artifacts.reports).map((file) => readFileSync(join(folder, file), 'utf8'));
  expect(reports).toHaveLength(2);
  expect(reports.every((text) => text.includes('netwrok'))).toBe(true);
});
