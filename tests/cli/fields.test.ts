import { describe, expect, it } from 'vitest';
import { runKiem } from '../support/fake-context.ts';

const SELECT = ['select', '--profile', 'data/examples/smoking-low-ses.yaml'];

async function lines(...argv: readonly string[]): Promise<readonly unknown[]> {
  const { stdout, stderr, exitCode } = await runKiem(argv);
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

describe('--fields', () => {
  it('picks columns of CSV, in the order in which they are named', async () => {
    const { stdout } = await runKiem(['list', 'levels', '--fields', 'rank, id', '--format', 'csv']);
    expect(stdout.split('\r\n').slice(0, 2)).toEqual(['rank,id', '1,well-substantiated']);
  });

  it('takes what is named in several flags together', async () => {
    const { stdout } = await runKiem(['list', 'levels', '--fields', 'rank', '--fields', 'id', '--format', 'csv']);
    expect(stdout.split('\r\n').slice(0, 2)).toEqual(['rank,id', '1,well-substantiated']);
  });

  it('picks columns of the table of a list', async () => {
    const { stdout } = await runKiem(['list', 'levels', '--fields', 'id,rank', '--lang', 'en']);
    expect(stdout).toMatch(/^id +rank$/m);
    expect(stdout).toMatch(/^strong-indications +4$/m);
    expect(stdout).not.toContain('Effective');
  });

  it('picks paths of records, each where it was', async () => {
    const [first] = await lines('list', 'levels', '--fields', 'label.en,id', '--format', 'ndjson');
    expect(first).toEqual({ id: 'well-substantiated', label: { en: 'Well substantiated' } });
  });

  it('picks paths of the records in a JSON list', async () => {
    const { stdout } = await runKiem(['list', 'levels', '--fields', 'id', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 2, kind: 'levels' });
    expect((JSON.parse(stdout) as { records: unknown[] }).records[0]).toEqual({ id: 'well-substantiated' });
  });

  it('picks what a list within a selection holds', async () => {
    const [first] = await lines(...SELECT, '--format', 'ndjson', '--fields', 'profile.title,matches.id,gaps.kind');
    expect(Object.keys(first as object)).toEqual(['profile', 'matches', 'gaps']);
    expect(first).toMatchObject({ gaps: [{ kind: 'no-intervention' }] });
    for (const match of (first as { matches: object[] }).matches) expect(Object.keys(match)).toEqual(['id']);
  });

  it('picks columns of a selection', async () => {
    const { stdout } = await runKiem([...SELECT, '--format', 'csv', '--fields', 'intervention,level']);
    expect(stdout.split('\r\n')[0]).toBe('intervention,level');
  });

  it('picks from each line of a batch, and still says what is wrong with a profile', async () => {
    const profiles = ['--profile', 'data/examples/smoking-low-ses.yaml', '--profile', 'absent.yaml', '--keep-going'];
    const { stdout } = await runKiem(['select', ...profiles, '--format', 'ndjson', '--fields', 'asOf']);
    const [first, second] = stdout.split('\n').map((line): unknown => line && JSON.parse(line));
    expect(first).toEqual({ asOf: '2026-11-25' });
    expect(second).toMatchObject({ error: { path: 'absent.yaml' } });
  });

  it('knows a field that the schema names and this selection lacks', async () => {
    const [first] = await lines(...SELECT, '--format', 'ndjson', '--fields', 'asOf,offer.known.id');
    expect(first).toEqual({ asOf: '2026-11-25' });
  });

  it('knows a field that other records of the list have', async () => {
    const argv = ['list', 'interventions', '--search', 'voorzorg', '--format', 'ndjson'];
    expect(await lines(...argv, '--fields', 'id,rating.unratedBecause')).toEqual([{ id: 'voorzorg', rating: {} }]);
  });

  it.each([
    ['select', SELECT],
    ['list', ['list', 'levels']],
  ])('takes the paths that the help of %s names', async (command, argv) => {
    const { stdout } = await runKiem([command, '--help', '--lang', 'en']);
    const [, paths = ''] = /JSON paths such as\s+(\S+)/.exec(stdout) ?? [];
    const [first] = await lines(...argv, '--format', 'ndjson', '--fields', paths);
    expect(JSON.stringify(first)).toMatch(/"id":"/);
  });

  it.each([
    [['list', 'levels', '--fields', 'rnak'], '--fields rnak: did you mean rank? Choose from id, rank, label'],
    [
      ['list', 'levels', '--fields', 'label.n', '--format', 'json'],
      '--fields label.n: did you mean label.en? Choose from label.nl, label.en\n',
    ],
    [
      ['list', 'interventions', '--fields', 'id,level.id', '--format', 'ndjson'],
      '--fields level.id: did you mean rating.level.id? Choose from id, name',
    ],
    [['list', 'interventions', '--fields', 'date', '--format', 'json'], '--fields date: did you mean rating.date?'],
    [['list', 'levels', '--fields', ','], 'name a field'],
    [['list', 'levels', '--fields', 'id.0'], '--fields id.0: choose from id, rank, label'],
    [['list', 'levels', '--fields', 'a.'.repeat(20_000)], 'choose from id, rank, label'],
    [[...SELECT, '--fields', 'factr', '--format', 'csv'], '--fields factr: did you mean factor?'],
    [[...SELECT, '--fields', 'asof', '--format', 'ndjson'], '--fields asof: did you mean asOf?'],
    [[...SELECT, '--fields', 'asOf', '--format', 'json'], '--fields is not for json; give --format csv'],
    [[...SELECT, '--fields', 'asOf'], '--fields is not for table; give --format csv'],
  ])('refuses %j', async (argv, message) => {
    const { stderr, exitCode } = await runKiem([...argv, '--lang', 'en']);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });
});
