import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runKiem } from '../support/fake-context.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const HEAD = 'indicator,year,value,region\n';

function fileWith(text: string): string {
  const path = join(temporaryFolder(), 'figures.csv');
  writeFileSync(path, text);
  return path;
}

const select = (...more: readonly string[]) => runKiem(['select', '--risk', 'prenatal-smoking', ...more]);

describe('local figures, where nothing is asked', () => {
  it('fill in nothing, and say so', async () => {
    const path = fileWith(`${HEAD}smoking-during-pregnancy,2023,8.1 %,A\n`);
    const [without, given] = await Promise.all([
      select('--format', 'json'),
      select('--format', 'json', '--figures', path),
    ]);
    expect(given.stdout).toBe(without.stdout);
    expect(given.exitCode).toBe(0);
    expect(given.stderr).toContain('Nothing was asked here, so none was filled in');
  });

  it('are looked at all the same: every fault with its line, and what was meant', async () => {
    const path = fileWith(`${HEAD}smoking-during-pregnanc,2023,8.1 %,A\nbig2,2023,many,A\n`);
    const { exitCode, stdout, stderr } = await select('--figures', path);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      'line 2: unknown indicator smoking-during-pregnanc; did you mean smoking-during-pregnancy?',
    );
    expect(stderr).toContain('line 3: "many" is not a number');
  });

  it('name so many faults, and count the rest', async () => {
    const { stderr } = await select('--figures', fileWith(HEAD + 'big2,2023,many,A\n'.repeat(25)));
    expect(stderr.match(/is not a number/g)).toHaveLength(20);
    expect(stderr).toContain('and 5 more');
  });

  it.each([
    ['a region is not chosen', ['figures'], 'choose one with --region: A, B'],
    ['a region is not in the table', ['figures', '--region', 'C'], 'no figures on C; there are on A, B'],
    ['there is no table to choose from', ['--region', 'A'], '--region chooses from the figures of --figures'],
  ])('are refused when %s', async (_why, words, message) => {
    const path = fileWith(`${HEAD}big2,2023,1,B\nbig2,2023,2,A\n`);
    const { exitCode, stderr } = await select(
      ...words.flatMap((word) => (word === 'figures' ? ['--figures', path] : [word])),
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });

  it.each([
    ['--figures', '-', 'name a file of figures; standard input is for the answers'],
    ['--region', ' ', '--region: name a region'],
  ])('are refused with %s %j', async (flag, value, message) => {
    const figures = flag === '--figures' ? [] : ['--figures', fileWith(`${HEAD}big2,2023,1,B\n`)];
    const { exitCode, stderr } = await select(...figures, flag, value);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it('are read with the line ends of an old Mac, each fault on its line', async () => {
    const { stderr } = await select(
      '--figures',
      fileWith(`${HEAD}big2,2023,1,A\nbig2,2022,many,A\n`.replaceAll('\n', '\r')),
    );
    expect(stderr).toContain('line 3: "many" is not a number');
    expect(stderr).not.toContain('U+000D');
  });

  it('show an odd value as text', async () => {
    const { stderr } = await select('--figures', fileWith(`${HEAD}"big2\nx",2023,::error::,A\n`));
    expect(stderr).toContain('::error::');
    expect(stderr).not.toMatch(/^::error/m);
  });
});
