import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { misquoted } from '../../support/elided.ts';
import { ROOT } from '../../support/fake-context.ts';
import { keys } from '../../support/fake-terminal.ts';
import { answerUntil, type Keys, type Person, QUESTIONS } from '../../support/interview.ts';
import { talk } from '../../support/talk.ts';

const WORDS = {
  nl: {
    smoking: 'roken',
    names: new Map<string, string>([
      [keys.enter, 'enter'],
      [keys.space, 'spatie'],
      [keys.down, '↓'],
      [keys.backspace, ''],
    ]),
    place: /^Vraag \d/m,
    count: /^\d+ interventies? pas/m,
    recap: /^In het kort; /m,
  },
  en: {
    smoking: 'smoking',
    names: new Map<string, string>([
      [keys.enter, 'enter'],
      [keys.space, 'space'],
      [keys.down, '↓'],
      [keys.backspace, ''],
    ]),
    place: /^Question \d/m,
    count: /^\d+ interventions? fits? /m,
    recap: /^In short; /m,
  },
} as const;

type Language = keyof typeof WORDS;

/** Two minutes of somebody who has never seen it: pregnancy, smoking and stress; enter for the rest. */
const answersIn = (language: Language): Keys => {
  const { smoking } = WORDS[language];
  return {
    phases: [keys.down, keys.space, keys.enter],
    risks: [smoking, keys.enter, 'stress', keys.enter, keys.enter],
  };
};

/** From a pattern on: what was answered before stands above it. */
const from = (screen: string, pattern: RegExp): string => screen.slice(Math.max(0, screen.search(pattern)));

/** Every screen of a run, with the keys that were pressed on it, and the result. */
async function record(language: Language): Promise<string> {
  const { names, place, count, recap } = WORDS[language];
  const person = talk(['--lang', language], { environment: { NO_COLOR: '1' } });
  const lines = [`$ kiem --lang ${language}`, ''];
  const write = (screen: string, ...pressed: readonly string[]): void => {
    const shown = pressed.map((key) => names.get(key) ?? `"${key}"`).filter((name) => name !== '');
    lines.push(screen, '', `    ${shown.map((name) => `[${name}]`).join(' ')}`, '');
  };
  const recorder: Person = {
    ...person,
    press: async (...typed) => {
      const isFirst = lines.length === 2;
      await person.press(...typed.slice(0, -1));
      const screen = person.screen();
      write(isFirst ? screen : from(screen, place), ...typed);
      await person.press(...typed.slice(-1));
    },
  };
  await answerUntil(recorder, 'review', answersIn(language), language);
  write(from(person.screen(), count), keys.enter);
  await person.press(keys.enter);
  const after = await person.see(QUESTIONS[language].after);
  lines.push(person.results(), from(after, recap), '');
  await person.press(keys.ctrlC);
  await person.exitCode;
  return lines.join('\n').replace(/[ \t]+$/gm, '');
}

describe('a recorded run', () => {
  it.each(['nl', 'en'] as const)('is what a newcomer sees, in %s', async (language) => {
    await expect(await record(language)).toMatchFileSnapshot(`../../golden/questionnaire-run.${language}.txt`);
  });

  it('stands in the documentation in short', () => {
    const page = readFileSync(join(ROOT, 'docs/questionnaire.md'), 'utf8');
    const [, shown = ''] = /```text\n(\$ kiem --lang en\n[\s\S]*?)```/.exec(page) ?? [];
    const recorded = readFileSync(join(ROOT, 'tests/golden/questionnaire-run.en.txt'), 'utf8');
    expect(shown.split('\n').length).toBeGreaterThan(60);
    expect(misquoted(recorded.split('\n'), shown.split('\n'))).toBeUndefined();
  });
});
