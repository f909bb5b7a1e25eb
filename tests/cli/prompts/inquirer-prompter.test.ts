import { afterEach, describe, expect, it } from 'vitest';
import { inquirerPrompter } from '../../../src/cli/prompts/inquirer-prompter.ts';
import { asciiIcons, plainStyle, unicodeIcons } from '../../../src/cli/prompts/prompt-look.ts';
import type { PromptTexts } from '../../../src/cli/prompts/prompt-texts.ts';
import { type ChooseOne, PromptLeftError, type Prompter, type Reply } from '../../../src/cli/prompts/prompter.ts';
import { streamTerminal } from '../../../src/cli/prompts/stream-terminal.ts';
import { fakeTerminal, keys } from '../../support/fake-terminal.ts';
import { dutchTexts, sampleConfig } from './grouped-list/sample.ts';

const texts: PromptTexts = {
  list: dutchTexts,
  text: { accept: ['enter', 'verder'], back: ['esc', 'terug'] },
  yes: 'Ja',
  no: 'Nee',
  yesOrNo: (yes, no) => `Typ ${yes} of ${no}.`,
};

const purpose: ChooseOne = {
  message: 'Waarvoor zoekt u aanbod?',
  context: 'Vraag 1 van 8',
  why: 'Dit bepaalt alleen de teksten.',
  groups: [
    { options: [{ value: 'municipality', label: 'hele gemeente' }] },
    {
      heading: 'Kleiner',
      options: [
        { value: 'district', label: 'wijk of kern', definition: 'Een deel van de gemeente.' },
        { value: 'group', label: 'één doelgroep' },
      ],
    },
  ],
};

let ending = new AbortController();
afterEach(() => {
  ending.abort();
  ending = new AbortController();
});

/** Opens a prompter on a terminal of its own and asks one question. */
async function open<T>(question: (prompter: Prompter) => Promise<Reply<T>>, columns = 80, rows = 24, isAscii = false) {
  const terminal = fakeTerminal(columns, rows);
  const prompter = inquirerPrompter({
    input: terminal.input,
    output: terminal.output,
    terminal: streamTerminal(terminal.output),
    style: plainStyle,
    icons: isAscii ? asciiIcons : unicodeIcons,
    texts,
    signal: ending.signal,
  });
  const reply = question(prompter);
  reply.catch(() => undefined);
  await terminal.settle();
  return { ...terminal, reply, prompter };
}

const chooseOne = (prompter: Prompter) => prompter.chooseOne(purpose);
const enterName = (prompter: Prompter) => prompter.enterText({ message: 'Hoe heet het project?', why: 'Geen namen.' });
const confirmIt = (prompter: Prompter) => prompter.confirm({ message: 'Overschrijven?', isYes: false });
const chooseMany = (prompter: Prompter) => prompter.chooseMany({ ...sampleConfig, unknownLabel: 'weet ik niet' });

describe('one choice', () => {
  it('draws the question, the choices and the keys', async () => {
    expect((await open(chooseOne)).screen()).toMatchInlineSnapshot(`
      "
      Vraag 1 van 8
      Waarvoor zoekt u aanbod?
      Dit bepaalt alleen de teksten.

      ❯ hele gemeente
      Kleiner
        wijk of kern
        één doelgroep

      ↑↓ kies · ? uitleg · enter verder · esc terug"
    `);
  });

  it.each([
    ['takes the first with enter', [keys.enter], 'municipality'],
    ['steps over a heading', [keys.down, keys.enter], 'district'],
    ['does not go round', [keys.down, keys.down, keys.down, keys.down, keys.enter], 'group'],
  ])('%s', async (_, pressed, value) => {
    const terminal = await open(chooseOne);
    await terminal.press(...pressed);
    expect(await terminal.reply).toEqual({ kind: 'answer', value });
  });

  it('starts at what was chosen before', async () => {
    const terminal = await open((prompter) => prompter.chooseOne({ ...purpose, selected: 'group' }));
    await terminal.press(keys.enter);
    expect(await terminal.reply).toEqual({ kind: 'answer', value: 'group' });
  });

  it('stays on the highlighted choice through a resize, and draws it once', async () => {
    const terminal = await open(chooseOne);
    await terminal.press(keys.down);
    await terminal.resize(40, 12);
    expect(terminal.screen().match(/❯/g)).toHaveLength(1);
    await terminal.press(keys.enter);
    expect(await terminal.reply).toEqual({ kind: 'answer', value: 'district' });
  });

  it.each([
    [60, 15],
    [40, 10],
    [25, 8],
  ])('fits at %i x %i', async (columns, rows) => {
    const terminal = await open(chooseOne, columns, rows);
    await terminal.press(keys.down, keys.down);
    expect(terminal.screen()).toMatch(/❯ één doelgroep/);
    expect(terminal.history()).toBe(terminal.screen());
  });

  it('draws with plain signs when asked', async () => {
    expect((await open(chooseOne, 80, 24, true)).screen()).toContain('> hele gemeente');
  });
});

