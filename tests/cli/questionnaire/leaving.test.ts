import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { keys } from '../../support/fake-terminal.ts';
import { answerUntil, QUESTIONS, SMOKING } from '../../support/interview.ts';
import { talk, type Talk } from '../../support/talk.ts';

const { nl } = QUESTIONS;

let open: readonly Talk[] = [];
const start = (argv: readonly string[] = []): Talk => {
  const opened = talk(argv, { columns: 400, rows: 60 });
  open = [...open, opened];
  return opened;
};
afterEach(() => {
  for (const { input } of open) input.end();
  open = [];
});

/** What is said to whoever leaves now. */
async function leave(person: Talk): Promise<string> {
  await person.press(keys.ctrlC);
  expect(await person.exitCode).toBe(130);
  await person.settle();
  return person.screen().slice(person.screen().indexOf('Gestopt.'));
}

describe('whoever leaves in the middle of a question', () => {
  it('keeps the factors that were ticked', async () => {
    const person = start();
    await answerUntil(person, 'risks', SMOKING);
    await person.press('actief roken', keys.enter, 'armoede', keys.enter);
    expect(await leave(person)).toContain(' --risk prenatal-smoking --risk poverty --as-of ');
  });

  it('keeps the phases that were ticked', async () => {
    const person = start();
    await answerUntil(person, 'phases');
    await person.press(keys.down, keys.space);
    expect(await leave(person)).toContain('kiem select --phase pregnancy ');
  });

  it('keeps which of the factors are a wish', async () => {
    const person = start(['select', '--risk', 'prenatal-smoking,poverty', '--ask']);
    await answerUntil(person, 'review');
    await person.press(...Array<string>(7).fill(keys.down), keys.enter);
    await person.see(nl.priority);
    await person.press(keys.down, keys.space);
    expect(await leave(person)).toContain('--risk prenatal-smoking --wish poverty');
  });

  it('keeps what was said of the display', async () => {
    const person = start();
    await answerUntil(person, 'display', SMOKING);
    await person.press(keys.down, keys.enter);
    expect(await leave(person)).toContain(' --include-unrated ');
  });

  it('keeps what is there already', async () => {
    const person = start();
    await answerUntil(person, 'offer', SMOKING);
    await person.press(keys.space);
    expect(await leave(person)).toMatch(/ --offer [a-z-]+ /);
  });
});

describe('whoever leaves with a profile from a file', () => {
  const write = (person: Talk, text: string): void => {
    writeFileSync(join(person.workingDirectory, 'mine.yaml'), text);
  };
  const NOTED = 'factors:\n  - {id: prenatal-smoking, note: zie de nota}\n  - {id: poverty}\n';

  /** Starts in a folder that holds the file: it is read once the first question is asked for. */
  const from = (text: string): Talk => {
    const person = start(['select', '--profile', 'mine.yaml', '--ask']);
    write(person, text);
    return person;
  };

  it('goes on with that file, and the answers over it', async () => {
    const person = from(NOTED);
    await answerUntil(person, 'phases');
    await person.press(keys.down, keys.space);
    const said = await leave(person);
    expect(said).toContain('kiem select --profile mine.yaml --phase pregnancy ');
    expect(said).not.toMatch(/--risk|Opmerkingen/);
  });

  it('is told what no command says, when something of the file was taken away', async () => {
    const person = from(NOTED);
    await answerUntil(person, 'review');
    await person.press(...Array<string>(5).fill(keys.down), keys.enter);
    await person.see(nl.risks);
    await person.press('armoede', keys.up, keys.space);
    const said = await leave(person);
    expect(said).toContain('kiem select --risk prenatal-smoking ');
    expect(said).toContain('Opmerkingen bij factoren');
  });
});
