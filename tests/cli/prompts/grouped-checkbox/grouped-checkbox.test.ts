import { render } from '@inquirer/testing';
import { afterEach, describe, expect, it } from 'vitest';
import type { CheckboxConfig } from '../../../../src/cli/prompts/grouped-checkbox/config.ts';
import { groupedCheckbox } from '../../../../src/cli/prompts/grouped-checkbox/grouped-checkbox.ts';
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
async function ask(config: CheckboxConfig, ...pressed: readonly string[]) {
  const prompt = await render(groupedCheckbox, config, { signal: ending.signal });
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

describe('the grouped checkbox', () => {
  it('draws the question, the headings, the options and the keys', async () => {
    expect((await ask(sampleConfig)).getScreen()).toMatchInlineSnapshot(`
      "Vraag 3 van 8
      Welke risico’s spelen bij u meer dan elders?
      Hierop zoeken wij.

      0 gekozen, 0 weet niet. Zoek:
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
    ['moves by a page', ['pagedown', 'space', 'pageup', 'space'], { idee: 'chosen', poverty: 'chosen' }],
    ['marks as unknown with tab', ['tab'], { poverty: 'unknown' }],
    ['takes back an unknown with tab', ['tab', 'tab'], {}],
    ['turns an unknown into a choice', ['tab', 'space'], { poverty: 'chosen' }],
    ['ticks what was searched for', ['"rook', 'space'], { smoke: 'chosen' }],
    ['keeps what was ticked before the search', ['space', '"rook', 'space'], { poverty: 'chosen', smoke: 'chosen' }],
    ['keeps what was ticked in a search that was left', ['"rook', 'space', 'escape'], { smoke: 'chosen' }],
    ['ticks nothing when nothing is found', ['"xyz', 'space'], {}],
    ['finds again when a letter is taken back', ['"rookx', 'backspace', 'space'], { smoke: 'chosen' }],
  ])('%s', async (_, pressed, marks) => {
    expect(await marksAfter(...pressed)).toEqual(marks);
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
    expect(await answer).toEqual({ kind: 'back', marks: new Map([['poverty', 'chosen']]) });
  });

  it('counts what is chosen and what is not known', async () => {
    const { getScreen } = await ask(sampleConfig, 'space', 'down', 'space', 'down', 'tab');
    expect(getScreen()).toContain('2 gekozen, 1 weet niet. Zoek:');
  });

  it('says so when nothing is found', async () => {
    expect((await ask(sampleConfig, '"xyz')).getScreen()).toContain('Niets gevonden voor "xyz".');
  });

  it('says at the key that accepts what it means to choose nothing', async () => {
    const config = { ...sampleConfig, noneLabel: 'geen van deze' };
    expect((await ask(config)).getScreen()).toContain('enter geen van deze');
    expect((await ask(config, 'space')).getScreen()).toContain('enter verder');
  });

  it('stays when the marks are not right, and says why', async () => {
    const complain = (marks: ReadonlyMap<string, unknown>) => (marks.size === 0 ? 'Kies er minstens één.' : undefined);
    const prompt = await ask({ ...sampleConfig, complain }, '"rook', 'enter');
    expect(prompt.getScreen()).toContain('Kies er minstens één.');
    expect(prompt.getScreen()).toContain('Zoek: rook');
    prompt.events.keypress('space');
    expect(prompt.getScreen()).not.toContain('Kies er minstens één.');
    prompt.events.keypress('enter');
    expect((await prompt.answer).marks).toEqual(new Map([['smoke', 'chosen']]));
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
});

describe('the grouped checkbox on a screen', () => {
  const open = (columns: number, rows: number) => {
    const terminal = fakeTerminal(columns, rows);
    const config = { ...sampleConfig, terminal: streamTerminal(terminal.output) };
    const answer = groupedCheckbox(config, {
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

  it('shows the definition on a question mark, and the list again on any key', async () => {
    const terminal = open(80, 24);
    await terminal.settle();
    await terminal.press('?');
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "Armoede
      Te weinig geld om van te leven.

      Kies wat u kunt uitleggen.

      een toets terug naar de lijst"
    `);
    await terminal.press(keys.down);
    expect(terminal.screen()).toContain('❯ ◯ Armoede');
    await terminal.press(keys.down, '?');
    expect(terminal.screen()).toContain('Geen uitleg.');
    expect(terminal.screen()).toContain('Kies wat u kunt uitleggen.');
  });

  it('draws itself anew after every resize, and leaves nothing behind', async () => {
    const terminal = open(80, 24);
    await terminal.settle();
    await terminal.press('g', keys.space);
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
    await terminal.press(keys.enter);
    await terminal.answer;
    await terminal.settle();
    expect(terminal.screen()).toBe('');
  });
});
