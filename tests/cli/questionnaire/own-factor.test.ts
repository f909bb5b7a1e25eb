import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, runKiem } from '../../support/fake-context.ts';
import { keys } from '../../support/fake-terminal.ts';
import { answerUntil, QUESTIONS } from '../../support/interview.ts';
import { type Talk, talk } from '../../support/talk.ts';

const OVERLAY = join(ROOT, 'tests/fixtures/overlay');

// The first reading of own data takes longer than a person at the screen is patient.
beforeAll(async () => {
  await runKiem(['show', 'buurtmoeders', '--overlay', OVERLAY]);
}, 60_000);

let person: Talk | undefined;
afterEach(() => person?.input.end());

describe('a factor of own data', () => {
  it('is offered under its group, can be chosen, and is in the result and in the command', async () => {
    person = talk(['--lang', 'nl', '--overlay', OVERLAY], { rows: 60, columns: 120 });
    await answerUntil(person, 'risks');
    await person.press('geluidsoverlast');
    expect(await person.see(/Geluidsoverlast in huis/)).toMatch(/Omgeving \(eigen gegevens\)/);
    await person.press(keys.space, keys.enter);
    await answerUntil(person, 'review');
    await person.press(keys.enter);
    await person.see(QUESTIONS.nl.after);
    expect(person.screen()).toContain('Geluidsoverlast in huis');
    await person.press(...Array<string>(6).fill(keys.down), keys.enter);
    expect(await person.exitCode).toBe(0);
    expect(person.output.written.replaceAll(/\s+/g, '')).toContain(`--overlay${OVERLAY}`);
  });
});
