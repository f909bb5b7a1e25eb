import { Chalk } from 'chalk';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { terminalStyle } from '../../src/cli/output/style.ts';
import { carryColours } from '../../src/render/carry-colours.ts';
import { wrap } from '../../src/render/terminal-lines.ts';

/** What is open at the end of a text that is read from its start. */
function openAtEnd(text: string): number {
  // eslint-disable-next-line no-control-regex -- finding them is the purpose
  const codes = [...text.matchAll(/\u001b\[(\d+)[\d;]*m/g)].map(([, code]) => Number(code));
  const closes = (code: number): boolean => [22, 24, 39, 49].includes(code);
  return codes.filter((code) => !closes(code)).length - codes.filter(closes).length;
}

describe('colours of a text that is wrapped', () => {
  it.each([1, 2, 3] as const)('end with each line and go on in the next, at depth %i', (depth) => {
    const { level } = terminalStyle(true, depth);
    const lines = wrap(`before ${level(4, 'words of a level that need some lines')} and after`, 20);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.map(openAtEnd)).toEqual(lines.map(() => 0));
    expect(lines.map((line) => stripVTControlCharacters(line))).toEqual(
      wrap('before words of a level that need some lines and after', 20),
    );
  });

  it('keeps what lies within each other', () => {
    const { bold, red } = new Chalk({ level: 1 });
    const [first = '', second = ''] = carryColours(bold(`one ${red('two\nthree')} four`).split('\n'));
    expect(first).toBe('\u001b[1mone \u001b[31mtwo\u001b[39m\u001b[22m');
    expect(second).toBe('\u001b[1m\u001b[31mthree\u001b[39m four\u001b[22m');
  });
});
