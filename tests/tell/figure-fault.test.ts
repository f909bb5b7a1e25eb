import { describe, expect, it } from 'vitest';
import type { FigureFault } from '../../src/core/figure-fault.ts';
import { figureFault } from '../../src/tell/figure-fault.ts';
import { messages } from '../../src/words/index.ts';

const told = (fault: FigureFault, language: 'nl' | 'en' = 'en'): string =>
  figureFault(messages[language], language, fault);

describe('what is wrong with a table of local figures', () => {
  it.each<readonly [FigureFault, string]>([
    [{ line: 2, kind: 'text', message: { nl: 'fout', en: 'wrong' } }, 'line 2: wrong'],
    [{ line: 3, kind: 'open-quote' }, 'line 3: this quotation mark is not closed'],
    [
      { line: 1, kind: 'no-column', column: 'value' },
      'line 1: the column "value" is missing; needed are indicator, year and value',
    ],
    [{ line: 1, kind: 'same-column', column: 'year' }, 'line 1: the column "year" is there twice'],
    [{ line: 4, kind: 'cells', found: 4, expected: 3 }, 'line 4: 4 cells, where the first line has 3; '],
    [{ line: 5, kind: 'unknown-indicator', text: 'smoke' }, 'line 5: unknown indicator smoke'],
    [
      { line: 5, kind: 'unknown-indicator', text: 'smokers', nearest: 'adult-smokers' },
      'line 5: unknown indicator smokers; did you mean adult-smokers?',
    ],
    [{ line: 6, kind: 'bad-year', text: '24' }, 'line 6: "24" is not a year; write it as 2024'],
    [{ line: 7, kind: 'bad-value', text: 'n/a' }, 'line 7: "n/a" is not a number; leave blank what you do not know'],
    [{ line: 8, kind: 'two-ways', text: '1.234' }, 'line 8: "1.234" can be thousands or decimals; '],
    [{ line: 9, kind: 'too-long', column: 'source' }, 'line 9: "source" has more than 80 characters'],
    [{ line: 10, kind: 'no-region' }, 'line 10: the region is missing here, while other lines name one'],
    [
      { line: 11, kind: 'twice', indicator: 'poor', year: 2023, first: 4 },
      'line 11: poor of 2023 is on line 4 as well',
    ],
  ])('%j', (fault, text) => {
    expect(told(fault)).toContain(text);
  });

  it('ends where it has nothing more to suggest', () => {
    expect(told({ line: 5, kind: 'unknown-indicator', text: 'smoke' })).toMatch(/smoke$/);
  });

  it('names columns in Dutch as the file may have them', () => {
    expect(told({ line: 1, kind: 'no-column', column: 'value' }, 'nl')).toContain('de kolom "waarde" ontbreekt');
    expect(told({ line: 2, kind: 'text', message: { nl: 'fout', en: 'wrong' } }, 'nl')).toBe('regel 2: fout');
  });
});
