import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runKiem } from '../support/fake-context.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const json = async (...argv: readonly string[]): Promise<unknown> =>
  JSON.parse((await runKiem([...argv, '--format', 'json'])).stdout);

describe('what one would have been told then', () => {
  it.each([
    ['before its first recognition', '2015-09-30', '2015-09-30', { unratedBecause: 'not-yet' }],
    ['on the day of it', '2015-10-01', '2015-10-01', { level: { id: 'good-indications' }, date: '2015-10-01' }],
    ['after its second', '2021-10', '2021-10-31', { level: { id: 'good-indications' }, date: '2021-09-30' }],
  ])('VoorZorg %s', async (_, asked, day, rating) => {
    expect(await json('show', 'voorzorg', '--as-of', asked)).toMatchObject({ asOf: day, record: { rating } });
  });

  it.each([
    ['a day on which it was only seen', 'nu-niet-zwanger', '2023-01-30', 'not-known', '30 januari 2023'],
    ['a day by which it was recognised', 'vipp-sd', '2017-01-30', 'not-known', '30 januari 2017'],
    ['a day by which it was recognised, and seen later again', 'mim', '2014-11', 'not-known', '30 november 2014'],
    [
      'its first exact day, and seen later again',
      'ouder-baby-interventie',
      '2016-11-23',
      'not-yet',
      '23 november 2016',
    ],
  ])('before %s: %s', async (_, id, asOf, unratedBecause, day) => {
    expect(await json('show', id, '--as-of', asOf)).toMatchObject({ record: { rating: { unratedBecause } } });
    const { stdout } = await runKiem(['show', id, '--as-of', asOf, '--lang', 'nl']);
    const told = {
      'not-known': `Niet bekend of het op ${day} al erkend was.`,
      'not-yet': `Op ${day} nog niet erkend.`,
    };
    expect(stdout.replace(/\s+/g, ' ')).toContain(told[unratedBecause as keyof typeof told]);
  });

  it('lists the same levels as it shows, and counts a month as its last day', async () => {
    const listed = await json('list', 'interventions', '--as-of', '2019-07');
    expect(listed).toMatchObject({ asOf: '2019-07-31' });
    const { stdout } = await runKiem(['list', 'interventions', '--as-of', '2019-07', '--format', 'csv']);
    expect(stdout).toMatch(/^voorzorg,.*,good-indications,2015-10-01,/m);
  });

  it.each([
    ['list', 'interventions'],
    ['show', 'voorzorg'],
    ['coverage', '--by=phase'],
  ])('%s %s says that only levels move, and only when a day was asked for', async (...argv) => {
    const told = /what was studied is\s+what is known today/;
    expect((await runKiem([...argv, '--as-of', '2019-07'])).stdout).toMatch(told);
    expect((await runKiem(argv)).stdout).not.toMatch(told);
  });

  it('shows nothing of what was granted later', async () => {
    const { stdout } = await runKiem(['show', 'voorzorg', '--details', '--as-of', '2019-07', '--lang', 'en']);
    const history = stdout.slice(stdout.indexOf('Recognitions over time'), stdout.indexOf('Studies'));
    expect(history).toContain('1 October 2015');
    expect(history).not.toContain('2021');
  });

  it.each([
    ['list', 'interventions'],
    ['show', 'voorzorg'],
    ['coverage', '--by=phase'],
  ])('%s %s refuses a day that does not exist', async (...argv) => {
    const { exitCode, stderr } = await runKiem([...argv, '--as-of', '2023-02-30']);
    expect(stderr).toMatch(/--as-of 2023-02-30: this day does not exist/);
    expect(exitCode).toBe(2);
  });

  it('is refused in a profile too when it does not exist', async () => {
    const workingDirectory = temporaryFolder();
    writeFileSync(join(workingDirectory, 'p.json'), '{"factors":[{"id":"poverty"}],"asOf":"2026-02-30"}');
    const told = await runKiem(['select', '--profile', 'p.json'], { workingDirectory });
    expect(told).toMatchObject({ exitCode: 2, stdout: '', stderr: 'kiem: asOf 2026-02-30: this day does not exist\n' });
    const mended = await runKiem(['select', '--profile', 'p.json', '--as-of', '2026-02'], { workingDirectory });
    expect(mended).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('is the same today as without a day', async () => {
    const asked = await json('list', 'interventions', '--as-of', '2026-11-25');
    expect(asked).toEqual(await json('list', 'interventions'));
  });
});

describe('the time line of a rating', () => {
  it('has a letter a year, a mark where the term is over, and what another source said', async () => {
    const { stdout } = await runKiem(['show', 'voorzorg', '--details', '--lang', 'en', '--as-of', '2022-06']);
    expect(stdout).toContain(`\
year          '15  '16  '17  '18  '19  '20  '21  '22
────────────  ───  ───  ───  ───  ───  ───  ───  ───
level         G    G    G    G    G    G!   G    G
other source                      F
`);
  });

  it('says in words what the letters say, for who cannot see columns', async () => {
    const { stdout } = await runKiem(['show', 'voorzorg', '--details', '--lang', 'en', '--accessible']);
    expect(stdout).toMatch(/level\n {2}2015: Effective according to good indications\n/);
  });
});
