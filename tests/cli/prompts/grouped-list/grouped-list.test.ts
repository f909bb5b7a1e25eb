import { render } from '@inquirer/testing';
import { afterEach, describe, expect, it } from 'vitest';
import type { ListConfig } from '../../../../src/cli/prompts/grouped-list/config.ts';
import { groupedList } from '../../../../src/cli/prompts/grouped-list/grouped-list.ts';
import { asciiIcons } from '../../../../src/cli/prompts/prompt-look.ts';
import { streamTerminal } from '../../../../src/cli/prompts/stream-terminal.ts';
import { fakeTerminal, keys } from '../../../support/fake-terminal.ts';
import { sampleConfig } from './sample.ts';

/** Ends the prompts that a test leaves open. */
let ending = new AbortController();
afterEach(() => {
  ending.abort();
  ending = new AbortController();
});

/** Presses keys by name, or types the text when it is no key. */
async function ask(config: ListConfig, ...pressed: readonly string[]) {
  const prompt = await render(groupedList, config, { signal: ending.signal });
  prompt.answer.catch(() => undefined);
  for (const key of pressed) {
    if (key.startsWith('"')) prompt.events.type(key.slice(1));
    else prompt.events.keypress(key);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return prompt;
}

const marksAfter = async (...pressed: readonly string[]): Promise<Record<string, string>> => {
  const { answer } = await ask(sampleConfig, ...pressed, 'enter');
  return Object.fromEntries((await answer).marks);
};

describe('the grouped list', () => {
  it('draws the question, the headings, the options and the keys', async () => {
    expect((await ask(sampleConfig)).getScreen()).toMatchInlineSnapshot(`
      "Vraag 3 van 8
      Welke risico’s spelen bij u meer dan elders?
      Hierop zoeken wij.
      Kies wat u kunt uitleggen.

      0 van 8 gekozen, 0 weet niet, 0 elders. Zoek: 
      Uit tabel 1
      ❯ ◯ Armoede
          ◯ Schulden
        ◯ Eenoudergezin
        ◯ Vluchtelingengezin (niets gevonden in deze gegevens)
      Uit de tekst
        ◯ Geluidsoverlast
        ◯ Één reële zorg
        ◯ Rook in huis
        ◯ Lood in het water

      ↑↓ kies · spatie aan of uit · tab weet niet · ? uitleg · enter verder
      esc terug"
    `);
  });

  it.each([
    ['ticks with the space bar', ['space'], { poverty: 'chosen' }],
    ['unticks with the space bar', ['space', 'space'], {}],
    ['steps over headings', ['down', 'down', 'down', 'down', 'space'], { noise: 'chosen' }],
    ['does not go round at the top', ['up', 'up', 'space'], { poverty: 'chosen' }],
    ['does not go round at the bottom', [...Array<string>(12).fill('down'), 'space'], { lead: 'chosen' }],
    ['moves to the end and to the start', ['end', 'space', 'home', 'space'], { lead: 'chosen', poverty: 'chosen' }],
    ['moves by a page', ['pagedown', 'space', 'pageup', 'space'], { idee: 'chosen', poverty: 'chosen' }],
    ['marks as unknown with tab', ['tab'], { poverty: 'unknown' }],
    ['takes back an unknown with tab', ['tab', 'tab'], {}],
    ['turns an unknown into a choice', ['tab', 'space'], { poverty: 'chosen' }],
    ['ticks what was searched for', ['"rook', 'enter'], { smoke: 'chosen' }],
    ['ticks what the arrows went to in a search', ['"gezin', 'down', 'space'], { refugee: 'chosen' }],
    ['marks what was searched for as unknown', ['"rook', 'tab'], { smoke: 'unknown' }],
    ['keeps what was ticked before the search', ['space', '"rook', 'enter'], { poverty: 'chosen', smoke: 'chosen' }],
    ['never unticks what was searched for', ['"rook', 'enter', '"rook', 'enter'], { smoke: 'chosen' }],
    ['ticks nothing of what is only typed', ['"een ouder', 'escape'], {}],
    ['ticks nothing when nothing is found', ['"xyz', 'enter', 'escape'], {}],
    ['finds again when a letter is taken back', ['"rookx', 'backspace', 'enter'], { smoke: 'chosen' }],
    ['finds what another group hides', ['"wieg', 'enter'], { cradle: 'chosen' }],
  ])('%s', async (_, pressed, marks) => {
    expect(await marksAfter(...pressed)).toEqual(marks);
  });

  it('takes a space in a search for a space, and drops the word once something is ticked', async () => {
    const { events, getScreen } = await ask(sampleConfig, '"een oud');
    expect(getScreen()).toMatch(/Zoek: een oud\n/);
    expect(getScreen()).toContain('enter kies dit');
    events.keypress('enter');
    await new Promise((resolve) => setImmediate(resolve));
    expect(getScreen()).toMatch(/Zoek: ?\n/);
    expect(getScreen()).toContain('❯ ◉ Eenoudergezin');
  });

  it('hides a group until a search finds something in it, and then names it', async () => {
    expect((await ask(sampleConfig)).getScreen()).not.toContain('Elders');
    expect((await ask(sampleConfig, '"wieg')).getScreen()).toContain('Elders\n❯ ◯ Wiegendood');
    expect((await ask(sampleConfig, '"wieg', 'enter')).getScreen()).toContain('Elders\n❯ ◉ Wiegendood');
  });

  it('starts with the marks that it is given', async () => {
    const { answer } = await ask({ ...sampleConfig, marks: new Map([['noise', 'chosen']]) }, 'enter');
    expect((await answer).marks).toEqual(new Map([['noise', 'chosen']]));
  });

  it('has no unknown when the question does not allow it', async () => {
    const prompt = await ask({ ...sampleConfig, allowsUnknown: false }, 'tab');
    expect(prompt.getScreen()).not.toContain('weet niet\n');
    prompt.events.keypress('enter');
    expect((await prompt.answer).marks.size).toBe(0);
  });

  it.each([
    ['escape', ['escape']],
    ['the left arrow', ['left']],
    ['a second escape when the first cleared the search', ['"rook', 'escape', 'escape']],
  ])('goes back on %s, and hands over what was ticked', async (_, pressed) => {
    const { answer } = await ask(sampleConfig, 'space', ...pressed);
    expect(await answer).toMatchObject({ kind: 'back', marks: new Map([['poverty', 'chosen']]) });
  });

  it('counts what is chosen and what is not known', async () => {
    const { getScreen } = await ask(sampleConfig, 'space', 'down', 'space', 'down', 'tab');
    expect(getScreen()).toContain('2 van 8 gekozen, 1 weet niet, 0 elders. Zoek:');
  });

  it('counts apart what a search found elsewhere', async () => {
    const { getScreen } = await ask(sampleConfig, 'space', '"wieg', 'enter');
    expect(getScreen()).toContain('1 van 8 gekozen, 0 weet niet, 1 elders. Zoek:');
  });

  it('starts at the option that it is given', async () => {
    const { answer } = await ask({ ...sampleConfig, selected: 'noise' }, 'space', 'enter');
    expect(await answer).toEqual({ kind: 'answer', marks: new Map([['noise', 'chosen']]), active: 'noise' });
  });

  it('has nothing to go back to at the first question', async () => {
    const prompt = await ask({ ...sampleConfig, canGoBack: false }, 'escape', 'left', 'space');
    expect(prompt.getScreen()).not.toContain('esc terug');
    prompt.events.keypress('enter');
    expect(await prompt.answer).toMatchObject({ kind: 'answer', marks: new Map([['poverty', 'chosen']]) });
  });

  it('says so when nothing is found', async () => {
    expect((await ask(sampleConfig, '"xyz')).getScreen()).toContain('Niets gevonden voor "xyz".');
  });

  it.each([
    ['lawsai', 'Bedoelt u lawaai?'],
    ['poevrty', 'Bedoelt u poverty?'],
  ])('names what a search with a slip may have meant: %s', async (typed, said) => {
    expect((await ask(sampleConfig, `"${typed}`)).getScreen()).toContain(said);
  });

  it('names no words that would find nothing either', async () => {
    expect((await ask(sampleConfig, '"lood', 'space', '"lawsai')).getScreen()).not.toContain('Bedoelt u');
  });

  it('says at the key that accepts what it means to choose nothing', async () => {
    const config = { ...sampleConfig, noneLabel: 'geen van deze' };
    expect((await ask(config)).getScreen()).toContain('enter verder (geen van deze)');
    expect((await ask(config, 'space')).getScreen()).not.toContain('geen van deze');
  });

  it('draws plain signs when asked', async () => {
    const { getScreen } = await ask({ ...sampleConfig, icons: asciiIcons }, 'space', 'down', 'tab');
    expect(getScreen()).toContain('  [x] Armoede\n>   [?] Schulden\n  [ ] Eenoudergezin');
  });

  it('shows what could steer the terminal', async () => {
    const hostile = [{ options: [{ value: 'x', label: 'a\u001b[2Jb\u202ec\rd' }] }];
    const { getScreen } = await ask({ ...sampleConfig, groups: hostile });
    expect(getScreen()).toContain('a\\u001b[2Jb\\u202ec\\u000dd');
  });

  it('shows what was typed as what it is, also where nothing is found', async () => {
    const { getScreen } = await ask(sampleConfig, '"a\u202eb\u200bc');
    expect(getScreen().match(/a\\u202eb\\u200bc/g)).toHaveLength(2);
    expect(getScreen()).not.toMatch(/[\u202e\u200b]/);
  });
});

describe('the grouped list of which one is taken', () => {
  const single: ListConfig = { ...sampleConfig, picks: 'one', allowsUnknown: false };

  it.each([
    ['takes the highlighted option with enter', ['down', 'enter'], 'debts'],
    ['takes what was searched for', ['"rook', 'enter'], 'smoke'],
    ['takes nothing while nothing is found', ['"xyz', 'enter', 'escape', 'enter'], 'poverty'],
    ['has nothing to tick', ['space', 'tab', 'enter'], 'poverty'],
  ])('%s', async (_, pressed, active) => {
    const { answer } = await ask(single, ...pressed);
    expect(await answer).toEqual({ kind: 'answer', marks: new Map(), active });
  });

  it('draws no boxes, and searches only when that is asked', async () => {
    const screen = (await ask({ ...single, isSearchable: false }, '"rook')).getScreen();
    expect(screen).toContain('❯ Armoede\n    Schulden');
    expect(screen).not.toMatch(/Zoek|spatie|tab weet/);
    expect((await ask(single)).getScreen()).toMatch(/\nZoek: ?\n/);
  });
});

describe('the grouped list on a screen', () => {
  const open = (columns: number, rows: number) => {
    const terminal = fakeTerminal(columns, rows);
    const config = { ...sampleConfig, terminal: streamTerminal(terminal.output) };
    const answer = groupedList(config, {
      input: terminal.input,
      output: terminal.output,
      clearPromptOnDone: true,
      signal: ending.signal,
    });
    answer.catch(() => undefined);
    return { ...terminal, answer };
  };

  it.each([
    [80, 24],
    [60, 15],
    [40, 12],
    [30, 8],
    [20, 5],
  ])('fits at %i x %i, with the highlighted option in sight', async (columns, rows) => {
    const terminal = open(columns, rows);
    await terminal.settle();
    for (let step = 0; step < 7; step++) await terminal.press(keys.down);
    expect(terminal.screen()).toMatch(/❯ ◯ Lood/);
    expect(terminal.history()).toBe(terminal.screen());
    await terminal.press(keys.enter);
    await terminal.answer;
  });

  it.each([
    [80, 24, true, true],
    [60, 15, false, true],
    [40, 8, false, false],
  ])('shows at %i x %i the help: %s, the reason: %s', async (columns, rows, hasHelp, hasReason) => {
    const terminal = open(columns, rows);
    await terminal.settle();
    expect(terminal.screen().includes('Kies wat u kunt uitleggen.')).toBe(hasHelp);
    expect(terminal.screen().includes('Hierop zoeken wij.')).toBe(hasReason);
  });

  it('says how much more there is when the list goes on', async () => {
    const terminal = open(60, 13);
    await terminal.settle();
    const shown = terminal.screen().match(/◯/g)?.length ?? 0;
    expect(shown).toBeLessThan(8);
    expect(terminal.screen()).toContain(`… en nog ${String(8 - shown)}`);
    await terminal.resize(80, 30);
    expect(terminal.screen()).not.toContain('… en nog');
  });

  it('says at the end of a list how much stands above, and promises nothing more', async () => {
    const terminal = open(60, 13);
    await terminal.settle();
    for (let step = 0; step < 7; step++) await terminal.press(keys.down);
    const shown = terminal.screen().match(/◯/g)?.length ?? 0;
    expect(terminal.screen()).toContain(`… ${String(8 - shown)} hierboven`);
    expect(terminal.screen()).not.toContain('… en nog');
  });

  it('explains on a question mark, and the list again on any key', async () => {
    const terminal = open(80, 24);
    await terminal.settle();
    await terminal.press('?');
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "Armoede
      Te weinig geld om van te leven.

      Hierop zoeken wij.
      Kies wat u kunt uitleggen.

      een toets terug naar de lijst"
    `);
    await terminal.press(keys.down);
    expect(terminal.screen()).toContain('❯ ◯ Armoede');
    await terminal.press(keys.down, '?');
    expect(terminal.screen()).not.toContain('Schulden');
    expect(terminal.screen()).toContain('Kies wat u kunt uitleggen.');
  });

  it('draws itself anew after every resize, and leaves nothing behind', async () => {
    const terminal = open(80, 24);
    await terminal.settle();
    await terminal.press('g');
    for (const [columns, rows] of [
      [60, 15],
      [35, 10],
      [120, 40],
      [80, 24],
    ] as const) {
      await terminal.resize(columns, rows);
      expect(terminal.screen().match(/❯/g)).toHaveLength(1);
      expect(terminal.screen()).toContain('Zoek: g');
    }
    await terminal.press(keys.backspace, keys.enter);
    await terminal.answer;
    await terminal.settle();
    expect(terminal.screen()).toBe('');
  });
});
