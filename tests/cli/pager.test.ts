import { describe, expect, it } from 'vitest';
import { pagerOf } from '../../src/cli/output/pager.ts';
import { runKiem, type World } from '../support/fake-context.ts';
import { openKiem } from '../support/pty.ts';

interface Seen {
  readonly command: readonly string[];
  readonly text: string;
}

/** A run at a terminal of 80 x 24, with all that was shown in a pager. */
async function paged(argv: readonly string[], world: World = {}, starts = true) {
  const seen: Seen[] = [];
  const outcome = await runKiem(argv, {
    columns: 80,
    rows: 24,
    page: (command, text) => {
      seen.push({ command, text });
      return Promise.resolve(starts);
    },
    ...world,
  });
  return { ...outcome, seen };
}

describe('which pager', () => {
  it.each([
    ['less, unless something else is named', {}, ['less', '-FRX']],
    ['the one that all programs use', { PAGER: 'more -d' }, ['more', '-d']],
    ['the one of kiem before that', { PAGER: 'more', KIEM_PAGER: '"my pager" -x' }, ['my pager', '-x']],
    ['none when it is empty', { KIEM_PAGER: '', PAGER: 'more' }, undefined],
    ['none when its name is empty', { KIEM_PAGER: "'' -x" }, undefined],
    ['none when it is cat', { PAGER: 'cat' }, undefined],
  ])('is %s', (_, environment, command) => {
    expect(pagerOf(environment)).toEqual(command);
  });
});

describe('what goes through the pager', () => {
  it.each([
    [['show', 'voorzorg']],
    [['list', 'factors']],
    [['compare', 'voorzorg', 'stevig-ouderschap']],
    [['coverage']],
    [['select', '--risk', 'poverty', '--details']],
    [['select', '--risk', 'poverty', '--why-not']],
    [['explain', 'catalogue/unused-source']],
  ])('%j, when it is longer than the screen', async (argv) => {
    const { seen, stdout } = await paged(argv, { rows: 5 });
    expect(seen).toHaveLength(1);
    expect(stdout).toBe('');
    const plain = await runKiem([...argv, '--no-pager'], { columns: 80 });
    expect(seen[0]?.text).toBe(plain.stdout);
  });

  it.each<[string, readonly string[], World]>([
    ['what fits on the screen', ['list', 'phases'], {}],
    ['the page of select, however long', ['select', '--risk', 'poverty'], { rows: 5 }],
    ['check', ['check'], {}],
    ['anything in the accessible mode', ['show', 'voorzorg', '--accessible'], {}],
    ['anything with --no-pager', ['show', 'voorzorg', '--no-pager'], {}],
    ['anything on a dumb terminal', ['show', 'voorzorg'], { environment: { TERM: 'dumb' } }],
    ['anything without a pager', ['show', 'voorzorg'], { environment: { KIEM_PAGER: '' } }],
  ])('is not %s', async (_, argv, world) => {
    const { seen, stdout } = await paged(argv, world);
    expect(seen).toEqual([]);
    expect(stdout).not.toBe('');
  });

  it('is not a pipe', async () => {
    let isAsked = false;
    const page = (): Promise<boolean> => Promise.resolve((isAsked = true));
    const { stdout } = await runKiem(['show', 'voorzorg'], { page });
    expect([isAsked, stdout === '']).toEqual([false, false]);
  });

  it('is printed when the pager does not start', async () => {
    const { seen, stdout } = await paged(['show', 'voorzorg'], {}, false);
    expect(stdout).toBe(seen[0]?.text);
  });
});

/** Needs the build: `npm ci` makes it. */
describe('the pager in a real terminal', { timeout: 60_000 }, () => {
  it('can be left early, and the run ends as ever', async () => {
    const person = openKiem(['show', 'voorzorg', '--lang', 'nl'], { environment: { KIEM_PAGER: 'less -R' } });
    await person.see(/VoorZorg[\s\S]*\n:$/);
    await person.press('q');
    expect((await person.ended).exitCode).toBe(0);
  });

  it('shows letters and lines as they are, in a locale that is not there', async () => {
    const person = openKiem(['show', 'voorzorg', '--lang', 'nl'], {
      environment: { KIEM_PAGER: 'less -R', LANG: 'xx_XX.UTF-8', LC_ALL: 'xx_XX.UTF-8' },
    });
    expect(await person.see(/VoorZorg[\s\S]*\n:$/)).toMatch(/^VoorZorg\n═+\n/);
    await person.press('q');
    expect((await person.ended).exitCode).toBe(0);
  });

  it('is passed by when it is not there', async () => {
    const person = openKiem(['show', 'voorzorg', '--lang', 'nl'], {
      environment: { KIEM_PAGER: 'no-such-pager-at-all' },
    });
    expect((await person.ended).exitCode).toBe(0);
    expect(person.history()).toContain('VoorZorg');
  });
});
