import { describe, expect, it } from 'vitest';
import { keys } from '../../support/fake-terminal.ts';
import { answerUntil, type Keys, type Person, QUESTIONS } from '../../support/interview.ts';
import { talk } from '../../support/talk.ts';

const NAMES: Readonly<Record<string, string>> = {
  [keys.enter]: 'enter',
  [keys.space]: 'spatie',
  [keys.down]: 'pijl omlaag',
};

/** Two minutes of somebody who has never seen it: pregnancy, the parents, smoking and stress; enter for the rest. */
const ANSWERS: Keys = {
  phases: [keys.down, keys.space, keys.enter],
  domains: [keys.down, keys.space, keys.enter],
  'risks-parent': ['roken', keys.space, ...Array<string>(5).fill(keys.backspace), 'stress', keys.space, keys.enter],
};

/** Only the question: what was answered before stands above it. */
const question = (screen: string): string => screen.slice(Math.max(0, screen.search(/^Vraag \d/m)));

describe('a recorded run', () => {
  it('is what a newcomer sees', async () => {
    const person = talk([], { environment: { NO_COLOR: '1' } });
    const record: string[] = ['$ kiem', ''];
    let pressed: string[] = [];
    /** Writes down each screen with the keys that were pressed on it. */
    const recorder: Person = {
      screen: person.screen,
      see: person.see,
      press: async (...typed) => {
        const isFirst = record.length === 2;
        const screen = person.screen();
        pressed = typed
          .map((key) => NAMES[key] ?? (key === keys.backspace ? '' : `"${key}"`))
          .filter((key) => key !== '');
        await person.press(...typed.slice(0, -1));
        const shown = typed.length > 1 ? person.screen() : screen;
        record.push(isFirst ? shown : question(shown), '', `    [${pressed.join('] [')}]`, '');
        await person.press(...typed.slice(-1));
      },
    };
    await answerUntil(recorder, 'review', ANSWERS);
    record.push(person.screen().slice(person.screen().search(/^\d+ interventies/m)), '', '    [enter]', '');
    await person.press(keys.enter);
    const after = await person.see(QUESTIONS.nl.after);
    record.push(person.results(), after.slice(after.search(/^Past bij uw vraag/m)), '');
    await person.press(keys.ctrlC);
    await person.exitCode;
    const text = record.join('\n').replace(/[ \t]+$/gm, '');
    await expect(text).toMatchFileSnapshot('../../golden/questionnaire-run.txt');
  });
});
