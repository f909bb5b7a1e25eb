import { afterEach, describe, expect, it } from 'vitest';
import { keys } from './support/fake-terminal.ts';
import { answerUntil, QUESTIONS, SMOKING } from './support/interview.ts';
import { type PtyTalk, talkInTerminal } from './support/pty.ts';

const SMOKING_IN = {
  nl: SMOKING,
  en: { ...SMOKING, 'risks-parent': ['activesmoking', keys.space, keys.enter] },
} as const;

let open: readonly PtyTalk[] = [];
const start = (...world: Parameters<typeof talkInTerminal>): PtyTalk => {
  const opened = talkInTerminal(...world);
  open = [...open, opened];
  return opened;
};
afterEach(() => {
  for (const { kill } of open) {
    try {
      kill('SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
  open = [];
});

/** Whether the cursor was shown again after it was last hidden. */
const isCursorShown = (written: string): boolean =>
  written.lastIndexOf('\u001b[?25l') <= written.lastIndexOf('\u001b[?25h');

/** Needs the build: `npm ci` makes it. */
describe('the built program in a real terminal', { timeout: 90_000 }, () => {
  it.each([
    ['nl', 80, 24],
    ['en', 80, 24],
    ['nl', 60, 15],
  ] as const)('asks its questions to a result and a command (%s, %i x %i)', async (language, columns, rows) => {
    const person = start(language, columns, rows);
    await answerUntil(person, 'review', SMOKING_IN[language], language);
    await person.press(keys.enter);
    await person.see(QUESTIONS[language].after);
    expect(person.written()).toContain('VoorZorg');
    expect(person.written()).toMatch(/kiem select .*prenatal-smoking.*--as-of/);
    await person.press(...Array.from({ length: 6 }, () => keys.down), keys.enter);
    expect((await person.exit).exitCode).toBe(0);
    expect(isCursorShown(person.written())).toBe(true);
  });

  it.each([
    ['Ctrl-C', 130, (person: PtyTalk) => person.press(keys.ctrlC)],
    ['SIGTERM', 143, (person: PtyTalk) => person.kill('SIGTERM')],
    ['SIGHUP', 129, (person: PtyTalk) => person.kill('SIGHUP')],
  ] as const)('leaves cleanly on %s', async (_, exitCode, leave) => {
    const person = start('nl');
    await person.see(QUESTIONS.nl.purpose);
    await leave(person);
    expect((await person.exit).exitCode).toBe(exitCode);
    expect(isCursorShown(person.written())).toBe(true);
    expect(person.written()).not.toMatch(/\n\s+at /);
  });
});
