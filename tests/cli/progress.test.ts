import { appendFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { untilDone } from '../../src/cli/in-progress.ts';
import { messages } from '../../src/words/index.ts';
import { fakeSession, ROOT, runKiem, type World } from '../support/fake-context.ts';
import { openNode } from '../support/pty.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Shown in place of the command that wipes the rest of a line. */
const wiped = (text: string): string => text.replaceAll('\u001b[K', '<wiped>');

const DRAWN = /\r[^\r]*\d+ (?:of|van) \d+/g;

/** A terminal, and a clock that goes on by so much each time that somebody looks at it. */
function slowTerminal(step: number, more: World = {}): World {
  let now = 0;
  return { columns: 100, now: () => (now += step), ...more };
}

const check = (world: World, ...more: readonly string[]) =>
  runKiem(['check', '--no-cache', '--lang', 'en', ...more], world);

describe('work that lasts longer than a second', () => {
  const folder = temporaryFolder();
  const own = join(folder, 'own');
  cpSync(join(ROOT, 'data'), own, { recursive: true });
  appendFileSync(join(own, 'sources.yaml'), '# ours\n');
  const profiles = join(folder, 'profiles');
  mkdirSync(profiles);
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f'])
    writeFileSync(join(profiles, `${name}.json`), '{ "factors": [{ "id": "prenatal-smoking" }] }');

  it.each([
    ['check', ['check', '--no-cache'], /\rChecking: 5 of \d+ files/],
    [
      'the first reading of own data',
      ['list', 'interventions', '--data', own, '--no-pager'],
      /\rReading data: 5 of \d+ files/,
    ],
    ['select for many', ['select', '--profile', profiles, '--no-pager'], /\rSelecting: 5 of 6 profiles/],
    ['export', ['export', join(folder, 'tables')], /\rMaking tables: 5 of \d+/],
  ])('%s says how far it is, and wipes it out', async (_, argv, said) => {
    const { exitCode, stderr } = await runKiem([...argv, '--lang', 'en'], slowTerminal(200));
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(said);
    expect(wiped(stderr).replaceAll(/\r[^\r]*(?=\r)/g, '')).toMatch(/^\r<wiped>(?:Written: [^\r]*\n)?$/);
  });

  it('says of own data that it is read, and then at once that it is checked', async () => {
    appendFileSync(join(own, 'sources.yaml'), '# and not kept from before\n');
    const argv = ['list', 'interventions', '--data', own, '--no-pager', '--lang', 'en'];
    const { stderr } = await runKiem(argv, slowTerminal(200));
    expect(stderr).toMatch(/\rReading data: 5 of \d+ files.*\rChecking: 1 of \d+ files/s);
  });

  it('says how far it is until what follows the last file is done too', async () => {
    const plain = fakeSession(slowTerminal(200));
    const written: string[] = [];
    const write = (text: string): Promise<void> => Promise.resolve(void written.push(text));
    const session = { ...plain, context: { ...plain.context, stderr: { ...plain.context.stderr, write } } };
    const work = { said: (done: number, all: number) => `${String(done)} of ${String(all)}`, all: () => 6 };
    const before = await untilDone(session, work, [1, 2, 3, 4, 5, 6], async (items) => {
      for await (const item of items) expect(item).toBeGreaterThan(0);
      return written.join('');
    });
    expect(before).toMatch(/\r6 of 6$/);
    expect(wiped(written.join('').slice(before.length))).toBe('\r<wiped>');
  });

  it('says nothing within the second', async () => {
    expect((await check(slowTerminal(1))).stderr).toBe('');
  });

  it.each([
    ['in a pipe', { now: slowTerminal(200).now }, []],
    ['where CI is set', slowTerminal(200, { environment: { CI: 'true' } }), []],
    ['on a dumb terminal', slowTerminal(200, { environment: { TERM: 'dumb' } }), []],
    ['with --accessible', slowTerminal(200), ['--accessible']],
  ] as const)('says nothing %s', async (_, world, flags) => {
    const { exitCode, stderr } = await check(world as World, ...flags);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  it('stays within a narrow terminal', async () => {
    const { stderr } = await check(slowTerminal(200, { columns: 12 }));
    expect(stderr).toMatch(/\rChecking: 5\r/);
  });

  it('leaves the screen to a result that runs over it', async () => {
    const argv = ['select', '--profile', profiles, '--format', 'ndjson', '--lang', 'en'];
    expect((await runKiem(argv, slowTerminal(2000))).stderr).toBe('');
  });

  it('wipes it out before an error', async () => {
    writeFileSync(join(profiles, 'g.json'), '{');
    const { exitCode, stderr } = await runKiem(['select', '--profile', profiles, '--lang', 'en'], slowTerminal(400));
    expect(exitCode).toBe(2);
    expect(stderr.match(DRAWN)?.length).toBeGreaterThan(0);
    expect(wiped(stderr)).toMatch(/\r<wiped>kiem: /);
  });
});

describe('in a real terminal', () => {
  const folder = temporaryFolder();
  const clock = join(folder, 'clock.cjs');
  // Each look at the clock takes 0.4 seconds; STOPS_AT is the look that never comes back.
  writeFileSync(
    clock,
    `let looks = 0;
process.hrtime.bigint = () => {
  looks += 1;
  if (looks === Number(process.env.STOPS_AT)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  return BigInt(looks) * 400_000_000n;
};
`,
  );
  const open = (stopsAt: string) =>
    openNode(['--require', clock, join(ROOT, 'bin/kiem.js'), 'check', '--no-cache'], {
      environment: { CI: '', STOPS_AT: stopsAt },
    });

  it('leaves no trace', async () => {
    const person = open('');
    expect(await person.ended).toMatchObject({ exitCode: 0 });
    expect(person.history()).toMatch(/^\d+ bestanden nagekeken: [^\n]*\n[^\n]* s\nkiem check --notes [^\n]*$/);
  });

  it('ends at once at Ctrl-C', async () => {
    const person = open('30');
    const said = messages.nl.progress.checking(7, 66).replaceAll(/\d+/g, String.raw`\d+`);
    await person.see(new RegExp(said));
    person.child.write('\u0003');
    expect(await person.ended).toMatchObject({ signal: 2 });
  });
});
