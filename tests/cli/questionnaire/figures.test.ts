import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ROOT, runKiem } from '../../support/fake-context.ts';
import { keys } from '../../support/fake-terminal.ts';
import { answerUntil, QUESTIONS, SMOKING } from '../../support/interview.ts';
import { type Talk, talk } from '../../support/talk.ts';

const FIGURES = join(ROOT, 'docs/figures.csv');
const oneLine = (screen: string): string => screen.replaceAll(/\s+/g, ' ');

let person: Talk | undefined;
afterEach(() => person?.input.end());

const begin = (...more: readonly string[]): Talk =>
  (person = talk(['--lang', 'nl', '--figures', FIGURES, ...more], { rows: 60, columns: 120 }));

/** Answers the rest, and gives the profile that is saved at the end. */
async function savedBy(you: Talk, answers: Parameters<typeof answerUntil>[2]): Promise<string> {
  await answerUntil(you, 'review', answers);
  await you.press(keys.enter);
  await you.see(QUESTIONS.nl.after);
  await you.press(...Array<string>(6).fill(keys.down), keys.enter);
  expect(await you.exitCode).toBe(0);
  return readFileSync(join(you.workingDirectory, 'p.yaml'), 'utf8');
}

describe('local figures in the questions', () => {
  it('stand beside their factor with year and source: the last that is known', async () => {
    const you = begin();
    await answerUntil(you, 'risks');
    await you.press('actief roken');
    const screen = oneLine(await you.see(/Actief roken/));
    expect(screen).toContain(
      'Actief roken voor of tijdens de zwangerschap (8,1 %, 2023, Roken tijdens de zwangerschap, Waterstad)',
    );
    expect(screen).not.toMatch(/9,1 %|2024/);
  });

  it('choose nothing', async () => {
    const you = begin();
    expect(oneLine(await answerUntil(you, 'risks'))).toContain('0 van');
  });

  it('go into the profile with the factor that is chosen, whatever it is based on', async () => {
    const profile = await savedBy(begin('--save-profile', 'p.yaml'), SMOKING);
    expect(oneLine(profile)).toMatch(/id: prenatal-smoking .*value: 8\.1 unit: "?%"? year: 2023 source: .*Waterstad/);
    expect(profile.match(/figure:/g)).toHaveLength(1);
  });

  it('are filled in where the figure is asked, to be changed', async () => {
    const you = begin('--save-profile', 'p.yaml');
    const based = { ...SMOKING, basis: [keys.up, keys.up, keys.up, keys.enter] };
    expect(oneLine(await answerUntil(you, 'figures', based))).toContain('8,1 %, 2023,');
    await you.press(...Array<string>(120).fill(keys.backspace), '7 %, 2024, GGD', keys.enter);
    expect(oneLine(await savedBy(you, {}))).toMatch(/basis: figure .*value: 7 unit: "?%"? year: 2024 source: GGD/);
  });

  it('are in the command that goes on, for who leaves half-way', async () => {
    const you = begin();
    await answerUntil(you, 'protective', SMOKING);
    await you.press(keys.ctrlC);
    expect(await you.exitCode).toBe(130);
    expect(you.output.written.replaceAll(/\s+/g, '')).toContain(`--figures${FIGURES}--ask`);
  });

  it('are not needed any more by who has the profile', async () => {
    const you = begin('--save-profile', 'p.yaml');
    await savedBy(you, SMOKING);
    const { stdout } = await runKiem(['select', '--profile', join(you.workingDirectory, 'p.yaml'), '--details']);
    expect(stdout).toContain('8.1 %, 2023,');
  });
});
