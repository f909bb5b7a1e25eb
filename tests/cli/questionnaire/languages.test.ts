import { afterEach, describe, expect, it } from 'vitest';
import { keys } from '../../support/fake-terminal.ts';
import { answerUntil, type Keys, QUESTIONS } from '../../support/interview.ts';
import { shippedCatalogue } from '../../support/shipped-catalogue.ts';
import { type Talk, talk } from '../../support/talk.ts';

let open: readonly Talk[] = [];
afterEach(() => {
  for (const { input } of open) input.end();
  open = [];
});

const SEARCH: Readonly<Record<'nl' | 'en', string>> = { nl: 'roken', en: 'smok' };
/** Finds the line for a project that is not in the list. */
/** A run past every kind of question and every corner: searches, definitions, mistakes, back, files, the menu. */
async function everyCorner(language: 'nl' | 'en', environment: Readonly<Record<string, string>> = {}): Promise<Talk> {
  const person = talk(['--lang', language], { environment });
  open = [...open, person];
  const answers: Keys = {
    purpose: [keys.left, keys.enter],
    phases: [keys.down, keys.space, keys.enter],
    risks: [SEARCH[language], '?', 'x', keys.enter, 'alcohol', keys.tab, 'xyz', keys.escape, keys.enter],
    protective: ['?', 'x', keys.space, keys.enter],
    priority: [keys.space, keys.enter],
  };
  await answerUntil(person, 'offer', answers, language);
  await person.press(keys.up, 'wxyz', keys.enter);
  await person.see(language === 'nl' ? /Hoe heet het project[^]*❯ wxyz/ : /What is the project called[^]*❯ wxyz/);
  await person.press(...Array<string>(5).fill(keys.backspace), keys.enter, 'Buurt', keys.enter);
  await person.see(language === 'nl' ? /Waaraan werkt Buurt/ : /What does Buurt work on/);
  await person.press(keys.space, keys.enter);
  await person.see(QUESTIONS[language].offer);
  await person.press(keys.enter);
  await answerUntil(person, 'display', {}, language);
  await person.press(keys.down, keys.down, keys.enter, keys.down, keys.enter);
  await person.see(QUESTIONS[language].display);
  await person.press(keys.enter);
  await person.press(keys.left);
  await answerUntil(person, 'review', { display: [keys.up, keys.up, keys.up, keys.up, keys.enter] }, language);
  await person.press(keys.down, keys.enter);
  await person.see(language === 'nl' ? /In welk bestand/ : /In which file/);
  await person.press(keys.escape);
  await person.see(QUESTIONS[language].review);
  return person;
}

const { interventions } = await shippedCatalogue();

/** All that was drawn, as words; the names of interventions, which are Dutch in every language, left out. */
function wordsOf(person: Talk): string {
  const names = [...interventions.values()].flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  const words = person.output.written
    // eslint-disable-next-line no-control-regex
    .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, ' ')
    .replace(/\s+/g, ' ');
  return names.sort((a, b) => b.length - a.length).reduce((left, name) => left.replaceAll(name, ''), words);
}

const LIBRARY =
  /\b(navigate|select|toggle|submit|invert|press|required|must|valid|Yes|disabled|answer|at least|choose|choice|type|search|back|enter a)\b/i;
const DUTCH =
  /\b(terug|verder|kies|kiest|kiezen|vraag|weet niet|gekozen|spatie|uitleg|wis|gezinnen|moet|wens|niets|interventies|welke|wat|alle)\b/i;

describe('the words on the screen', () => {
  it('are Dutch in Dutch: not one of the prompt library is left', async () => {
    const words = wordsOf(await everyCorner('nl'));
    expect(words).toContain('↑↓ kies');
    expect(LIBRARY.exec(words)?.[0]).toBeUndefined();
  });

  it('are English in English', async () => {
    const words = wordsOf(await everyCorner('en'));
    expect(words).toContain('↑↓ move');
    expect(DUTCH.exec(words)?.[0]).toBeUndefined();
  });
});

describe('a terminal that is not UTF-8', () => {
  it('gets plain signs, and names of keys for arrows', async () => {
    const person = talk(['--lang', 'nl'], { environment: { LC_ALL: 'C', LANG: 'C' } });
    open = [...open, person];
    await answerUntil(person, 'phases');
    expect(person.screen()).toContain('> [ ] vóór de zwangerschap');
    expect(person.screen()).toContain('pijltjes kies | spatie aan of uit');
    // What stands in the data is shown as it is; what we draw ourselves is ASCII.
    expect(person.output.written).not.toMatch(/[❯◯◉·↑↓✔]/);
  });
});

describe('colour', () => {
  // eslint-disable-next-line no-control-regex
  const COLOUR = /\u001b\[\d*(;\d+)*m/;

  it.each([
    ['is used on a terminal', {}, [], true],
    ['is left out with NO_COLOR', { NO_COLOR: '1' }, [], false],
    ['is left out with --no-color', {}, ['--no-color'], false],
    ['comes back with --color', { NO_COLOR: '1' }, ['--color'], true],
  ] as const)('%s', async (_, environment, argv, isColourful) => {
    const person = talk(['--lang', 'nl', ...argv], { environment });
    open = [...open, person];
    await answerUntil(person, 'phases');
    expect(COLOUR.test(person.output.written)).toBe(isColourful);
  });
});
