import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { FORMS, GIVEN, NEW_KINDS, type NewKind } from '../../src/core/new-entry/forms.ts';
import { messages } from '../../src/i18n/index.ts';
import type { FieldTexts } from '../../src/i18n/create.nl.ts';
import { ROOT, runKiem } from '../support/fake-context.ts';
import { keys } from '../support/fake-terminal.ts';
import { openKiem, type OpenKiem } from '../support/pty.ts';
import { DATA } from '../support/shipped-catalogue.ts';
import { type Talk, talk, type TalkWorld } from '../support/talk.ts';

const folder = mkdtempSync(join(tmpdir(), 'kiem-new-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A copy of the shipped data that may be changed. */
function dataCopy(): string {
  const copy = mkdtempSync(join(folder, 'data-'));
  cpSync(DATA, copy, { recursive: true });
  return copy;
}

const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

function fileWith(text: string): string {
  const path = join(mkdtempSync(join(folder, 'file-')), 'record.yaml');
  writeFileSync(path, text);
  return path;
}

const SOURCE = '# mine\nkind: report\nurl: https://example.org/a\nid: a-report\ntitle: A report\ndate: "2024"\n';
const SOURCE_ADDED =
  '- id: a-report\n  title: A report\n  date: "2024"\n  url: https://example.org/a\n  kind: report\n';

const add = (kind: NewKind, record: string, ...more: readonly string[]) =>
  runKiem(['new', kind, '--from', fileWith(record), ...more]);

describe('kiem new, from a file', () => {
  it('adds a source at the end of the list, and leaves the rest of the file as it was', async () => {
    const data = dataCopy();
    const before = read(data, 'sources.yaml');
    const { exitCode, stdout, stderr } = await add('source', SOURCE, '--data', data);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    expect(read(data, 'sources.yaml')).toBe(before + SOURCE_ADDED);
    expect(stderr).toContain(`Written: ${data}/sources.yaml`);
    expect(stderr).toContain('catalogue/unused-source');
  });

  it('adds an intervention as a file of its own, that a check is content with', async () => {
    const data = dataCopy();
    const file = join(ROOT, 'docs/new-intervention.yaml');
    const { exitCode, stderr } = await runKiem(['new', 'intervention', '--from', file, '--data', data]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: `Written: ${data}/interventions/stap-voor-stap.yaml\nkiem check finds nothing new.\n`,
    });
    expect(read(data, 'interventions/stap-voor-stap.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/schemas\/intervention\.schema\.json\nid: stap-voor-stap\n/,
    );
    expect((await runKiem(['show', 'stap-voor-stap', '--data', data])).exitCode).toBe(0);
  });

  it('takes JSON and a list of one, from standard input', async () => {
    const stdin = '[{"id":"a-report","title":"A report","date":"2024","url":"https://example.org/a","kind":"report"}]';
    const { stdout } = await runKiem(['new', 'source', '--from', '-', '--dry-run'], { stdin });
    expect(stdout).toBe(SOURCE_ADDED);
  });

  it('writes nothing in a dry run', async () => {
    const data = dataCopy();
    const { exitCode, stdout } = await add('source', SOURCE, '--data', data, '--dry-run');
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: SOURCE_ADDED });
    expect(read(data, 'sources.yaml')).toBe(read(DATA, 'sources.yaml'));
  });

  it.each([
    ['that breaks the schema', 'source', 'id: b\ntitle: B\nkind: blog\n', 'schema/', 'sources.yaml'],
    [
      'that refers to nothing',
      'factor',
      'id: b\nkind: risk\ngroup: child\nlabel: { nl: b, en: b }\nsynonyms: { nl: [], en: [] }\ndefinition: { nl: b, en: b }\ninTable1: false\nansweredBy: change\nsource: { id: no-such-source }\n',
      'catalogue/unknown-reference',
      'risk-factors/child.yaml',
    ],
  ] as const)('does not write a record %s', async (_, kind, record, code, file) => {
    const data = dataCopy();
    const { exitCode, stderr } = await add(kind, record, '--data', data);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(code);
    expect(stderr).toContain('With these errors we write nothing.');
    expect(read(data, file)).toBe(read(DATA, file));
  });

  it.each([
    ['an id that exists', 'intervention', 'id: voorzorg\nname: X\n', 'the id voorzorg exists already'],
    ['no id', 'source', 'title: X\n', 'the id "" is not possible'],
    ['an id that is a path', 'intervention', 'id: ../x\n', 'the id "../x" is not possible'],
    ['a factor without a place', 'factor', 'id: x\nkind: risk\ngroup: ../..\n', 'a factor has a kind'],
    ['two records', 'source', '- id: a\n- id: b\n', 'is not one record'],
    ['no YAML', 'source', 'id: [\n', 'record.yaml:'],
  ] as const)('refuses %s', async (_, kind, record, expected) => {
    const data = dataCopy();
    const { exitCode, stdout, stderr } = await add(kind, record, '--data', data);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(expected);
  });

  it('does not write in an installed package', async () => {
    const data = join(mkdtempSync(join(folder, 'package-')), 'node_modules/kiem/data');
    cpSync(DATA, data, { recursive: true });
    const { exitCode, stderr } = await add('source', SOURCE, '--data', data);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('belongs to an installed package');
  });

  it.skipIf(process.getuid?.() === 0)('says so before the questions when the folder cannot be written', async () => {
    const data = dataCopy();
    chmodSync(data, 0o555);
    const { exitCode, stderr } = await add('source', SOURCE, '--data', data);
    chmodSync(data, 0o755);
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 3 });
    expect(stderr).toContain('you may not write in');
  });

  it('says so when there is no such folder', async () => {
    const { exitCode } = await add('source', SOURCE, '--data', join(folder, 'nowhere'));
    expect(exitCode).toBe(3);
  });

  it('leaves no half when the second file cannot be written', async () => {
    const data = dataCopy();
    rmSync(join(data, 'interventions'), { recursive: true });
    mkdirSync(join(data, 'interventions/stap-voor-stap.yaml'), { recursive: true });
    const file = join(ROOT, 'docs/new-intervention.yaml');
    expect((await runKiem(['new', 'intervention', '--from', file, '--data', data])).exitCode).not.toBe(0);
    expect(read(data, 'sources.yaml')).toBe(read(DATA, 'sources.yaml'));
  });

  it.each([
    ['nl', [], 'kiem: noem wat u wilt toevoegen: intervention, factor, source\n'],
    ['en', [], 'kiem: name what you want to add: intervention, factor, source\n'],
    ['en', ['level'], 'kiem: level: kind kan niet'],
  ])('needs a kind (%s %j)', async (lang, words, stderr) => {
    const outcome = await runKiem(['new', ...words, '--lang', lang]);
    expect(outcome.exitCode).toBe(2);
    if (words.length === 0) expect(outcome.stderr).toBe(stderr);
  });

  it.each([
    ['nl', 'zonder terminal kunnen wij geen vragen stellen; geef het record met --from BESTAND'],
    ['en', 'without a terminal we cannot ask questions; give the record with --from FILE'],
  ])('says without a terminal what to do (%s)', async (lang, expected) => {
    const { exitCode, stderr } = await runKiem(['new', 'factor', '--lang', lang, '--data', dataCopy()]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(expected);
  });
});