describe('several choices', () => {
  it('hands over the marks', async () => {
    const terminal = await open(chooseMany);
    expect(terminal.screen()).toContain('tab weet ik niet');
    await terminal.press(keys.space, keys.down, keys.tab, keys.enter);
    expect(await terminal.reply).toEqual({
      kind: 'answer',
      value: new Map([
        ['poverty', 'chosen'],
        ['debts', 'unknown'],
      ]),
    });
  });

  it('hands over what was ticked when going back', async () => {
    const terminal = await open(chooseMany);
    await terminal.press(keys.space, keys.left);
    expect(await terminal.reply).toEqual({ kind: 'back', draft: new Map([['poverty', 'chosen']]) });
  });
});

describe('a line of text', () => {
  it('takes what was typed', async () => {
    const terminal = await open(enterName);
    await terminal.press('B', 'u', 'u', 'r', 't');
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "
      Hoe heet het project?
      Geen namen.
      enter verder · esc terug
      ❯ Buurt"
    `);
    await terminal.press(keys.enter);
    expect(await terminal.reply).toEqual({ kind: 'answer', value: 'Buurt' });
  });

  it.each([
    ['stays as it stands', [], 'Noord'],
    ['is changed', [keys.backspace, 'd', 's'], 'Noords'],
    ['is emptied', Array.from('Noord', () => keys.backspace), ''],
  ])('from before %s', async (_, pressed, value) => {
    const terminal = await open((prompter) => prompter.enterText({ message: 'Titel?', text: 'Noord' }));
    await terminal.press(...pressed, keys.enter);
    expect(await terminal.reply).toEqual({ kind: 'answer', value });
  });

  it('stays empty through a resize', async () => {
    const terminal = await open((prompter) => prompter.enterText({ message: 'Titel?', text: 'a' }));
    await terminal.press(keys.backspace);
    await terminal.resize(50, 12);
    await terminal.press(keys.enter);
    expect(await terminal.reply).toEqual({ kind: 'answer', value: '' });
  });

  it('gives way to what is typed, where a name is only suggested', async () => {
    const ask = (prompter: Prompter) => prompter.enterText({ message: 'Welk bestand?', suggestion: 'notitie.docx' });
    const taken = await open(ask);
    expect(taken.screen()).toContain('(notitie.docx)');
    await taken.press(keys.enter);
    expect(await taken.reply).toEqual({ kind: 'answer', value: 'notitie.docx' });
    const typed = await open(ask);
    await typed.press('m', '.', 'm', 'd');
    expect(typed.screen()).not.toContain('notitie');
    await typed.press(keys.enter);
    expect(await typed.reply).toEqual({ kind: 'answer', value: 'm.md' });
  });

  it('breaks no word of what is wrong', async () => {
    const wrong = 'Typ waarde, jaar en bron, met een komma en een spatie ertussen: 12,4 %, 2023, Regiobeeld.';
    const terminal = await open((prompter) => prompter.enterText({ message: 'Cijfer?', complain: () => wrong }));
    await terminal.press('x', keys.enter);
    expect(terminal.screen().replaceAll('\n', ' ')).toContain(wrong);
    await terminal.press(keys.escape);
  });

  it('says what is wrong, and lets it be mended', async () => {
    const terminal = await open((prompter) =>
      prompter.enterText({ message: 'Naam?', complain: (text) => (text === '' ? 'Vul een naam in.' : undefined) }),
    );
    await terminal.press(keys.enter);
    expect(terminal.screen()).toContain('Vul een naam in.');
    await terminal.press('x', keys.enter);
    expect(await terminal.reply).toEqual({ kind: 'answer', value: 'x' });
  });

  it('takes a pasted line without what cannot be seen', async () => {
    const terminal = await open((prompter) => prompter.enterText({ message: 'Naam?' }));
    await terminal.press('\ufeffNoord\u200b\u2028en\u202e Zuid', keys.enter);
    expect(await terminal.reply).toEqual({ kind: 'answer', value: 'Noord en Zuid' });
  });

  it('repeats nothing that acts on the terminal, nor says it in a complaint', async () => {
    const terminal = await open((prompter) =>
      prompter.enterText({ message: 'Naam?', complain: (text) => `"${text}" kan niet` }),
    );
    await terminal.press('a\u2066b', keys.enter);
    expect(terminal.screen()).toContain('"ab" kan niet');
    expect(terminal.output.written).not.toContain('\u2066');
    await terminal.press(keys.escape);
  });

  it('keeps what was typed through a resize', async () => {
    const terminal = await open(enterName);
    await terminal.press('a', 'b');
    await terminal.resize(50, 12);
    await terminal.press('c', keys.enter);
    expect(await terminal.reply).toEqual({ kind: 'answer', value: 'abc' });
  });
});

describe('yes or no', () => {
  it.each([
    ['takes the default with enter', [keys.enter], false],
    ['takes a letter', ['j', keys.enter], true],
  ])('%s', async (_, pressed, value) => {
    const terminal = await open(confirmIt);
    expect(terminal.screen()).toContain('Overschrijven? (j/N)');
    await terminal.press(...pressed);
    expect(await terminal.reply).toEqual({ kind: 'answer', value });
  });

  it('asks again when it does not understand', async () => {
    const terminal = await open(confirmIt);
    await terminal.press('x', keys.enter);
    expect(terminal.screen()).toContain('Typ Ja of Nee.');
  });
});

describe.each([
  ['one choice', chooseOne],
  ['several choices', chooseMany],
  ['a line of text', enterName],
  ['yes or no', confirmIt],
] as const)('%s', (_, question: (prompter: Prompter) => Promise<Reply<unknown>>) => {
  it('goes back on escape', async () => {
    const terminal = await open(question);
    await terminal.press(keys.escape);
    expect(await terminal.reply).toMatchObject({ kind: 'back' });
  });

  it('wipes itself when it is answered, and shows the cursor', async () => {
    const terminal = await open(question);
    await terminal.press(keys.enter);
    await terminal.reply;
    await terminal.settle();
    expect(terminal.screen()).toBe('');
    expect(terminal.output.written.lastIndexOf('\u001b[?25h')).toBeGreaterThan(
      terminal.output.written.lastIndexOf('\u001b[?25l'),
    );
  });

  it.each([
    ['Ctrl-C', keys.ctrlC],
    ['Ctrl-D', keys.ctrlD],
  ])('is left with %s, and puts the terminal right', async (_key, pressed) => {
    const terminal = await open(question);
    await terminal.press(pressed);
    await expect(terminal.reply).rejects.toThrow(PromptLeftError);
    expect(terminal.input.isRaw).toBe(false);
  });

  it('is left when the terminal goes away', async () => {
    const terminal = await open(question);
    terminal.input.end();
    await expect(terminal.reply).rejects.toThrow(PromptLeftError);
  });

  it('is left when the process is told to end', async () => {
    const terminal = await open(question);
    ending.abort();
    await expect(terminal.reply).rejects.toThrow(PromptLeftError);
  });

  it('has no word of the library', async () => {
    const terminal = await open(question);
    await terminal.press('x', keys.backspace, keys.enter);
    expect(terminal.output.written).not.toMatch(/navigate|select|toggle|submit|Yes|must|valid|disabled/i);
  });
});
