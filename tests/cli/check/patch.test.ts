import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanData } from '../../support/check-fixture.ts';
import { type Outcome, runKiem, type World } from '../../support/fake-context.ts';
import { edit } from '../../support/files.ts';

const IV = 'data/interventions/home-visits.yaml';
const read = (folder: string, file = IV): string => readFileSync(join(folder, file), 'utf8');

const check = (workingDirectory: string, flags: readonly string[], world: World = {}): Promise<Outcome> =>
  runKiem(['check', ...flags], { workingDirectory, isFile: true, ...world });

/** Data with a slip that `--fix` mends, and what else is done to its file. */
function spoilt(more: (text: string) => string = (text) => text): string {
  const folder = cleanData();
  edit(folder, IV, 'theme: parenting', 'theme: prenting');
  writeFileSync(join(folder, IV), more(read(folder)));
  return folder;
}

function apply(folder: string, patch: string): void {
  const env = { ...process.env, GIT_CEILING_DIRECTORIES: dirname(folder) };
  execFileSync('git', ['apply', '-'], { cwd: folder, input: patch, env, stdio: ['pipe', 'pipe', 'pipe'] });
}

const theme = '\ntheme: prenting';
const mended = (text: string): string => text.replace(theme, '\ntheme: parenting');

describe('a patch in a file applies', () => {
  it.each<readonly [string, (text: string) => string]>([
    ['a line that looks like a command to a job', (text) => text.replace(theme, `\n# ##[note] a${theme}`)],
    ['lines that end as on Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text) => `\ufeff${text}`],
  ])('with %s', async (_, more) => {
    const folder = spoilt(more);
    const before = read(folder);
    const { stdout, stderr } = await check(folder, ['--data', 'data', '--diff', '--unsafe']);
    expect(stderr).toMatch(/would fix 1 finding in 1 file\n$/);
    apply(folder, stdout);
    expect(read(folder)).toBe(before.replace('prenting', 'parenting'));
    expect(read(folder)).not.toBe(before);
  });

  it.each(['with blank.yaml', 'a\tb.yaml', '"q" \\.yaml', 'België.yaml', 'a\u202eb.yaml', '##[error]x.yaml'])(
    'to a profile with the name %j',
    async (name) => {
      const folder = cleanData();
      writeFileSync(join(folder, name), 'factors:\n  - id: parental-stres\n');
      const { stdout } = await check(folder, ['--data', 'data', '--diff', '--unsafe', name]);
      // eslint-disable-next-line no-control-regex -- finding them is the purpose
      expect(stdout).not.toMatch(/[\u0000-\u0008\u001b\u202e]|##\[/);
      apply(folder, stdout);
      expect(read(folder, name)).toBe('factors:\n  - id: parental-stress\n');
    },
  );
});

describe('a patch of files outside the working folder', () => {
  it('says in which folder it applies', async () => {
    const folder = spoilt();
    mkdirSync(join(folder, 'here'));
    writeFileSync(join(folder, 'here/profile.yaml'), 'factors:\n  - id: parental-stres\n');
    const flags = ['--data', '../data', '--diff', '--unsafe', '../data', 'profile.yaml'];
    const { stdout, stderr } = await check(join(folder, 'here'), flags);
    expect(stdout.match(/^[-+]{3} .*/gm)).toEqual([
      `--- a/${IV}`,
      `+++ b/${IV}`,
      '--- a/here/profile.yaml',
      '+++ b/here/profile.yaml',
    ]);
    expect(stderr).toContain(`git -C ${folder} apply`);
    const before = read(folder);
    apply(folder, stdout);
    expect(read(folder)).toBe(mended(before));
    expect(read(folder, 'here/profile.yaml')).toContain('parental-stress');
  });

  it('names what lies behind a link by its own path', async () => {
    const folder = spoilt();
    mkdirSync(join(folder, 'deep'));
    renameSync(join(folder, 'data'), join(folder, 'deep/data'));
    symlinkSync('deep/data', join(folder, 'data'));
    const before = read(folder);
    const { stdout } = await check(folder, ['--data', 'data', '--diff']);
    apply(folder, stdout);
    expect(read(folder)).toBe(mended(before));
  });
});

describe('a patch that may be shown', () => {
  it.each<readonly [string, World]>([
    ['in the log of a job', { isFile: false }],
    ['on a terminal', { isFile: false, columns: 80 }],
  ])('%s holds nothing that acts, and says so', async (_, world) => {
    const folder = spoilt((text) => text.replace(theme, `\n# ##[error] a${theme}`));
    const { stdout, stderr } = await check(folder, ['--data', 'data', '--diff', '--unsafe'], world);
    expect(stdout).toContain(' # \\u0023#[error] a\n');
    expect(stderr).toContain('cannot be applied');
  });

  it('is the one that applies, and nothing is said, where nothing in it acts', async () => {
    const [shown, kept] = [spoilt(), cleanData()];
    cpSync(shown, kept, { recursive: true });
    const { stdout, stderr } = await check(shown, ['--data', 'data', '--diff'], { isFile: false });
    expect(stderr).not.toContain('applied');
    expect(stdout).toBe((await check(kept, ['--data', 'data', '--diff'])).stdout);
  });
});
