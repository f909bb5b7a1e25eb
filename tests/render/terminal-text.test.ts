import { describe, expect, it } from 'vitest';
import { renderTerminal } from '../../src/render/terminal.ts';
import { terminalText, withoutCommands } from '../../src/render/terminal-text.ts';
import { type Block, list, paragraph, strong } from '../../src/view/document.ts';
import { terminalStyle } from '../../src/cli/output/style.ts';

const screen = { width: 40, style: terminalStyle(true), unicode: true, linear: false };
const drawn = (...blocks: readonly Block[]): string => renderTerminal({ title: '', language: 'en', blocks }, screen);
// eslint-disable-next-line no-control-regex -- finding them is the purpose
const CODE = /\u001b\[\d+m/g;

const MARKED = '\u0301x';
const table: Block = {
  kind: 'table',
  columns: [{ head: MARKED }],
  rows: [[{ line: [strong(MARKED)] }], [{ line: ['a', strong(MARKED)] }]],
};

describe('a mark that has nothing to combine with', () => {
  it.each<readonly [string, Block]>([
    ['strong', paragraph(strong(MARKED))],
    ['after strong', paragraph(strong('a'), MARKED)],
    ['a heading', { kind: 'heading', level: 1, text: MARKED }],
    ['where a line is broken', paragraph(strong(`${'a'.repeat(38)} ${MARKED}`))],
    ['a link', paragraph({ kind: 'link', text: MARKED, url: MARKED })],
    ['a table', table],
    ['a fields list', { kind: 'fields', fields: [{ label: MARKED, values: [[MARKED]] }] }],
  ])('leaves the colours whole: %s', (_, block) => {
    const text = drawn(block);
    expect(text).toMatch(CODE);
    expect(text.replaceAll(CODE, '')).not.toContain('\u001b');
    expect(text).toContain('\u25cc\u0301x');
  });

  it.each([['cafe\u0301'], ['na\u00efef'], ['\u2764\ufe0f']])('is not what stands after a letter: %j', (text) => {
    expect(terminalText(text)).toBe(text);
  });
});

describe('a word that is longer than the line', () => {
  const WORD = 'Ondertoezichtstellingsverlengingsverzoekformulierenverzameling';

  it.each<readonly [string, Block]>([
    ['a paragraph', paragraph(`het ${WORD} en`)],
    ['a list', list([{ line: [WORD] }])],
    ['a heading', { kind: 'heading', level: 1, text: WORD }],
    ['a fields list', { kind: 'fields', fields: [{ label: 'a', values: [[WORD]] }] }],
    [
      'a table',
      { kind: 'table', columns: [{ head: 'a' }, { head: WORD }], rows: [[{ line: ['b'] }, { line: [WORD] }]] },
    ],
  ])('wraps and loses nothing: %s', (_, block) => {
    const lines = drawn(block).replaceAll(CODE, '').split('\n');
    expect(lines.filter((line) => line.length > screen.width)).toEqual([]);
    expect(lines.join('').replaceAll(/[^\p{L}]/gu, '')).toContain(WORD);
  });
});

describe('what a CI job would obey', () => {
  it.each([
    ['::error::x', '\\u003a:error::x'],
    ['a\n  ::x', 'a\n  \\u003a:x'],
    ['a ##[group]', 'a \\u0023#[group]'],
    ['###[group]', '#\\u0023#[group]'],
    ['##VSO[task]', '\\u0023#VSO[task]'],
  ])('%j is shown, not obeyed', (text, expected) => {
    expect(withoutCommands(text)).toBe(expected);
  });

  it.each([['a::b'], [':x'], ['## head'], ['#[a]'], ['\n:\n:']])('%j is nothing of the kind', (text) => {
    expect(withoutCommands(text)).toBe(text);
  });

  it('is not drawn', () => {
    expect(drawn(paragraph(`${'x'.repeat(40)} ::error::y ##[z]`))).not.toMatch(/^::|##\[/m);
  });
});
