import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { keys } from '../../support/fake-terminal.ts';
import { answerUntil, QUESTIONS, SMOKING } from '../../support/interview.ts';
import { openKiem, type OpenKiem, type PtyWorld } from '../../support/pty.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let open: readonly OpenKiem[] = [];
const start = (argv: readonly string[], world: PtyWorld = {}): OpenKiem => {
  const person = openKiem(argv, world);
  open = [...open, person];
  return person;
};
afterEach(() => {
  for (const person of open) person.close();
  open = [];
});

const { nl } = QUESTIONS;

/** Needs the build: `npm ci` makes it. */
describe('the built program in a real terminal', { timeout: 90_000 }, () => {
  it.each([
    ['nl', 60, 15],
    ['en', 80, 24],
  ] as const)('goes from kiem to a result in %s at %i x %i', async (language, columns, rows) => {
    const person = start(['--lang', language], { columns, rows });
    const keysFor = language === 'nl' ? SMOKING : { ...SMOKING, risks: ['active smok', keys.enter, keys.enter] };
    await answerUntil(person, 'review', keysFor, language);
    await person.press(keys.enter);
    await person.see(QUESTIONS[language].after);
    expect(person.history()).toContain('VoorZorg');
    await person.press(...Array<string>(6).fill(keys.down), keys.enter);
    expect((await person.ended).exitCode).toBe(0);
    expect(person.isCursorShown()).toBe(true);
  });

  it.each([
    ['the page, from its first line on,', 48, /^Zwangerschap · 1 moet[^]*^Interventie +Niveau/m, /In het kort/],
    ['the page, and nothing more,', 38, /^Zwangerschap · 1 moet[^]*^Interventie +Niveau/m, /In het kort/],
    ['the answer in short', 37, /^Goede aanwijzingen: VoorZorg/m, /^Zwangerschap · 1 moet/m],
    ['the answer in short', 24, /^Goede aanwijzingen: VoorZorg/m, /^Interventie +Niveau/m],
  ])('has %s above the menu in a terminal of %i lines', async (_, rows, there, gone) => {
    const person = start(['--lang', 'nl'], { columns: 80, rows });
    await answerUntil(person, 'review', SMOKING);
    await person.press(keys.enter);
    await person.see(nl.after);
    expect(person.screen()).toMatch(there);
    expect(person.screen()).not.toMatch(gone);
  });

  it('searches, goes back, changes in the review, and draws anew after a resize', async () => {
    const person = start(['--lang', 'nl']);
    await answerUntil(person, 'risks', SMOKING);
    await person.press('roken actief');
    await person.see(/0 van \d+ gekozen\. Typ om te zoeken: roken actief/);
    await person.press(keys.escape, keys.escape);
    await person.see(nl.phases);
    await answerUntil(person, 'review', { ...SMOKING, phases: [keys.enter] });
    person.resize(60, 15);
    await person.see(nl.review);
    expect(person.screen().match(/❯/g)).toHaveLength(1);
    await person.press(keys.down, keys.down, keys.down, keys.down, keys.enter);
    await person.see(nl.phases);
    await person.press(keys.enter);
    await person.see(nl.review);
    await person.press(keys.ctrlC);
    expect((await person.ended).exitCode).toBe(130);
  });

  it('goes on where somebody left, with the command that was printed', async () => {
    const workingDirectory = temporaryFolder();
    const person = start(['--lang', 'nl'], { workingDirectory });
    await answerUntil(person, 'protective', SMOKING);
    await person.press(keys.ctrlC);
    await person.ended;
    await person.see(/Gestopt\. Zo gaat u verder: kiem select/);
    const [, command = ''] = /verder: kiem (select .* --ask)/.exec(person.history().replace(/\n/g, '')) ?? [];
    const again = start(command.split(' '), { workingDirectory });
    const screen = await answerUntil(again, 'review', {});
    expect(screen).toContain('Fase: tijdens de zwangerschap');
    expect(screen.replace(/\s+/g, ' ')).toContain("Risico's: actief roken");
  });

  it('can be left alone for a while with Ctrl-Z', async () => {
    const person = start(['--lang', 'nl']);
    await answerUntil(person, 'phases');
    await person.press(keys.ctrlZ);
    process.kill(person.child.pid, 'SIGCONT');
    await person.see(nl.phases);
    await person.press(keys.down, keys.space);
    await person.see(/◉ tijdens de zwangerschap/);
    await person.press(keys.ctrlC);
    expect((await person.ended).exitCode).toBe(130);
  });

  it.each([
    ['Ctrl-C', (person: OpenKiem) => person.press(keys.ctrlC), 130],
    ['Ctrl-D', (person: OpenKiem) => person.press(keys.ctrlD), 130],
    ['SIGINT', (person: OpenKiem) => Promise.resolve(process.kill(person.child.pid, 'SIGINT')), 130],
    ['SIGTERM', (person: OpenKiem) => Promise.resolve(process.kill(person.child.pid, 'SIGTERM')), 143],
    ['SIGHUP', (person: OpenKiem) => Promise.resolve(process.kill(person.child.pid, 'SIGHUP')), 129],
  ] as const)('puts the terminal right when it is left with %s', async (_, leave, code) => {
    const workingDirectory = temporaryFolder();
    const person = start(['--lang', 'nl'], { workingDirectory });
    await person.see(nl.purpose);
    await leave(person);
    expect((await person.ended).exitCode).toBe(code);
    await person.see(/Gestopt\. Zo gaat u verder: kiem select/);
    expect(person.isCursorShown()).toBe(true);
    expect(readdirSync(workingDirectory)).toEqual([]);
  });

  it.each([
    ['drawn', []],
    ['accessible', ['--accessible']],
  ])('ends by the hang-up when its terminal is closed, %s', async (_, argv) => {
    const person = start(['--lang', 'nl', ...argv]);
    await person.see(nl.purpose);
    person.closeTerminal();
    // By the signal itself, which a shell calls 129; not by a crash of Node, which cannot restore what is gone.
    expect((await person.ended).signal).toBe(1);
  });

  it('never redraws in the accessible mode, and can be left there as well', async () => {
    const person = start(['--lang', 'nl', '--accessible'], { rows: 50 });
    await person.see(/1\. de hele gemeente/);
    await person.press('1\r');
    await person.see(nl.title);
    expect(person.history()).toContain('1. de hele gemeente');
    await person.press(keys.ctrlC);
    expect((await person.ended).exitCode).toBe(130);
  });

  it('keeps questions and results apart', async () => {
    const workingDirectory = temporaryFolder();
    const person = start(['select', '--lang', 'nl', '--format', 'json', '--output', 'uit.json'], { workingDirectory });
    await answerUntil(person, 'review', SMOKING);
    await person.press(keys.enter);
    expect((await person.ended).exitCode).toBe(0);
    expect(readdirSync(workingDirectory)).toEqual(['uit.json']);
  });
});
