import { expect, it } from 'vitest';
import { plainStyle } from '../../src/render/style.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { paragraph } from '../../src/view/document.ts';
import { kept, keptSigns, unkept } from '../../src/words/kept.ts';

const drawn = (text: string, width: number): readonly string[] =>
  renderTerminal(
    { title: '', language: 'en', blocks: [paragraph(text)] },
    { width, style: plainStyle, unicode: true, linear: false },
  )
    .trimEnd()
    .split('\n');

it('no line ends between a sign and its meaning, and the terminal prints a blank there', () => {
  expect(drawn('some words, ~ indirect, - nothing', 20)).toEqual(['some words, ~', 'indirect, - nothing']);
  expect(drawn(`some words, ${kept('~', 'indirect')}, ${kept('-', 'nothing')}`, 20)).toEqual([
    'some words,',
    '~ indirect,',
    '- nothing',
  ]);
});

it('every sign that a text explains stays with its meaning', () => {
  expect(keptSigns('! = term over; ? = date not found')).toBe(
    `${kept('!', '=', 'term')} over; ${kept('?', '=', 'date')} not found`,
  );
});

it('what is typed has blanks', () => {
  expect(unkept(kept('8.1', '%'))).toBe('8.1 %');
});
